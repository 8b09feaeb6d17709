import Records
import Similarity

/// Byte strings derived from an attribute's values, by the same codes: names without spaces, first words.
struct ValueBytes: Sendable {
  private(set) var bytes: [UInt8] = []
  private(set) var starts: [UInt32] = [0]

  /// No strings.
  init() {}

  /// A string for each value; `derive` appends it.
  init(of values: ByteDictionary, derive: (Span<UInt8>, inout [UInt8]) -> Void) {
    starts.reserveCapacity(values.count + 1)
    let source = values.bytes.span
    for code in 0..<UInt32(values.count) {
      derive(source.extracting(values.range(of: code)), &bytes)
      starts.append(UInt32(bytes.count))
    }
  }

  /// Where the string of a code lies in ``bytes``.
  @inline(__always)
  func range(of code: UInt32) -> Range<Int> { Int(starts[Int(code)])..<Int(starts[Int(code) + 1]) }

  /// The letter bags of all strings.
  var letterBags: [LetterBag] {
    let source = bytes.span
    return (0..<UInt32(starts.count - 1)).map { LetterBag(source.extracting(range(of: $0))) }
  }

  /// The values without their spaces.
  static func joined(_ values: ByteDictionary) -> ValueBytes {
    ValueBytes(of: values) { value, bytes in
      for index in 0..<value.count where value[index] != UInt8(ascii: " ") { bytes.append(value[index]) }
    }
  }

  /// The first words of the values.
  static func firstWords(_ values: ByteDictionary) -> ValueBytes {
    ValueBytes(of: values) { value, bytes in
      for index in 0..<value.count {
        if value[index] == UInt8(ascii: " ") { break }
        bytes.append(value[index])
      }
    }
  }
}
