import CSV
import Parallel

/// Reads a delimited text in waves: a few chunks at a time, each by a thread, handed on in order.
///
/// A wave's part of the text is given back to the system when its rows have been taken from it. The rows, their numbers and
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
  /// Bytes of the text before the rows that come next.
  var bytesRead: Int { nextOffset }
  private var linesBefore: Int
  /// Rows so far, rejected ones counted.
  private var rowsBefore: UInt32 = 0

  /// A chunk as read, with what tells whether the next one began where it had to.
  private struct ChunkRows: Sendable {
    let batch: RowBatch
    let start: Int
    let endOffset: Int
    let lineCount: Int
  }

  /// The rows after a text's head.
  init(
    text: UTF8Text, dialect: CSVDialect, limits: CSVLimits, head: CSVHead, threads: Int
  ) {
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

  /// The next batches in order, each with the number of rows before it; nil after the last.
  mutating func next(_ plan: RowWriter.Plan) -> [(batch: RowBatch, rowsBefore: UInt32)]? {
    guard nextChunk < chunks.count else { return nil }
    let wave = Array(chunks[nextChunk..<min(nextChunk + max(threads, 1), chunks.count)])
    nextChunk += wave.count
    let start = nextOffset
    let first = wave[0].starting(at: start)
    let read = concurrentMap(count: wave.count, threads: threads) { [self] index in
      self.read(index == 0 ? first : wave[index], plan)
    }
    let batches = zip(read, wave).map { rows, chunk in
      let proven = rows.start == nextOffset ? rows : self.read(chunk.starting(at: nextOffset), plan)
      return take(proven)
    }
    text.giveBack(start..<nextOffset)
    return batches
  }

  /// Adds what was counted before a chunk to what it counted itself.
  private mutating func take(_ rows: ChunkRows) -> (batch: RowBatch, rowsBefore: UInt32) {
    defer {
      rejected += rows.batch.rejected.map {
        RowBatch.RejectedLine(line: $0.line + linesBefore, reason: $0.reason, raw: $0.raw)
      }
      shortRowCount += rows.batch.counts.short
      emptyRowCount += rows.batch.counts.empty
      rowsBefore += rows.batch.counts.seen
      linesBefore += rows.lineCount
      nextOffset = rows.endOffset
    }
    return (rows.batch, rowsBefore)
  }

  private func read(_ chunk: CSVChunk, _ plan: RowWriter.Plan) -> ChunkRows {
    var reader = CSVReader(text, dialect: dialect, limits: limits, chunk: chunk)
    var writer = RowWriter(plan, capacity: chunk.stop - chunk.start)
    let end = text.bytes.baseAddress.map { $0.assumingMemoryBound(to: UInt8.self) + text.bytes.count }
    while let reading = reader.next() {
      switch reading {
      case .row(let row): append(row, to: &writer, end)
      case .fault(let fault):
        writer.rejectRow(
          line: fault.line, reason: fault.reason.description, raw: Self.raw(reader.bytes(of: fault)))
      }
    }
    return ChunkRows(
      batch: writer.finish(), start: chunk.start, endOffset: max(reader.nextRowOffset, chunk.start),
      lineCount: reader.nextRowLine - 1)
  }

  @inline(__always)
  private func append(_ row: CSVRow, to writer: inout RowWriter, _ end: UnsafePointer<UInt8>?) {
    if row.count > width, let surplus = (width..<row.count).last(where: { !row[$0].isEmpty }) {
      writer.rejectRow(
        line: row.line, reason: "\(surplus + 1) cells where there are \(width) columns",
        raw: Self.raw(row.rawBytes))
      return
    }
    let count = min(row.count, width)
    for index in 0..<count {
      // A cell with doubled quotes was put together elsewhere, in memory of another length.
      writer.append(row[index], limit: row.range(of: index) == nil ? nil : end)
    }
    for _ in count..<width { writer.appendEmpty() }
    writer.endRow(isShort: count < width)
  }

  private static func raw(_ bytes: some Collection<UInt8>) -> String {
    String(decoding: bytes.prefix(rawLimit), as: UTF8.self)
  }
}
