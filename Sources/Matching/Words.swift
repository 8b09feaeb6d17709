import Records

/// The words of an attribute's values as numbers, so that two values' words are compared without their letters.
struct Words: Sendable {
  /// The word numbers, value after value.
  private(set) var numbers: [UInt32] = []
  /// Where each value's words begin in ``numbers``.
  private(set) var starts: [UInt32] = [0]
  /// The distinct words.
  let dictionary: ByteDictionary

  /// The words of all values that have more than `length` letters.
  init(of values: ByteDictionary, longerThan length: Int = 0) {
    var interner = ByteInterner(capacity: values.count)
    let bytes = values.bytes.span
    for code in 0..<UInt32(values.count) {
      let value = bytes.extracting(values.range(of: code))
      var begin = 0
      for index in 0...value.count where index == value.count || value[index] == UInt8(ascii: " ") {
        if index - begin > length { numbers.append(interner.code(of: value.extracting(begin..<index))) }
        begin = index + 1
      }
      starts.append(UInt32(numbers.count))
    }
    dictionary = interner.finish()
  }

  /// The words of a value.
  func words(of code: UInt32) -> ArraySlice<UInt32> {
    numbers[Int(starts[Int(code)])..<Int(starts[Int(code) + 1])]
  }

  /// How many words two values share, each counted once.
  func sharedCount(_ left: UInt32, _ right: UInt32) -> Int {
    let mine = words(of: left)
    let others = words(of: right)
    return mine.indices.reduce(0) { count, place in
      others.contains(mine[place]) && !mine[..<place].contains(mine[place]) ? count + 1 : count
    }
  }

  /// Whether two values share a word.
  func share(_ left: UInt32, _ right: UInt32) -> Bool {
    let others = words(of: right)
    return words(of: left).contains { others.contains($0) }
  }

  /// Whether a word stands before another by its bytes.
  func precedes(_ one: UInt32, _ other: UInt32) -> Bool {
    let (mine, theirs) = (dictionary.range(of: one), dictionary.range(of: other))
    return dictionary.bytes[mine].lexicographicallyPrecedes(dictionary.bytes[theirs])
  }
}
