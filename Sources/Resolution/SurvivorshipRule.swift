import Records

/// A reason to keep one record of a group rather than another.
///
/// Rules are types of this package, listed in ``SurvivorshipRules``; they are asked in order, and the first that tells
/// two records apart decides.
public protocol SurvivorshipRule: Sendable {
  /// What a user writes in `twinleaf.yaml`: `most-complete`.
  static var word: String { get }
  /// One line for help.
  static var summary: String { get }

  /// A rule for a table; `threads` may help to prepare it.
  init(_ table: RecordTable, threads: Int)

  /// How much speaks for keeping each member; more is better. Members are rows of one group.
  func scores(of members: [UInt32]) -> [Double]

  /// Why a member is kept that the rule prefers, in a few words.
  func reason(for member: UInt32) -> String
}
