import Records

/// The comparisons of a saved model, to be found again among those of a table.
struct SavedComparisons {
  /// What a comparison is known by: its word, its columns, and which it is of several that are alike in both.
  private struct Key: Hashable {
    let word: String
    let columns: [String]
    let number: Int

    var description: String { "\(word) (\(columns.joined(separator: ", ")))" }
  }

  private let saved: ModelSummary

  /// The comparisons of a model.
  init(_ saved: ModelSummary) { self.saved = saved }

  /// For each place of a plan, the index of the same comparison in the saved model.
  func places(in plan: ComparisonPlan, of table: RecordTable) throws(ModelMismatch) -> [Int] {
    let theirs = SavedComparisons.keys(saved.comparisons.map { ($0.word, $0.columns) })
    let ours = SavedComparisons.keys(plan.comparisons.map { ($0.word, $0.columns(of: table)) })
    var differences =
      saved.kind == plan.kind
      ? [] : ["the model is one of \(saved.kind.rawValue), and the table one of \(plan.kind.rawValue)"]
    differences += SavedComparisons.differences(
      missing: theirs.filter { !ours.contains($0) }, extra: ours.filter { !theirs.contains($0) })
    var places: [Int] = []
    for (place, key) in ours.enumerated() {
      guard let index = theirs.firstIndex(of: key) else { continue }
      places.append(index)
      if !hasSameLevels(saved.comparisons[index], plan.comparisons[place]) {
        differences.append("\(key.description) has other levels in the model")
      }
    }
    if !differences.isEmpty { throw ModelMismatch(differences: differences) }
    return places
  }

  private static func keys(_ comparisons: [(word: String, columns: [String])]) -> [Key] {
    var keys: [Key] = []
    for (word, unsorted) in comparisons {
      // A table with its columns in another order is the same table.
      let columns = unsorted.sorted()
      let number = keys.count { $0.word == word && $0.columns == columns }
      keys.append(Key(word: word, columns: columns, number: number))
    }
    return keys
  }

  /// A sentence for each; a comparison that reads other columns is one difference and not two.
  private static func differences(missing: [Key], extra: [Key]) -> [String] {
    var extra = extra
    var sentences: [String] = []
    for key in missing {
      if let place = extra.firstIndex(where: { $0.word == key.word }) {
        let columns = extra.remove(at: place).columns.joined(separator: ", ")
        sentences.append("\(key.description) in the model reads \(columns) in the table")
      } else {
        sentences.append("\(key.description) is in the model alone")
      }
    }
    return sentences + extra.map { "\($0.description) is in the table alone" }
  }

  private func hasSameLevels(_ theirs: ModelSummary.Comparison, _ ours: Comparison) -> Bool {
    theirs.levels.map(\.label) == ours.labels.reversed()
      && theirs.levels.allSatisfy {
        ($0.household == nil) == (ours.household == .asUnrelated)
          && ($0.namesake == nil) == (ours.namesake == .asUnrelated)
      }
  }
}
