/// Texts that are written again and again, made ready once as bytes.
///
/// They stand in one array: taking a text or an array out of an array counts its users up and down, for each cell and
/// each name of a field (a tenth of the writing of a million records).
struct PreparedTexts: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]

  /// Texts as they are.
  init(_ texts: [String]) { self.init(texts.map { Array($0.utf8) }) }

  /// Texts as strings of JSON in their quotes, safe in every layout.
  init(escaping texts: [String]) {
    self.init(
      texts.map { text in
        var json = JSONText(.embedded)
        json.value(text)
        return json.bytes
      })
  }

  private init(_ texts: [[UInt8]]) {
    bytes = texts.flatMap(\.self)
    starts = texts.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
  }

  /// Their number.
  var count: Int { starts.count - 1 }

  /// Lends the bytes of a text.
  @inline(__always)
  func withBytes<Result>(of place: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    bytes.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[starts[place]..<starts[place + 1]]))
    }
  }
}
