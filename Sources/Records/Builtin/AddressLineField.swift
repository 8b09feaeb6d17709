import Normalization

/// A line of a postal address: house number, street and unit, and what was typed behind them.
public struct AddressLineField: FieldKind {
  /// The kind's word.
  public static let word = "address-line"
  /// The kind in one line.
  public static let summary = "line of a postal address: number, street, unit"
  /// Headers that name such a column.
  public static let headers = HeaderList.headers(
    """
    address, address line, address line 1, address line 2, address line 3, address 1, address 2, address 3,
    addr, addr 1, addr 2, addr line 1, addr line 2, street, street address, street name, street 1, street 2,
    road, home address, mailing address, billing address, shipping address, delivery address, postal address,
    postal street, full address, location, line 1, line 2, adresse, adresse 1, adresse 2, adresszeile,
    adresszeile 1, adresszeile 2, adresszusatz, anschrift, strasse, strasse hausnummer, strasse und
    hausnummer, strasse nr, strasse hausnr, str, strassenname, lieferadresse, rechnungsadresse, rue, voie,
    adresse postale, adresse ligne 1, adresse ligne 2, complement adresse, complement d adresse, adresse de
    livraison, adresse de facturation, direccion, direccion 1, direccion 2, calle, calle y numero, domicilio,
    complemento, direccion postal, indirizzo, indirizzo 1, indirizzo 2, via, via e numero civico, residenza,
    adres, adres 1, adres 2, adresregel, adresregel 1, adresregel 2, straat, straatnaam, straat en huisnummer
    """)
  /// The role that the kind is there for.
  public static let role: AttributeRole? = .street

  /// A kind that takes no parameters.
  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }

  /// Whether a value could stand in such a column, told from its letters and digits alone.
  public static func accepts(_ shape: CellShape) -> Bool { shape.letterCount > 0 && shape.atCount == 0 }

  /// How much a column's values look like this kind, 0…1.
  public static func contentScore(of sample: ValueSample) -> Double {
    let lines = sample.share { AddressShape.isAddressLine($0) }
    // Streets alone, their numbers in a column of their own: more than a name or two that sound like streets.
    let streets = sample.share { AddressShape.isStreet($0) }
    return max(lines, streets >= 0.6 ? streets : 0)
  }

  /// House number, street and unit of a line, and the city, region and postcode typed behind them.
  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    normalizers.addressParts(of: cell)
  }

  /// Appends what ``normalize(_:with:)`` gives; a line without anything unusual without a `String`.
  public func normalize(
    _ cell: UnsafeBufferPointer<UInt8>, with normalizers: Normalizers, into parts: inout NormalizedParts
  ) {
    normalizers.appendAddress(cell, to: &parts)
  }
}
