import Records

extension ModelParameters {
  /// The parameters of a saved model, for a table that has the same comparisons of the same columns.
  ///
  /// Levels and swap rate stay as they were learned. The classes' shares of all pairs are brought in line with the size of
  /// the table: a record has as many copies, relatives and namesakes as before, so that a share is in proportion to
  /// records per pair of records. On a table of the same size it stays as it is, to the last digit.
  ///
  /// A comparison for which the model's table had no values starts from its priors, with `unrelated` as u.
  ///
  /// - Throws: ``ModelMismatch`` with every difference between the model's comparisons and the table's.
  init(
    _ saved: ModelSummary, plan: ComparisonPlan, table: RecordTable, pairCount: Double, unrelated: [[Double]]
  ) throws(ModelMismatch) {
    let places = try SavedComparisons(saved, plan: plan, table: table).places(in: plan)
    self.init(plan: plan, recordCount: table.count, pairCount: pairCount)
    let before = Double(max(saved.training.recordCount, 1)) / saved.training.pairCount
    let growth = Double(max(table.count, 1)) / pairCount / before
    shares = saved.training.shares.map { $0 * growth }
    let sum = shares.reduce(0, +)
    if growth != 1, sum > 0.9 { shares = shares.map { $0 * 0.9 / sum } }
    swapRate = saved.swapRate
    self.unrelated = unrelated
    for (place, index) in places.enumerated() {
      guard let index else { continue }
      let worstFirst = Array(saved.comparisons[index].levels.reversed())
      self.unrelated[place] = worstFirst.map(\.u)
      levels[0][place] = worstFirst.map(\.m)
      let household = worstFirst.compactMap(\.household)
      let namesake = worstFirst.compactMap(\.namesake)
      if !household.isEmpty { levels[1][place] = household }
      if !namesake.isEmpty { levels[2][place] = namesake }
    }
  }
}
