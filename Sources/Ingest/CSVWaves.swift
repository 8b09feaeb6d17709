import CSV
import Parallel

/// Reads a delimited text in waves: a few chunks at a time, each by a thread, handed on in order.
///
/// A wave bounds the memory that rows take between being read and being interned. The rows, their numbers and
/// the rejected lines are those of one reader over the whole text, whatever the number of threads.
struct CSVWaves {
  /// Bytes a chunk has about.
  private static let chunkLength = 2 << 20
  /// A rejected row is kept up to this many bytes.
  private static let rawLimit = 4096

  /// Rows refused so far, with their lines in the text.
  private(set) var rejected: [RowBatch.RejectedLine] = []
  /// Rows so far that were filled up.
  private(set) var shortRowCount = 0
  /// Rows so far without a single value.
  private(set) var emptyRowCount = 0

  private let text: UTF8Text
  private let dialect: CSVDialect
  private let limits: CSVLimits
  private let width: Int
  private let threads: Int
  private let chunks: [CSVChunk]
  private var nextChunk = 0
  private var nextOffset: Int
  private var linesBefore: Int
  private var rowsBefore: UInt32 = 0

  /// A chunk as read, with what tells whether the next one began where it had to.
  private struct ChunkRows: Sendable {
    var batch: RowBatch
    let start: Int
    let endOffset: Int
    let lineCount: Int
  }

  /// The rows after a text's head.
  init(text: UTF8Text, dialect: CSVDialect, limits: CSVLimits, head: CSVHead, threads: Int) {
    self.text = text
    self.dialect = dialect
    self.limits = limits
    self.threads = threads
    width = head.width
    nextOffset = head.recordsOffset
    linesBefore = head.linesBefore
    chunks = CSVChunk.plan(
      text.bytes, dialect: dialect, count: max(1, text.bytes.count / Self.chunkLength))
  }

  /// The next batches in order; nil after the last.
  mutating func next() -> [RowBatch]? {
    guard nextChunk < chunks.count else { return nil }
    let wave = Array(chunks[nextChunk..<min(nextChunk + max(threads, 1), chunks.count)])
    nextChunk += wave.count
    let first = wave[0].starting(at: nextOffset)
    let read = concurrentMap(count: wave.count, threads: threads) { [self] index in
      self.read(index == 0 ? first : wave[index])
    }
    return zip(read, wave).map { rows, chunk in
      let proven = rows.start == nextOffset ? rows : self.read(chunk.starting(at: nextOffset))
      return take(proven)
    }
  }

  /// Adds what was counted before a chunk to what it counted itself.
  private mutating func take(_ rows: ChunkRows) -> RowBatch {
    var batch = rows.batch
    batch.shiftRowNumbers(by: rowsBefore)
    rejected += batch.rejected.map {
      RowBatch.RejectedLine(line: $0.line + linesBefore, reason: $0.reason, raw: $0.raw)
    }
    shortRowCount += batch.shortRowCount
    emptyRowCount += batch.emptyRowCount
    rowsBefore = batch.lastRowNumber
    linesBefore += rows.lineCount
    nextOffset = rows.endOffset
    return batch
  }

  private func read(_ chunk: CSVChunk) -> ChunkRows {
    var reader = CSVReader(text, dialect: dialect, limits: limits, chunk: chunk)
    var batch = RowBatch(width: width)
    while let reading = reader.next() {
      switch reading {
      case .row(let row): append(row, to: &batch)
      case .fault(let fault):
        batch.rejectRow(
          line: fault.line, reason: fault.reason.description, raw: Self.raw(reader.bytes(of: fault)))
      }
    }
    return ChunkRows(
      batch: batch, start: chunk.start, endOffset: max(reader.nextRowOffset, chunk.start),
      lineCount: reader.nextRowLine - 1)
  }

  private func append(_ row: CSVRow, to batch: inout RowBatch) {
    if row.count > width, let surplus = (width..<row.count).last(where: { !row[$0].isEmpty }) {
      batch.rejectRow(
        line: row.line, reason: "\(surplus + 1) cells where there are \(width) columns",
        raw: Self.raw(row.rawBytes))
      return
    }
    let count = min(row.count, width)
    for index in 0..<count { batch.append(row[index]) }
    for _ in count..<width { batch.appendEmpty() }
    batch.endRow(isShort: count < width)
  }

  private static func raw(_ bytes: some Collection<UInt8>) -> String {
    String(decoding: bytes.prefix(rawLimit), as: UTF8.self)
  }
}
