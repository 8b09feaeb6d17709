import CSV

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

  /// A text, escaped once for many uses: as a member's name or as a value.
  public struct Key: Sendable {
    fileprivate let bytes: [UInt8]

    /// A text that is safe in every layout.
    public init(_ name: String) {
      var text = JSONText(.embedded)
      text.appendQuoted(name)
      bytes = text.bytes
    }
  }

  /// What has been written.
  private var text: ByteText

  private let layout: Layout
  private var depth = 0
  /// A bit for each level: whether it holds a value already.
  private var filledLevels: UInt64 = 0
  private var followsKey = false

  /// An empty text.
  public init(_ layout: Layout = .compact) { self.init(layout, appendingTo: ByteText()) }

  /// A text that stands behind what was written before.
  init(_ layout: Layout = .compact, appendingTo text: consuming ByteText) {
    self.layout = layout
    self.text = text
  }

  /// The rest of an object whose beginning, with a member at least, was written before.
  init(continuingObjectIn text: consuming ByteText, _ layout: Layout) {
    self.init(layout, appendingTo: text)
    depth = 1
    filledLevels = 1 << 1
  }

  /// A copy of what has been written.
  public var bytes: [UInt8] { text.array }

  /// The text that was written.
  consuming func takeText() -> ByteText { text }

  /// Begins an object.
  public mutating func beginObject() { begin(UInt8(ascii: "{")) }
  /// Ends an object.
  public mutating func endObject() { end(UInt8(ascii: "}")) }
  /// Begins an array.
  public mutating func beginArray() { begin(UInt8(ascii: "[")) }
  /// Ends an array.
  public mutating func endArray() { end(UInt8(ascii: "]")) }

  /// Begins a member of an object by a name that is known when the program is built; its value follows.
  @inline(__always)
  public mutating func key(_ name: StaticString) {
    separate()
    text.append(UInt8(ascii: "\""))
    text.append(name)
    text.append(UInt8(ascii: "\""))
    endKey()
  }

  /// Begins a member of an object; its value follows.
  public mutating func key(named name: String) {
    separate()
    appendQuoted(name)
    endKey()
  }

  /// Begins a member of an object; its value follows.
  @inline(__always)
  public mutating func key(_ name: Key) {
    separate()
    text.append(name.bytes)
    endKey()
  }

  @inline(__always)
  private mutating func endKey() {
    text.append(UInt8(ascii: ":"))
    if layout == .indented { text.append(UInt8(ascii: " ")) }
    followsKey = true
  }

  /// Writes a string that is known when the program is built and needs no escape.
  @inline(__always)
  public mutating func word(_ word: StaticString) {
    separate()
    text.append(UInt8(ascii: "\""))
    text.append(word)
    text.append(UInt8(ascii: "\""))
  }

  /// Writes a string that was escaped before.
  @inline(__always)
  public mutating func value(_ escaped: Key) {
    separate()
    text.append(escaped.bytes)
  }

  /// Writes a string.
  public mutating func value(_ string: String) {
    separate()
    appendQuoted(string)
  }

  /// Writes a string of UTF-8 bytes that are lent.
  @inline(__always)
  mutating func value(_ string: UnsafeBufferPointer<UInt8>) {
    beginString()
    appendEscaped(string)
    endString()
  }

  /// Writes a string of UTF-8 bytes.
  public mutating func value(_ string: Span<UInt8>) {
    beginString()
    part(string)
    endString()
  }

  /// Begins a string that is written in parts.
  mutating func beginString() {
    separate()
    text.append(UInt8(ascii: "\""))
  }

  /// Writes a part of a string; a part holds whole scalars.
  @inline(__always)
  mutating func part(_ string: Span<UInt8>) { string.withUnsafeBufferPointer { appendEscaped($0) } }

  /// Writes a part of a string that needs no escape.
  @inline(__always)
  mutating func part(_ words: StaticString) { text.append(words) }

  /// Writes a part of a string that was escaped before.
  @inline(__always)
  mutating func part(_ escaped: Key) {
    // Without the quotes around it.
    escaped.bytes.withUnsafeBufferPointer {
      text.append(UnsafeBufferPointer(rebasing: $0[1..<$0.count - 1]))
    }
  }

  /// Ends a string that was written in parts.
  mutating func endString() { text.append(UInt8(ascii: "\"")) }

  /// Writes an integer.
  public mutating func value(_ number: Int) {
    separate()
    text.append(integer: number)
  }

  /// Writes a number with the fewest digits that read back as the same number; `null` where it is not finite.
  public mutating func value(_ number: Double) {
    separate()
    var digits = number.isFinite ? number.description : "null"
    // Swift writes whole numbers as 3.0; the shorter form is the same number.
    if digits.hasSuffix(".0") { digits.removeLast(2) }
    text.append(text: digits)
  }

  /// Writes a number of as many decimals as stated: 411 with two decimals is `4.11`.
  public mutating func value(_ scaled: Int, decimals: Int) {
    separate()
    text.append(scaled: scaled, decimals: decimals)
  }

  /// Writes `true` or `false`.
  public mutating func value(_ flag: Bool) {
    separate()
    text.append(flag ? "true" : "false")
  }

  /// Writes `null`.
  public mutating func null() {
    separate()
    text.append("null")
  }

  /// Ends the line after a whole value: JSON Lines, or the end of a file.
  public mutating func endLine() {
    text.append(UInt8(ascii: "\n"))
    filledLevels = 0
  }

  @inline(__always)
  private mutating func begin(_ bracket: UInt8) {
    separate()
    text.append(bracket)
    depth += 1
    filledLevels &= ~(1 << UInt64(depth))
  }

  @inline(__always)
  private mutating func end(_ bracket: UInt8) {
    let isFilled = filledLevels & (1 << UInt64(depth)) != 0
    depth -= 1
    if isFilled { newLine() }
    text.append(bracket)
  }

  @inline(__always)
  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    let level: UInt64 = 1 << UInt64(depth)
    if filledLevels & level != 0 { text.append(UInt8(ascii: ",")) }
    filledLevels |= level
    if depth > 0 { newLine() }
  }

  private mutating func newLine() {
    guard layout == .indented else { return }
    text.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { text.append("  ") }
  }

  private mutating func appendQuoted(_ string: String) {
    text.append(UInt8(ascii: "\""))
    var utf8 = string
    utf8.withUTF8 { appendEscaped($0) }
    text.append(UInt8(ascii: "\""))
  }

  @inline(__always)
  private mutating func appendEscaped(_ source: UnsafeBufferPointer<UInt8>) {
    let plain = text.appendPlainJSON(source)
    if plain < source.count { appendUnusual(source, from: plain) }
  }

  /// Writes what is left of a string from a byte on that may need an escape.
  @inline(never)
  private mutating func appendUnusual(_ source: UnsafeBufferPointer<UInt8>, from start: Int) {
    var index = start
    while index < source.count {
      let unit = UTF8Unit(in: source, at: index)
      if needsEscape(unit) {
        appendEscape(of: unit.scalar)
      } else {
        for offset in 0..<unit.length { text.append(source[index + offset]) }
      }
      index += unit.length
      index += text.appendPlainJSON(UnsafeBufferPointer(rebasing: source[index...]))
    }
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
    text.append(UInt8(ascii: "\\"))
    switch scalar {
    case 0x22, 0x5C: text.append(UInt8(truncatingIfNeeded: scalar))
    case 0x08: text.append(UInt8(ascii: "b"))
    case 0x09: text.append(UInt8(ascii: "t"))
    case 0x0A: text.append(UInt8(ascii: "n"))
    case 0x0C: text.append(UInt8(ascii: "f"))
    case 0x0D: text.append(UInt8(ascii: "r"))
    default:
      // Every scalar that is escaped lies in the basic plane, so one unit is enough.
      text.append(UInt8(ascii: "u"))
      for shift in stride(from: UInt32(12), through: 0, by: -4) {
        let digit = UInt8(truncatingIfNeeded: scalar >> shift & 15)
        text.append(digit < 10 ? 0x30 + digit : 0x37 + digit)
      }
    }
  }
}
