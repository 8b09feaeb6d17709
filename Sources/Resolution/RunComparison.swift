import Records

/// What became of the groups of the last run, and what the groups of this one were in it.
///
/// A group is the one of the last run that said the same of two of its records: joined them, or asked about them. Of several
/// it is the one of its own id, else the one with most of its records.
public struct RunComparison {
  /// What became of each suggestion since the last run, in their order.
  public private(set) var changes: [SuggestionStanding.Change] = []
  /// How many open groups of the last run are neither suggested nor asked about any more, or were decided.
  public private(set) var resolvedCount = 0

  private let former: [FormerGroup]
  private var groupsOfRow: [UInt32: [Int]] = [:]

  /// Compares suggestions with what was shown before.
  ///
  /// `isOpen` says of a suggestion whether somebody is to look at it, and `wasDecided` whether anything of it was decided
  /// once.
  public init(
    _ suggestions: [MergeSuggestion], with former: [FormerGroup], isOpen: (MergeSuggestion) -> Bool,
    wasDecided: (MergeSuggestion) -> Bool
  ) {
    self.former = former
    for (index, group) in former.enumerated() {
      for row in group.parts.joined() { groupsOfRow[row, default: []].append(index) }
    }
    var isStillOpen = [Bool](repeating: false, count: former.count)
    changes.reserveCapacity(suggestions.count)
    for suggestion in suggestions {
      let related = related(to: suggestion)
      let isOpen = isOpen(suggestion)
      if isOpen { for (index, _) in related { isStillOpen[index] = true } }
      guard let (match, shared) = best(related, suggestion) else {
        changes.append(isOpen && wasDecided(suggestion) ? .reopened : .new)
        continue
      }
      changes.append(change(of: suggestion, since: former[match], shared: shared, isOpen: isOpen))
    }
    resolvedCount = former.indices.count { former[$0].wasOpen && !isStillOpen[$0] }
  }

  private func change(
    of suggestion: MergeSuggestion, since group: FormerGroup, shared: Int, isOpen: Bool
  ) -> SuggestionStanding.Change {
    if isOpen, !group.wasOpen { return .reopened }
    if shared < suggestion.members.count { return .grown }
    let isLess = group.goneCount > 0 || shared < group.parts.reduce(0) { $0 + $1.count }
    return isLess ? .shrunk : .unchanged
  }

  /// The groups of the last run that said the same of any two of a suggestion's records, with how many they share.
  private func related(to suggestion: MergeSuggestion) -> [(group: Int, shared: Int)] {
    // How many records each group shares by its part (of what was joined the first) and the suggestion's side.
    var counts: [Int: [[Int]]] = [:]
    for (place, row) in suggestion.members.enumerated() {
      let side = place < suggestion.firstEntityCount ? 0 : 1
      for group in groupsOfRow[row] ?? [] {
        let part = former[group].parts.count == 1 || former[group].parts[0].contains(row) ? 0 : 1
        counts[group, default: [[0, 0], [0, 0]]][part][side] += 1
      }
    }
    return counts.filter { group, counts in
      isRelated(counts, wasQuestion: former[group].parts.count > 1, isQuestion: suggestion.band == .possible)
    }.map { ($0.key, $0.value.joined().reduce(0, +)) }.sorted { $0.group < $1.group }
  }

  private func isRelated(_ counts: [[Int]], wasQuestion: Bool, isQuestion: Bool) -> Bool {
    let parts = counts.map { $0[0] + $0[1] }
    let sides = [counts[0][0] + counts[1][0], counts[0][1] + counts[1][1]]
    switch (wasQuestion, isQuestion) {
    case (false, false): return parts[0] > 1
    case (false, true): return sides[0] > 0 && sides[1] > 0
    case (true, false): return parts[0] > 0 && parts[1] > 0
    case (true, true):
      return counts[0][0] > 0 && counts[1][1] > 0 || counts[0][1] > 0 && counts[1][0] > 0
    }
  }

  private func best(
    _ related: [(group: Int, shared: Int)], _ suggestion: MergeSuggestion
  ) -> (group: Int, shared: Int)? {
    if let own = related.first(where: { former[$0.group].id == suggestion.id }) { return own }
    return related.max { one, other in
      let (mine, theirs) = (former[one.group], former[other.group])
      if one.shared != other.shared { return one.shared < other.shared }
      let sizes = (mine.parts.joined().count, theirs.parts.joined().count)
      return sizes.0 != sizes.1 ? sizes.0 > sizes.1 : mine.id > theirs.id
    }
  }
}
