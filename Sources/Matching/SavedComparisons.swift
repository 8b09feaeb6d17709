import Records

/// The comparisons of a saved model, to be found again among those of a table.
///
/// Which columns a comparison reads depends on the day's data as well as on the mapping: a company that somebody wrote
/// among first names makes the first names a column of companies, too. Only what the mapping says is a difference.
struct SavedComparisons {
  private struct Entry {
    let word: String
    let columns: Set<String>

    var description: String { "\(word) (\(columns.sorted().joined(separator: ", ")))" }
  }

  private let saved: ModelSummary
  private let theirs: [Entry]
  private let ours: [Entry]
  /// The columns that are of one kind in the model's table and in this one.
  private let common: Set<String>

  /// The comparisons of a model and of a table.
  init(_ saved: ModelSummary, plan: ComparisonPlan, table: RecordTable) {
    self.saved = saved
    theirs = saved.comparisons.map { Entry(word: $0.word, columns: Set($0.columns)) }
    ours = plan.comparisons.map { Entry(word: $0.word, columns: Set($0.columns(of: table))) }
    common = Set(ModelSummary.columns(of: table)).intersection(saved.columns).reduce(into: []) {
      $0.insert($1.name)
    }
  }

  /// For each place of a plan, the index of the same comparison in the saved model; nil for one that the mapping has not
  /// changed and that the model's data had no values for.
  func places(in plan: ComparisonPlan) throws(ModelMismatch) -> [Int?] {
    var places = ours.map { entry in
      theirs.firstIndex { $0.word == entry.word && $0.columns == entry.columns }
    }
    for place in ours.indices where places[place] == nil {
      places[place] = theirs.indices.first { !places.contains($0) && isSame(theirs[$0], ours[place]) }
    }
    var differences =
      saved.kind == plan.kind
      ? [] : ["the model is one of \(saved.kind.rawValue), and the table one of \(plan.kind.rawValue)"]
    differences += SavedComparisons.differences(
      missing: theirs.indices.filter { !places.contains($0) }.map { theirs[$0] }.filter(isOfMapping),
      extra: ours.indices.filter { places[$0] == nil }.map { ours[$0] }.filter(isOfMapping))
    for (place, index) in places.enumerated() {
      guard let index, !hasSameLevels(saved.comparisons[index], plan.comparisons[place]) else { continue }
      differences.append("\(ours[place].description) has other levels in the model")
    }
    if !differences.isEmpty { throw ModelMismatch(differences: differences) }
    return places
  }

  /// Whether two comparisons differ by what the data put into columns, and not by the columns.
  private func isSame(_ one: Entry, _ other: Entry) -> Bool {
    one.word == other.word && !one.columns.isDisjoint(with: other.columns)
      && one.columns.symmetricDifference(other.columns).isSubset(of: common)
  }

  /// Whether a comparison that one side alone has is there because of its columns.
  private func isOfMapping(_ entry: Entry) -> Bool { !entry.columns.isSubset(of: common) }

  /// A sentence for each; a comparison that reads other columns is one difference and not two.
  private static func differences(missing: [Entry], extra: [Entry]) -> [String] {
    var extra = extra
    var sentences: [String] = []
    for entry in missing {
      if let place = extra.firstIndex(where: { $0.word == entry.word }) {
        let columns = extra.remove(at: place).columns.sorted().joined(separator: ", ")
        sentences.append("\(entry.description) in the model reads \(columns) in the table")
      } else {
        sentences.append("\(entry.description) is in the model alone")
      }
    }
    return sentences + extra.map { "\($0.description) is in the table alone" }
  }

  private func hasSameLevels(_ theirs: ModelSummary.Comparison, _ ours: Comparison) -> Bool {
    theirs.levels.map(\.label) == ours.labels.reversed()
      && theirs.householdCoincidence == ours.householdCoincidence
      && theirs.levels.allSatisfy {
        ($0.household == nil) == (ours.household == .asUnrelated)
          && ($0.namesake == nil) == (ours.namesake == .asUnrelated)
      }
  }
}
