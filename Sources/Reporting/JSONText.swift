/// JSON (RFC 8259) written as a stream of bytes, always valid UTF-8.
///
/// Containers and values are written in the order in which they should stand; commas and indentation come by
/// themselves. What a viewer could mistake for markup or for a direction mark is escaped: control characters,
/// U+2028, U+2029, and the invisible characters that turn the direction of text. Bytes that are not UTF-8 become
/// U+FFFD. Stretches that need no escape are copied as a whole.
public struct JSONText: ~Copyable {
  /// How the text is laid out.
  public enum Layout: Sendable {
    /// Without any white space: for programs.
    case compact
    /// A line a value, two spaces a level: for people.
    case indented
    /// Compact, and with `<` escaped, so that it can stand inside a `<script>` element.
    case embedded
  }

  /// A member's name, escaped once for many uses.
  public struct Key: Sendable {
    fileprivate let bytes: [UInt8]

    /// A name that is safe in every layout.
    public init(_ name: String) {
      var text = JSONText(.embedded)
      text.appendQuoted(name)
      bytes = text.bytes
    }
  }

  /// What has been written and not yet drained.
  public private(set) var bytes: [UInt8] = []

  private let layout: Layout
  private var depth = 0
  /// A bit for each level: whether it holds a value already.
  private var filledLevels: UInt64 = 0
  private var followsKey = false

  /// An empty text.
  public init(_ layout: Layout = .compact) { self.layout = layout }

  /// Begins an object.
  public mutating func beginObject() { begin(UInt8(ascii: "{")) }
  /// Ends an object.
  public mutating func endObject() { end(UInt8(ascii: "}")) }
  /// Begins an array.
  public mutating func beginArray() { begin(UInt8(ascii: "[")) }
  /// Ends an array.
  public mutating func endArray() { end(UInt8(ascii: "]")) }

  /// Begins a member of an object; its value follows.
  public mutating func key(_ name: String) {
    separate()
    appendQuoted(name)
    endKey()
  }

  /// Begins a member of an object; its value follows.
  public mutating func key(_ name: Key) {
    separate()
    bytes.append(contentsOf: name.bytes)
    endKey()
  }

  private mutating func endKey() {
    bytes.append(UInt8(ascii: ":"))
    if layout == .indented { bytes.append(UInt8(ascii: " ")) }
    followsKey = true
  }

  /// Writes a string.
  public mutating func value(_ text: String) {
    separate()
    appendQuoted(text)
  }

  /// Writes a string of UTF-8 bytes.
  public mutating func value(_ text: Span<UInt8>) {
    beginString()
    part(text)
    endString()
  }

  /// Begins a string that is written in parts.
  mutating func beginString() {
    separate()
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a part of a string; a part holds whole scalars.
  mutating func part(_ text: Span<UInt8>) { text.withUnsafeBufferPointer { appendEscaped($0) } }

  /// Ends a string that was written in parts.
  mutating func endString() { bytes.append(UInt8(ascii: "\"")) }

  /// Writes an integer.
  public mutating func value(_ number: Int) {
    separate()
    bytes.append(integer: number)
  }

  /// Writes a number with the fewest digits that read back as the same number; `null` where it is not finite.
  public mutating func value(_ number: Double) {
    separate()
    var text = number.isFinite ? number.description : "null"
    // Swift writes whole numbers as 3.0; the shorter form is the same number.
    if text.hasSuffix(".0") { text.removeLast(2) }
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes a number of as many decimals as stated: 411 with two decimals is `4.11`.
  public mutating func value(_ scaled: Int, decimals: Int) {
    separate()
    bytes.append(scaled: scaled, decimals: decimals)
  }

  /// Writes `true` or `false`.
  public mutating func value(_ flag: Bool) {
    separate()
    bytes.append(contentsOf: flag ? "true".utf8 : "false".utf8)
  }

  /// Writes `null`.
  public mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  /// Ends the line after a whole value: JSON Lines, or the end of a file.
  public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    filledLevels = 0
  }

  /// Forgets what has been written, which the caller has taken; the storage stays.
  public mutating func drain() { bytes.removeAll(keepingCapacity: true) }

  private mutating func begin(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth += 1
    filledLevels &= ~(1 << UInt64(depth))
  }

  private mutating func end(_ bracket: UInt8) {
    let isFilled = filledLevels & (1 << UInt64(depth)) != 0
    depth -= 1
    if isFilled { newLine() }
    bytes.append(bracket)
  }

  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    let level: UInt64 = 1 << UInt64(depth)
    if filledLevels & level != 0 { bytes.append(UInt8(ascii: ",")) }
    filledLevels |= level
    if depth > 0 { newLine() }
  }

  private mutating func newLine() {
    guard layout == .indented else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { bytes.append(contentsOf: "  ".utf8) }
  }

  private mutating func appendQuoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var utf8 = text
    utf8.withUTF8 { appendEscaped($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func appendEscaped(_ source: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    while index < source.count {
      let byte = source[index]
      if byte >= 0x20, byte < 0x7F, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"),
        byte != UInt8(ascii: "<")
      {
        index += 1
        continue
      }
      let unit = UTF8Unit(in: source, at: index)
      if !needsEscape(unit) {
        index += unit.length
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<index]))
      appendEscape(of: unit.scalar)
      index += unit.length
      start = index
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start...]))
  }

  private func needsEscape(_ unit: UTF8Unit) -> Bool {
    switch unit.scalar {
    case 0x3C: layout == .embedded
    case 0x22, 0x5C, 0x00...0x1F, 0x7F...0x9F: true
    case 0x80...0x10FFFF: !unit.isWellFormed || UTF8Unit.isInvisibleControl(unit.scalar)
    default: false
    }
  }

  private mutating func appendEscape(of scalar: UInt32) {
    bytes.append(UInt8(ascii: "\\"))
    switch scalar {
    case 0x22, 0x5C: bytes.append(UInt8(truncatingIfNeeded: scalar))
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      // Every scalar that is escaped lies in the basic plane, so one unit is enough.
      bytes.append(UInt8(ascii: "u"))
      for shift in stride(from: UInt32(12), through: 0, by: -4) {
        let digit = UInt8(truncatingIfNeeded: scalar >> shift & 15)
        bytes.append(digit < 10 ? 0x30 + digit : 0x37 + digit)
      }
    }
  }
}
