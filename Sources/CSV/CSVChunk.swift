import CByteScan

/// A part of a text whose rows one thread reads: those that start at `start` or later and before `stop`.
///
/// A text can be cut at once without being read, because the cuts need not be certain: each is guessed
/// from the bytes around it, and reading proves it.
///
/// 1. `CSVChunk.plan` cuts the text; chunks are read at the same time, each by a reader of its own.
/// 2. Each reader ends with ``CSVReader/nextRowOffset``, where the next chunk had to start. The first chunk
///    starts right; so as long as each ends where the next one starts, all of them did.
/// 3. A chunk after one that ended elsewhere is read again, from ``starting(at:)`` there.
///
/// Rows, faults and their order are then those of one reader over the whole text. Lines count from 1 in
/// each chunk: ``CSVReader/nextRowLine`` less 1 is what has to be added to those of all later chunks.
public struct CSVChunk: Equatable, Sendable {
  /// The offset of the first row.
  public let start: Int
  /// Rows that start here or later belong to the next chunk; the last row may reach beyond.
  public let stop: Int

  /// Names the rows that start in a range of the text.
  public init(start: Int, stop: Int) {
    self.start = start
    self.stop = max(start, stop)
  }

  /// The same chunk from where the chunk before it really ended.
  public func starting(at offset: Int) -> CSVChunk {
    CSVChunk(start: offset, stop: stop)
  }

  /// Cuts a text into at most `count` chunks of about equal size, in order, that together cover it.
  ///
  /// Looks at about a line for each cut, and at no more than 1 MiB.
  public static func plan(_ text: UTF8Text, dialect: CSVDialect, count: Int) -> [CSVChunk] {
    withExtendedLifetime(text) { plan(text.bytes, dialect: dialect, count: count) }
  }

  /// Cuts UTF-8 bytes, as ``plan(_:dialect:count:)-(UTF8Text,_,_)`` does.
  public static func plan(
    _ text: UnsafeRawBufferPointer, dialect: CSVDialect, count: Int
  ) -> [CSVChunk] {
    let bytes = text.bindMemory(to: UInt8.self)
    var starts = [0]
    for part in 1..<max(count, 1) {
      let target = text.count / max(count, 1) * part
      guard target > (starts.last ?? 0) else { continue }
      let start = RowStartGuess(text: bytes, dialect: dialect).rowStart(after: target)
      if start > (starts.last ?? 0), start < text.count { starts.append(start) }
    }
    let stops = starts.dropFirst() + [text.count]
    return zip(starts, stops).map { CSVChunk(start: $0, stop: $1) }
  }
}
