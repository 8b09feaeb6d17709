import Normalization

/// Telephone and fax numbers, one or several in a cell.
///
/// The parameter `region` (ISO 3166-1 alpha-2) names the region of numbers without a country code where it is
/// not the run's.
public struct PhoneField: FieldKind {
  /// The kind's word.
  public static let word = "phone"
  /// The kind in one line.
  public static let summary = "telephone or fax number, several in a cell too; parameter: region"
  /// Headers that name such a column.
  public static let headers = HeaderList.headers(
    """
    phone, phone number, phone no, telephone, telephone number, telephone no, tel, tel number, tel no, mobile,
    mobile phone, mobile number, mobile no, mob, cell, cell phone, cell number, cellphone, cellular, home
    phone, work phone, business phone, day phone, daytime phone, evening phone, night phone, office phone,
    contact number, contact no, contact phone, landline, land line, fax, fax number, fax no, facsimile,
    whatsapp, sms, caller id, phone home, phone work, phone mobile, phone cell, ph, ph no, telefon,
    telefonnummer, telefonnr, telefon nr, telefon privat, telefon geschaftlich, telefon mobil, tel privat, tel
    geschaftlich, tel mobil, tel nr, telnr, mobil, mobilnummer, mobiltelefon, mobilfunk, handy, handynummer,
    handynr, festnetz, festnetznummer, rufnummer, durchwahl, telefax, telefaxnummer, faxnummer, numero de
    telephone, n de telephone, no de telephone, tel fixe, fixe, portable, tel portable, telephone portable,
    telephone fixe, telephone mobile, gsm, telecopie, telefono, telefono fijo, telefono movil, movil, celular,
    numero de telefono, tlf, tfno, telf, numero di telefono, cellulare, telefono cellulare, telefono fisso,
    telefono casa, telefono ufficio, telefoon, telefoonnummer, telefoonnr, tel nummer, mobiel, mobiele
    telefoon, mobiel nummer
    """)
  /// The role that the kind is there for.
  public static let role: AttributeRole? = .phone

  private let parser: PhoneNumberParser?

  /// A kind that takes `region`.
  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow(["region"], of: Self.word)
    guard let region = parameters.texts["region"] else {
      parser = nil
      return
    }
    guard PhoneNumberParser.isKnown(region: region) else {
      throw .invalid(name: "region", kind: Self.word, expected: "an ISO 3166 code of two letters, as GB")
    }
    parser = PhoneNumberParser(region: region)
  }

  /// Whether a value could stand in such a column, told from its letters and digits alone.
  public static func accepts(_ shape: CellShape) -> Bool {
    shape.digitCount >= 5 && shape.atCount == 0
  }

  /// How much a column's values look like this kind, 0…1.
  public static func contentScore(of sample: ValueSample) -> Double {
    let plain = sample.values.filter { CellShape($0).isNumber }
    // Without any mark ten digits could be anything: nearly all must begin as national numbers do.
    if plain.count * 2 > sample.values.count,
      plain.count(where: beginsAsNumber) * 10 < plain.count * 9
    {
      return 0
    }
    return sample.share {
      let shape = CellShape($0)
      if isDecimal($0) { return false }
      guard (7...18).contains(shape.digitCount), shape.letterCount <= 4, shape.otherCount <= 1 else {
        return false
      }
      // Numbers without any mark could be anything but for the lengths that national numbers have.
      guard shape.isNumber else { return !DateStatistics.isDate($0) }
      // Seconds since 1970 have ten digits and begin with 1, which no national number of ten digits does.
      return (9...12).contains(shape.digitCount) && !(shape.digitCount == 10 && $0.first == "1")
    }
  }

  /// Whether plain digits begin as national numbers of their length do, or with a zero.
  private static func beginsAsNumber(_ value: String) -> Bool {
    let digits = value.utf8.map { $0 &- 0x30 }
    guard let first = digits.first, first != 0 else { return true }
    switch digits.count {
    case 10: return (first >= 2 && digits[3] >= 2) || first >= 6
    case 9: return first >= 4
    default: return true
    }
  }

  /// Whether a value is a number with decimals, as coordinates are; `555.0142` is none.
  private static func isDecimal(_ value: String) -> Bool {
    let digits = value.drop { $0 == "-" || $0 == "+" }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count <= 3, parts.allSatisfy({ $0.allSatisfy(\.isNumber) }) else {
      return false
    }
    return !(parts[0].count == 3 && parts[1].count == 4 && digits.count == value.count)
  }

  /// The national digits of each number, of a foreign one with its country code; an e-mail address as one.
  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    if cell.utf8.contains(UInt8(ascii: "@")) { return normalizers.emailParts(of: cell) }
    return normalizers.phoneParts(of: cell, with: parser ?? normalizers.phones)
  }

  /// Appends what ``normalize(_:with:)`` gives; a plain number without a `String`.
  public func normalize(
    _ cell: UnsafeBufferPointer<UInt8>, with normalizers: Normalizers, into parts: inout NormalizedParts
  ) {
    // A parser chosen into a variable would be copied with all its tables' references at each cell.
    if let parser {
      if normalizers.appendPlainPhone(cell, of: parser, to: &parts) { return }
    } else if normalizers.appendPlainPhone(cell, of: normalizers.phones, to: &parts) {
      return
    }
    for part in normalize(String(decoding: cell, as: UTF8.self), with: normalizers) { parts.append(part) }
  }
}
