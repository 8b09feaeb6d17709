/// A field of given names or of surnames as nearly all are: ASCII letters, words that can be nothing but names,
/// spaces or hyphens between.
///
/// Read in 30 ns where the whole parser takes a microsecond; anything else is left to ``PersonNameParser``,
/// which reads such a field as the same words in the same role.
public struct PlainName {
  /// Room that reading a field takes, in bytes.
  public static let bufferSize = 64

  /// The number of bytes of the words in lower case, single spaces between, from the buffer's start.
  public let count: Int

  /// Reads a cell into a buffer of ``bufferSize`` bytes; nil if anything in it asks for a closer look.
  public init?(_ cell: UnsafeBufferPointer<UInt8>, into buffer: UnsafeMutableBufferPointer<UInt8>) {
    guard cell.count <= Self.bufferSize else { return nil }
    var end = 0
    var index = 0
    while true {
      while index < cell.count, cell[index] == 0x20 { index += 1 }
      if index == cell.count { break }
      if end > 0 {
        buffer[end] = 0x20
        end += 1
      }
      let start = end
      while index < cell.count, (cell[index] | 0x20) &- 0x61 < 26 {
        buffer[end] = cell[index] | 0x20
        end += 1
        index += 1
      }
      let words = NameLexicon.words(of: UnsafeBufferPointer(rebasing: buffer[start..<end]))
      guard end > start, words.isSubset(of: [.givenName, .oStem]) else { return nil }
      if index == cell.count { break }
      if cell[index] == UInt8(ascii: "-"), index + 1 < cell.count, cell[index + 1] != 0x20 {
        index += 1
      } else if cell[index] != 0x20 {
        return nil
      }
    }
    guard end > 0 else { return nil }
    count = end
  }
}
