/// How often a result takes people of one household for one person.
///
/// Counted are the pairs of records that the truth gives the same household and different entities:
/// relatives, and colleagues in an office. Records without a household or an entity in the truth are left
/// out.
public struct HouseholdErrors: Equatable, Sendable {
  /// Pairs of one household and different entities.
  public let pairs: Int
  /// Those of them that the result joins.
  public let mergedPairs: Int

  /// Counts a result, given as the number of its entity for each record.
  ///
  /// - Complexity: O(n log n) for n records.
  public init(entities: [UInt32?], households: [UInt32?], predicted: [UInt32]) throws(EvaluationError) {
    guard entities.count == predicted.count, households.count == predicted.count else {
      throw .differentLengths(truth: min(entities.count, households.count), predicted: predicted.count)
    }
    var keys: [Key] = []
    for record in predicted.indices {
      guard let entity = entities[record], let household = households[record] else { continue }
      keys.append(Key(household: household, predicted: predicted[record], entity: entity))
    }
    keys.sort(by: Key.precedes)
    let joined = Self.pairs(keys) { $0.household == $1.household && $0.predicted == $1.predicted }
    let joinedRightly = Self.pairs(keys) {
      $0.household == $1.household && $0.predicted == $1.predicted && $0.entity == $1.entity
    }
    mergedPairs = joined - joinedRightly
    keys.sort { ($0.household, $0.entity) < ($1.household, $1.entity) }
    let together = Self.pairs(keys) { $0.household == $1.household }
    pairs = together - Self.pairs(keys) { $0.household == $1.household && $0.entity == $1.entity }
  }

  /// The share of pairs that are joined though they are different people, 0 to 1; 0 if there are no such
  /// pairs.
  public var rate: Double {
    pairs == 0 ? 0 : Double(mergedPairs) / Double(pairs)
  }

  private struct Key {
    var household: UInt32
    var predicted: UInt32
    var entity: UInt32

    static func precedes(_ left: Key, _ right: Key) -> Bool {
      (left.household, left.predicted, left.entity) < (right.household, right.predicted, right.entity)
    }
  }

  /// Returns how many pairs there are inside runs of sorted keys that are alike.
  private static func pairs(_ keys: [Key], areAlike: (Key, Key) -> Bool) -> Int {
    var total = 0
    var start = 0
    for index in keys.indices where index + 1 == keys.count || !areAlike(keys[index], keys[index + 1]) {
      total += ContingencyTable.pairs(index + 1 - start)
      start = index + 1
    }
    return total
  }
}
