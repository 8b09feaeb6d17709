extension ModelSummary {
  /// The level that speaks most for one customer; nil where nothing is compared.
  public var strongestLevel: Level? { levels.max { $0.matchWeight < $1.matchWeight } }

  /// The level that speaks most against; nil where nothing is compared.
  public var weakestLevel: Level? { levels.min { $0.matchWeight < $1.matchWeight } }

  private var levels: [Level] { comparisons.flatMap(\.levels) }
}
