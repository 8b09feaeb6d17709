import Normalization

/// E-mail addresses, one or several in a cell.
public struct EmailField: FieldKind {
  /// The kind's word.
  public static let word = "email"
  /// The kind in one line.
  public static let summary = "e-mail address"
  /// Headers that name such a column.
  public static let headers = HeaderList.headers(
    """
    email, e mail, mail, email address, e mail address, mail address, email id, email addr, emails, contact
    email, email 1, primary email, e mail adresse, email adresse, mailadresse, mail adresse, courriel, adresse
    email, adresse e mail, adresse mail, adresse electronique, mel, correo, correo electronico, correo e,
    direccion de correo, direccion de correo electronico, posta elettronica, indirizzo email, indirizzo e
    mail, indirizzo mail, pec, emailadres, e mailadres, mailadres, e mail adres, email adres
    """)
  /// The role that the kind is there for.
  public static let role: AttributeRole? = .email

  /// A kind that takes no parameters.
  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }

  /// Whether a value could stand in such a column, told from its letters and digits alone.
  public static func accepts(_ shape: CellShape) -> Bool { shape.atCount > 0 }

  /// How much a column's values look like this kind, 0…1.
  public static func contentScore(of sample: ValueSample) -> Double {
    sample.share {
      let shape = CellShape($0)
      return shape.atCount == 1 && shape.hasPoint && shape.wordCount == 1
    }
  }

  /// Each address in canonical form.
  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    normalizers.emailParts(of: cell)
  }

  /// Appends what ``normalize(_:with:)`` gives; an address without anything unusual without a `String`.
  public func normalize(
    _ cell: UnsafeBufferPointer<UInt8>, with normalizers: Normalizers, into parts: inout NormalizedParts
  ) {
    normalizers.appendEmail(cell, to: &parts)
  }
}
