import Records

/// Code that compares two records in one respect: it finds the level of one or more comparisons.
///
/// Functions are types of this package, listed in ``ComparisonFunctions``. They prepare what they need once for each
/// distinct value and are called once for a chunk of pairs.
public protocol ComparisonFunction: Sendable {
  /// What a user writes in `twinleaf.yaml`: `phone`.
  static var word: String { get }
  /// One line for help.
  static var summary: String { get }

  /// The functions for a table: none where it lacks the attributes, several where each column has its own.
  static func functions(for table: RecordTable, kind: TableKind) -> [any ComparisonFunction]

  /// The comparisons that it fills, in the order of their places in a pattern.
  var comparisons: [Comparison] { get }

  /// The function without parts of the method that were left out; nil where nothing remains of it.
  func without(_ parts: Set<ModelPart>) -> (any ComparisonFunction)?

  /// Writes the levels of a chunk of pairs into the patterns, from the place `first`, and adds flags.
  func compare(
    _ pairs: Span<CandidatePair>, patterns: inout MutableSpan<AgreementPattern>,
    flags: inout MutableSpan<PairFlags>, first: Int)
}

extension ComparisonFunction {
  /// Most functions know no such part.
  public func without(_ parts: Set<ModelPart>) -> (any ComparisonFunction)? { self }
}

/// Whether a table is one of people or of places and organisations.
public enum TableKind: String, Sendable, CaseIterable {
  /// Most records have a person's name.
  case people
  /// Records are shops, sites, companies.
  case places
}
