/// Reads one value of JSON (RFC 8259), strictly: whole, once each member, valid UTF-8 and escapes.
///
/// Of our own because Foundation's takes the last of two members of one name in silence, and a decision must not depend on
/// which of two verdicts a reader happens to see.
struct JSONReader {
  /// How deeply lists and objects may stand in one another.
  static let maximumDepth = 16

  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0
  private var depth = 0

  /// The value that a text holds.
  static func value(of text: UnsafeBufferPointer<UInt8>) throws(JSONFault) -> JSONValue {
    guard String(validating: text, as: UTF8.self) != nil else { throw .notUTF8 }
    var reader = JSONReader(bytes: text)
    let value = try reader.readValue()
    guard reader.next() == nil else { throw reader.unexpected("the end of the line") }
    return value
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private func unexpected(_ expected: String) -> JSONFault {
    .unexpected(column: place + 1, expected: expected)
  }

  /// The next byte that is no white space, which stays to be read.
  private mutating func next() -> UInt8? {
    while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
    return place < bytes.count ? bytes[place] : nil
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next() == byte else { return false }
    place += 1
    return true
  }

  private mutating func readValue() throws(JSONFault) -> JSONValue {
    switch next() {
    case UInt8(ascii: "{"): return .object(try readObject())
    case UInt8(ascii: "["): return .list(try readList())
    case UInt8(ascii: "\""): return .text(try readText())
    case UInt8(ascii: "t"): return try read("true", as: .flag(true))
    case UInt8(ascii: "f"): return try read("false", as: .flag(false))
    case UInt8(ascii: "n"): return try read("null", as: .null)
    case .some(UInt8(ascii: "-")), .some(UInt8(ascii: "0")...UInt8(ascii: "9")): return try readNumber()
    default: throw unexpected("a value")
    }
  }

  private mutating func read(_ word: StaticString, as value: JSONValue) throws(JSONFault) -> JSONValue {
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard bytes[place...].starts(with: letters) else { throw unexpected("a value") }
    place += letters.count
    return value
  }

  private mutating func readObject() throws(JSONFault) -> [String: JSONValue] {
    try enter()
    var members: [String: JSONValue] = [:]
    if take(UInt8(ascii: "}")) { return members }
    repeat {
      guard next() == UInt8(ascii: "\"") else { throw unexpected("a member's name") }
      let name = try readText()
      guard take(UInt8(ascii: ":")) else { throw unexpected("a colon") }
      guard members.updateValue(try readValue(), forKey: name) == nil else {
        throw .repeatedMember(name: ShortName.of(name))
      }
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw unexpected("a comma or the end of the object") }
    depth -= 1
    return members
  }

  private mutating func readList() throws(JSONFault) -> [JSONValue] {
    try enter()
    var values: [JSONValue] = []
    if take(UInt8(ascii: "]")) { return values }
    repeat { values.append(try readValue()) } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw unexpected("a comma or the end of the list") }
    depth -= 1
    return values
  }

  private mutating func enter() throws(JSONFault) {
    place += 1
    depth += 1
    if depth > JSONReader.maximumDepth { throw .tooDeep }
  }

  private mutating func readNumber() throws(JSONFault) -> JSONValue {
    let start = place
    let parts: Set<UInt8> = [
      UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"),
    ]
    while place < bytes.count, parts.contains(bytes[place]) || (0x30...0x39).contains(bytes[place]) {
      place += 1
    }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    guard Double(text) != nil else { throw unexpected("a number before this") }
    return .number(text)
  }
}

// MARK: - Texts

extension JSONReader {
  private mutating func readText() throws(JSONFault) -> String {
    place += 1
    var text: [UInt8] = []
    while place < bytes.count {
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: "\""):
        place += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        place += 1
        text.append(contentsOf: String(try readEscape()).utf8)
      case 0..<0x20: throw unexpected("no control character in a text")
      default:
        text.append(byte)
        place += 1
      }
    }
    throw unexpected("the end of a text")
  }

  private mutating func readEscape() throws(JSONFault) -> Unicode.Scalar {
    guard place < bytes.count else { throw unexpected("an escape") }
    let byte = bytes[place]
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try readScalar()
    default: throw unexpected("an escape before this")
    }
  }

  private mutating func readScalar() throws(JSONFault) -> Unicode.Scalar {
    let unit = try readUnit()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    // Half of a pair: the other half follows as an escape of its own.
    guard (0xD800..<0xDC00).contains(unit), bytes[place...].starts(with: [0x5C, 0x75]) else {
      throw unexpected("the other half of a character")
    }
    place += 2
    let low = try readUnit()
    guard (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x1_0000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    else { throw unexpected("the other half of a character before this") }
    return scalar
  }

  private mutating func readUnit() throws(JSONFault) -> UInt32 {
    let digits = String(decoding: bytes[place...].prefix(4), as: UTF8.self)
    guard digits.utf8.count == 4, digits.allSatisfy(\.isHexDigit), let unit = UInt32(digits, radix: 16) else {
      throw unexpected("four hexadecimal digits")
    }
    place += 4
    return unit
  }
}
