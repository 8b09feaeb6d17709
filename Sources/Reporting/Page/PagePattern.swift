import Matching
import Resolution

/// What agrees and what differs in a group's weakest join: groups of one pattern can be decided together.
///
/// Coarser than the levels themselves, of which there are nearly as many combinations as groups: what people decide alike
/// agrees in the same fields and differs in the same fields.
struct PagePattern: Equatable {
  /// The bits from which a level speaks for one customer, or against.
  private static let tellingBits = 2.0

  /// The comparisons that agree, a bit for each in the model's order.
  private(set) var agreeing = 0
  /// The comparisons that differ, a bit for each in the model's order.
  private(set) var differing = 0

  /// The pattern of a join's strongest pair under a model.
  init(of join: Join, _ model: ModelSummary) {
    for (index, comparison) in model.comparisons.enumerated() {
      let level = join.pattern[index]
      guard comparison.levels.indices.contains(level) else { continue }
      // A summary's levels stand best first.
      let bits = comparison.levels[comparison.levels.count - 1 - level].matchWeight
      if bits >= PagePattern.tellingBits { agreeing |= 1 << index }
      if bits <= -PagePattern.tellingBits { differing |= 1 << index }
    }
  }
}
