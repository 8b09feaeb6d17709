/// What separates and what quotes the cells of a file.
public struct CSVDialect: Equatable, Sendable {
  /// The byte between two cells.
  public let delimiter: UInt8
  /// The byte that encloses a cell and is doubled inside it, or nil where every quote is an ordinary
  /// character.
  public let quote: UInt8?

  /// RFC 4180: commas and double quotes.
  public static let standard = CSVDialect(uncheckedDelimiter: UInt8(ascii: ","), quote: UInt8(ascii: "\""))

  /// Chooses a dialect.
  ///
  /// - Throws: ``CSVError/invalidDialect(reason:)`` unless both are different ASCII characters and neither
  ///   is a line end, a NUL or (for the delimiter) a letter or digit.
  public init(delimiter: UInt8, quote: UInt8? = UInt8(ascii: "\"")) throws(CSVError) {
    for byte in [delimiter, quote ?? 1] where byte == 0 || byte >= 0x80 || byte == 0x0A || byte == 0x0D {
      throw .invalidDialect(
        reason: "delimiter and quote must each be one ASCII character other than a line end")
    }
    guard !Self.isLetterOrDigit(delimiter) else {
      throw .invalidDialect(reason: "a letter or digit cannot be the delimiter")
    }
    guard delimiter != quote else {
      throw .invalidDialect(reason: "delimiter and quote must differ")
    }
    self.init(uncheckedDelimiter: delimiter, quote: quote)
  }

  init(uncheckedDelimiter delimiter: UInt8, quote: UInt8?) {
    self.delimiter = delimiter
    self.quote = quote
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}

extension CSVDialect: CustomStringConvertible {
  /// The delimiter in words, for messages, and the quote where it is not the usual one: `comma`,
  /// `semicolon, quoted by '`.
  public var description: String {
    let delimiterWord =
      switch delimiter {
      case UInt8(ascii: ","): "comma"
      case UInt8(ascii: ";"): "semicolon"
      case UInt8(ascii: "\t"): "tab"
      case UInt8(ascii: "|"): "pipe"
      default: "\(Unicode.Scalar(delimiter))"
      }
    guard let quote else { return "\(delimiterWord), no quotes" }
    if quote == UInt8(ascii: "\"") { return delimiterWord }
    return "\(delimiterWord), quoted by \(Unicode.Scalar(quote))"
  }
}
