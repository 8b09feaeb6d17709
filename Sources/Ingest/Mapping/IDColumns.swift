import Records

/// Finds the column that holds each source's record ids.
struct IDColumns {
  private static let leastShare = 0.9
  private static let fewestRows = 20

  private let columns: [MappingProposal.Candidate]
  private let table: RawTable
  private let partition: Int?

  init(_ columns: [MappingProposal.Candidate], _ table: RawTable) {
    self.columns = columns
    self.table = table
    partition = columns.firstIndex { $0.kind?.word == PartitionField.word }
  }

  /// The id column of each source, nil where it has none.
  ///
  /// The column that the user named; else of those whose header names an id and whose values hardly repeat
  /// the one with the most usual header; else the first whose values are all there, all distinct and follow
  /// each other; else one of members' numbers that are all distinct; else one of codes that are all there and
  /// all distinct.
  func choose(named name: String?) -> [Int?] {
    table.sources.map { source in
      if let name { return source.columns.first { columns[$0].name == name } }
      return byHeader(source) ?? byContent(source) ?? byNumber(source) ?? byDistinctness(source)
    }
  }

  /// The column of each source without an id column that its header names one though its values repeat; nil
  /// where there is none or where it says little: a code of few values.
  func repeating(beside idColumns: [Int?]) -> [Int?] {
    zip(table.sources, idColumns).map { source, idColumn in
      if idColumn != nil { return nil }
      return source.columns
        .filter {
          columns[$0].header?.kind == IDField.self
            && (columns[$0].kind?.word == IdentifierField.word
              || 2 * distinctCount($0, in: source) > source.rows.count)
        }
        .min { (columns[$0].header?.rank ?? 0, $0) < (columns[$1].header?.rank ?? 0, $1) }
    }
  }

  private func byHeader(_ source: RawSource) -> Int? {
    source.columns
      .filter {
        columns[$0].header?.kind == IDField.self && !columns[$0].isFound && isNearlyUnique($0, in: source)
      }
      .min { (columns[$0].header?.rank ?? 0, $0) < (columns[$1].header?.rank ?? 0, $1) }
  }

  private func byContent(_ source: RawSource) -> Int? {
    source.columns.first { index in
      let column = columns[index]
      guard !column.isFound, source.rows.count >= 3 else { return false }
      // Of few people everybody may have a year of birth of his own; ids of such numbers come first.
      if index != source.columns.first, BirthYearField.contentScore(of: column.sample) >= 0.95 {
        return false
      }
      return column.sample.distinctCount == column.sample.filledCount && column.sample.isNearlyFull
        && ContentShape(of: column.sample).areRowIDs
    }
  }

  /// The first column of numbers that all records have and no two share: a voter's, a member's.
  private func byNumber(_ source: RawSource) -> Int? {
    source.columns.first {
      !columns[$0].isFound && columns[$0].isIssuedAnew && columns[$0].sample.isNearlyFull
    }
  }

  /// The first column of codes of one form, a few of another form among them, that all records have and no two
  /// share: no value could ever speak for a match.
  ///
  /// In a table's first column of any length: numbers counted up with gaps, some with letters before them.
  private func byDistinctness(_ source: RawSource) -> Int? {
    source.columns.first { index in
      let sample = columns[index].sample
      guard !columns[index].isFound, sample.rowCount >= Self.fewestRows,
        sample.filledCount == sample.rowCount, sample.distinctCount == sample.rowCount,
        BirthYearField.contentScore(of: sample) < 0.95, ContentMapping.formed(sample) == nil
      else { return false }
      let shape = ContentShape(of: sample)
      if shape.amountShare >= 0.05 || shape.urlShare >= 0.05 { return false }
      if shape.codeShare >= 0.9, shape.patternShare >= 0.8 { return true }
      return index == source.columns.first && shape.numberedWordShare >= 0.98
    }
  }

  private func distinctCount(_ index: Int, in source: RawSource) -> Int {
    RepeatedCells(of: index, in: source.rows, table, threads: 1).distinctCount
  }

  /// Whether nine tenths of a source's rows have a value of their own in their partition.
  private func isNearlyUnique(_ index: Int, in source: RawSource) -> Bool {
    let cells = RepeatedCells(of: index, with: partition, in: source.rows, table, threads: 1)
    return Double(cells.distinctCount) >= Self.leastShare * Double(source.rows.count)
  }
}
