/// From where on the safety brake keeps a run's outputs back, beside the most candidate pairs.
public struct BrakeLimits: Sendable, Equatable {
  /// The share, 0…1, of the last run's records that an input may lose; by default 0.05.
  public var shrink = 0.05
  /// How many times the median of the last runs' new groups a run may have; by default 10.
  public var newGroups = 10.0
  /// New groups that are always let through, whatever the median; by default 50.
  public var newGroupsLeast = 50
  /// The share, 0…1, of the records on which one value may stand while it decides groups; by default 0.05.
  public var oneValue = 0.05

  /// The limits that hold where nothing is set.
  public init() {}
}
