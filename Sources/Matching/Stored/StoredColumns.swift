extension StoredFrequencies {
  /// Reads the values and words of all tables.
  init(_ reader: inout ColumnReader) throws(FullRunReason) {
    let tableCount = try reader.count(ofAtLeast: 64)
    tables = try StoredScores.several(tableCount) { () throws(FullRunReason) in try Table(&reader) }
    let wordCount = try reader.count(ofAtLeast: 24)
    words = try StoredScores.several(wordCount) { () throws(FullRunReason) in
      let digests = try reader.column(of: UInt64.self)
      return WordTable(
        digests: digests, counts: try reader.column(of: UInt32.self, count: digests.count),
        holders: try reader.number())
    }
  }

  /// Writes the values and words of all tables.
  func write(to writer: inout ColumnWriter) {
    writer.add(tables.count)
    for table in tables { table.write(to: &writer) }
    writer.add(words.count)
    for table in words {
      writer.add(table.digests)
      writer.add(table.counts)
      writer.add(table.holders)
    }
  }
}

extension StoredFrequencies.Table {
  fileprivate init(_ reader: inout ColumnReader) throws(FullRunReason) {
    digests = try reader.column(of: UInt64.self)
    counts = try reader.column(of: UInt32.self, count: digests.count)
    isLearned = try reader.column(of: UInt8.self, count: digests.count).map { $0 != 0 }
    partners = try reader.column(of: Double.self, count: isLearned.count { $0 })
    addition = try reader.number()
    pairCounts = try reader.column(of: Double.self, count: 2)
    partitions = try reader.column(of: UInt64.self)
    holders = try reader.column(of: UInt32.self, count: max(partitions.count, 1))
  }

  fileprivate func write(to writer: inout ColumnWriter) {
    writer.add(digests)
    writer.add(counts)
    writer.add(isLearned)
    writer.add(partners)
    writer.add(addition)
    writer.add(pairCounts)
    writer.add(partitions)
    writer.add(holders)
  }
}

extension StoredCandidates {
  /// Reads the pairs of so many rows.
  init(_ reader: inout ColumnReader, rowCount: Int) throws(FullRunReason) {
    let starts = try reader.column(of: UInt32.self, count: rowCount + 1)
    let bytes = try reader.column(of: UInt8.self)
    guard StoredCandidates.areStarts(starts),
      bytes.count == Int(starts[rowCount]) * StoredCandidates.width(rowCount: rowCount) + 1
    else { throw .damaged }
    self.init(starts: starts, bytes: bytes)
  }

  /// Whether places ascend from 0.
  static func areStarts(_ starts: [UInt32]) -> Bool {
    starts.first == 0 && zip(starts, starts.dropFirst()).allSatisfy { $0 <= $1 }
  }
}

extension StoredPairs {
  /// Reads so many pairs.
  init(_ reader: inout ColumnReader, rowCount: Int, count: Int) throws(FullRunReason) {
    self.init()
    starts = try reader.column(of: UInt32.self, count: rowCount + 1)
    rights = try reader.column(of: UInt32.self, count: count)
    logOdds = try reader.column(of: Double.self, count: count)
    patterns = try reader.column(of: UInt64.self, count: count)
    flags = try reader.column(of: UInt16.self, count: count)
    rareAgreements = try reader.column(of: UInt16.self, count: count)
    verdicts = try reader.column(of: UInt8.self, count: count)
    guard StoredCandidates.areStarts(starts), Int(starts[rowCount]) == count, isValid else { throw .damaged }
  }

  /// Writes all pairs.
  func write(to writer: inout ColumnWriter) {
    writer.add(starts)
    writer.add(rights)
    writer.add(logOdds)
    writer.add(patterns)
    writer.add(flags)
    writer.add(rareAgreements)
    writer.add(verdicts)
  }
}
