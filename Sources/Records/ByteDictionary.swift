/// Distinct byte strings, each under a dense code, in one arena.
///
/// Code 0 is always the empty string and stands for *no value*. A dictionary is made by ``ByteInterner`` and
/// is immutable afterwards.
public struct ByteDictionary: Sendable {
  /// The strings' bytes, one after the other.
  public let bytes: [UInt8]
  /// Where each string starts in ``bytes``; one more entry than there are strings.
  public let starts: [UInt32]

  /// A dictionary over an arena; `starts` begins with two zeros, since code 0 is the empty string.
  public init(bytes: [UInt8], starts: [UInt32]) {
    self.bytes = bytes
    self.starts = starts
  }

  /// A dictionary that holds the empty string alone.
  public init() { self.init(bytes: [], starts: [0, 0]) }

  /// The number of codes, the empty string included.
  public var count: Int { starts.count - 1 }

  /// Where the string of a code lies in ``bytes``.
  @inlinable
  public func range(of code: UInt32) -> Range<Int> {
    Int(starts[Int(code)])..<Int(starts[Int(code) + 1])
  }

  /// The number of bytes of a code's string.
  @inlinable
  public func length(of code: UInt32) -> Int {
    Int(starts[Int(code) + 1] &- starts[Int(code)])
  }

  /// The string of a code; bytes that are not UTF-8 are repaired.
  public subscript(code: UInt32) -> String {
    String(decoding: bytes[range(of: code)], as: UTF8.self)
  }

  /// Lends the bytes of a code's string.
  @inlinable
  public func withBytes<Result, Failure: Error>(
    of code: UInt32, _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(bytes.span.extracting(range(of: code)))
  }
}
