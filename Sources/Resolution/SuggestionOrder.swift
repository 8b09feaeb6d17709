import Parallel
import Records

/// The order in which people should see suggestions: the same in every file.
///
/// First those in which a decision and what is now seen are in conflict. Then what somebody has to look at, the groups of the
/// bands `likely` and `possible`; then what may be accepted unseen; last what is decided. Among these by the harm of leaving
/// them: what is in flight or owed and recent orders (``GroupHarm``), then the group's size; then by certainty, then by id.
public struct SuggestionOrder: Sendable {
  private let harm: GroupHarm
  private let threads: Int

  /// The order of a table's suggestions.
  public init(_ table: RecordTable, threads: Int) {
    harm = GroupHarm(table)
    self.threads = threads
  }

  /// Suggestions of which nothing is decided, in order.
  public func ordered(_ suggestions: [MergeSuggestion]) -> [MergeSuggestion] {
    let points = points(of: suggestions)
    let keys = suggestions.indices.map { place in
      let suggestion = suggestions[place]
      return Key(
        section: suggestion.band == .certain ? 1 : 0, harm: points[place], size: suggestion.members.count,
        band: suggestion.band, matchWeight: suggestion.matchWeight)
    }
    let order = suggestions.indices.sorted { one, other in
      keys[one] == keys[other] ? suggestions[one].id < suggestions[other].id : keys[one] < keys[other]
    }
    return order.map { suggestions[$0] }
  }

  /// Ordered suggestions with those first that are to be looked at again, and those last that are decided.
  public static func ordered(
    _ suggestions: [MergeSuggestion], by standing: (MergeSuggestion) -> SuggestionStanding
  ) -> [MergeSuggestion] {
    var (again, open, decided): ([MergeSuggestion], [MergeSuggestion], [MergeSuggestion]) = ([], [], [])
    for suggestion in suggestions {
      let standing = standing(suggestion)
      if !standing.lookAgain.isEmpty {
        again.append(suggestion)
      } else if standing.isOpen {
        open.append(suggestion)
      } else {
        decided.append(suggestion)
      }
    }
    return again + open + decided
  }

  private func points(of suggestions: [MergeSuggestion]) -> [UInt8] {
    guard harm.isTold else { return [UInt8](repeating: 0, count: suggestions.count) }
    let chunks = Chunks(of: suggestions.count, atMost: 64)
    return concurrentMap(count: chunks.count, threads: threads) { chunk in
      harm.points(of: suggestions[chunks[chunk]].map(\.members))
    }.flatMap { $0 }
  }
}

/// What decides the order of two suggestions, but for their ids.
private struct Key: Equatable, Comparable {
  let section: Int
  let harm: UInt8
  let size: Int
  let band: SuggestionBand
  let matchWeight: Double

  static func < (one: Key, other: Key) -> Bool {
    if one.section != other.section { return one.section < other.section }
    if one.harm != other.harm { return one.harm > other.harm }
    if one.size != other.size { return one.size > other.size }
    if one.band != other.band { return one.band > other.band }
    return one.matchWeight > other.matchWeight
  }
}
