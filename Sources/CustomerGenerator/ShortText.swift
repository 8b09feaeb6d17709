/// A text of at most 96 bytes of UTF-8 that lives where it is declared: no allocation, no reference count.
///
/// What does not fit is left off, at the end of a character; no value that the generator makes comes near the
/// limit.
struct ShortText: Equatable {
  /// How many bytes fit.
  static let capacity = 96

  /// How many bytes are in use.
  private(set) var count = 0
  private var storage = InlineArray<96, UInt8>(repeating: 0)

  var isEmpty: Bool { count == 0 }

  init() {}

  init(_ text: StaticString) {
    append(text)
  }

  /// Makes the text of a word.
  init(_ list: WordList, _ index: Int) {
    append(list, index)
  }

  /// Makes the text of a number that is not negative, with leading zeros up to a width.
  init(decimal number: Int, width: Int = 1) {
    append(decimal: number, width: width)
  }

  subscript(index: Int) -> UInt8 {
    get { storage.span[index] }
    set { storage[index] = newValue }
  }

  static func == (left: ShortText, right: ShortText) -> Bool {
    guard left.count == right.count else { return false }
    let (leftBytes, rightBytes) = (left.storage.span, right.storage.span)
    for index in 0..<left.count where leftBytes[index] != rightBytes[index] {
      return false
    }
    return true
  }

  mutating func append(_ byte: UInt8) {
    guard count < Self.capacity else { return }
    storage[count] = byte
    count += 1
  }

  mutating func append(_ text: ShortText) {
    append(text, 0..<text.count)
  }

  /// Appends a part of another text.
  mutating func append(_ text: ShortText, _ range: Range<Int>) {
    guard count + range.count <= Self.capacity else {
      for index in range { append(text.storage[index]) }
      dropTornCharacter()
      return
    }
    let bytes = text.storage.span
    for index in range {
      storage[count] = bytes[index]
      count += 1
    }
  }

  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { for byte in $0 { append(byte) } }
    dropTornCharacter()
  }

  mutating func append(_ list: WordList, _ index: Int) {
    let range = list[index]
    list.bytes.withUnsafeBufferPointer {
      for place in range { append($0[place]) }
    }
    dropTornCharacter()
  }

  /// Appends a word behind a space, or without one at the start.
  mutating func appendWord(_ word: ShortText) {
    guard !word.isEmpty else { return }
    if !isEmpty { append(0x20) }
    append(word)
  }

  /// Appends a number that is not negative, with leading zeros up to a width; nothing if it does not fit
  /// whole.
  mutating func append(decimal number: Int, width: Int = 1) {
    var length = 1
    var rest = number / 10
    while rest > 0 || length < width {
      rest /= 10
      length += 1
    }
    guard count + length <= Self.capacity else { return }
    rest = number
    var place = count + length
    while place > count {
      place -= 1
      storage[place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += length
  }

  /// Puts a byte before the one at an index; nothing happens in a full text.
  mutating func insert(_ byte: UInt8, at index: Int) {
    guard count < Self.capacity else { return }
    var place = count
    while place > index {
      storage[place] = storage[place - 1]
      place -= 1
    }
    storage[index] = byte
    count += 1
  }

  /// Takes out the bytes of a range.
  mutating func remove(_ range: Range<Int>) {
    for place in range.upperBound..<count {
      storage[place - range.count] = storage[place]
    }
    count -= range.count
  }

  /// Puts a text in place of the bytes of a range.
  mutating func replace(_ range: Range<Int>, with text: ShortText) {
    let tail = self
    count = range.lowerBound
    append(text)
    append(tail, range.upperBound..<tail.count)
  }

  mutating func swapBytes(_ left: Int, _ right: Int) {
    let byte = storage[left]
    storage[left] = storage[right]
    storage[right] = byte
  }

  /// How many characters (Unicode scalars) there are.
  var characterCount: Int {
    var characters = 0
    for index in 0..<count where self[index] & 0xC0 != 0x80 { characters += 1 }
    return characters
  }

  /// Keeps the first characters (Unicode scalars) and no more.
  mutating func keep(characters limit: Int) {
    var seen = 0
    for index in 0..<count where storage[index] & 0xC0 != 0x80 {
      guard seen < limit else {
        count = index
        return
      }
      seen += 1
    }
  }

  /// Calls a closure with the bytes.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    storage.span.extracting(first: count).withUnsafeBufferPointer { body($0) }
  }

  private mutating func dropTornCharacter() {
    if count == Self.capacity, storage[count - 1] >= 0x80 { dropLastCharacterIfTorn() }
  }

  private mutating func dropLastCharacterIfTorn() {
    var start = count - 1
    while start > 0, storage[start] & 0xC0 == 0x80 { start -= 1 }
    let lead = storage[start]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    if count - start < length { count = start }
  }
}
