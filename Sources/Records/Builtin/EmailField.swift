import Normalization

/// E-mail addresses, one or several in a cell.
public struct EmailField: FieldKind {
  public static let word = "email"
  public static let summary = "e-mail address"
  public static let headers = HeaderList.headers(
    """
    email, e mail, mail, email address, e mail address, mail address, email id, email addr, emails, contact email,
    email 1, primary email, e mail adresse, email adresse, mailadresse, mail adresse, courriel, adresse email,
    adresse e mail, adresse mail, adresse electronique, mel, correo, correo electronico, correo e, direccion de correo,
    direccion de correo electronico, posta elettronica, indirizzo email, indirizzo e mail, indirizzo mail, pec,
    emailadres, e mailadres, mailadres, e mail adres, email adres
    """)
  public static let role: AttributeRole? = .email

  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }

  public static func accepts(_ shape: CellShape) -> Bool { shape.atCount > 0 }

  public static func contentScore(of sample: ValueSample) -> Double {
    sample.share {
      let shape = CellShape($0)
      return shape.atCount == 1 && shape.hasPoint && shape.wordCount == 1
    }
  }

  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    normalizers.emailParts(of: cell)
  }
}
