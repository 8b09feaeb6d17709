import Normalization
import Records

/// One way in which a column is no longer what a saved mapping says.
public enum MappingDrift: Sendable, Equatable {
  /// No input has a column of the name.
  case missing(column: String, kind: String)
  /// Fewer than a fifth of the values could stand in a column of the kind.
  case changed(column: String, kind: String, percent: Int)

  /// The share of values below which a column has changed its nature, and the fewest cells that show it.
  private static let leastShare = 0.2
  private static let fewestCells = 20

  /// The columns of a saved mapping that are missing or have changed their nature.
  static func find(_ saved: [ColumnMapping], in table: RawTable) -> [MappingDrift] {
    saved.compactMap { mapping in
      guard let index = table.index(named: mapping.column) else {
        return .missing(column: mapping.column, kind: mapping.kind)
      }
      guard let kind = FieldKinds.kind(named: mapping.kind) else { return nil }
      let sample = ColumnSampler.sample(table.column(index), rowCount: table.rowCount)
      guard let share = share(of: kind, in: sample), share < leastShare else { return nil }
      return .changed(column: mapping.column, kind: mapping.kind, percent: Int((share * 100).rounded()))
    }
  }

  /// The share of a column's values that could stand in a kind; nil where too little is there to tell.
  ///
  /// Placeholders do not count. A column of ids that holds one value or none has lost them; the shops of a partition
  /// may share theirs.
  private static func share(of kind: any FieldKind.Type, in sample: ValueSample) -> Double? {
    if kind.word == IDField.word {
      return sample.rowCount < fewestCells ? nil : sample.distinctCount > 1 ? 1 : 0
    }
    let telling = sample.values.filter { !PlaceholderList.builtIn.isPlaceholderText($0) }
    if sample.filledCount < fewestCells || telling.isEmpty { return nil }
    return ContentMapping.acceptance(
      of: kind,
      ValueSample(
        values: telling, rowCount: sample.rowCount, filledCount: sample.filledCount,
        distinctCount: sample.distinctCount))
  }
}

extension MappingDrift: CustomStringConvertible {
  /// What changed, and how to repair it.
  public var description: String {
    switch self {
    case .missing(let column, let kind):
      "column \"\(column)\" (\(kind)) is missing: rename it in the export or in the mapping, "
        + "or take it out there"
    case .changed(let column, let kind, let percent):
      """
      column \"\(column)\" is mapped as \(kind), but only \(percent) % of its values look like one: check \
      that the columns have not moved, or map it as another kind (twinleaf init proposes one)
      """
    }
  }
}
