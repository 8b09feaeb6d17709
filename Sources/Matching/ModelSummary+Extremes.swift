extension ModelSummary {
  /// The level that speaks most for one customer, of equal ones the best; nil where nothing is compared.
  public var strongestLevel: Level? { levels.max { $0.matchWeight < $1.matchWeight } }

  /// The level that speaks most against, of equal ones of its comparison the worst; nil where nothing is compared.
  ///
  /// Levels whose weights people see as one number are equal.
  public var weakestLevel: Level? {
    let weakest = comparisons.compactMap { comparison in
      comparison.levels.map(\.matchWeight).min().map { (weight: $0, levels: comparison.levels) }
    }.min { $0.weight < $1.weight }
    guard let weakest else { return nil }
    return weakest.levels.last { $0.matchWeight < weakest.weight + 0.005 }
  }

  private var levels: [Level] { comparisons.flatMap(\.levels) }
}
