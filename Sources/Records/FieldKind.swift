/// What a column holds: how such a column is recognised, how its cells are normalised, and how they are compared.
///
/// Kinds are types of this package, listed in ``FieldKinds``. Comparisons and blocking keys are named by word, so
/// that this target imports neither.
public protocol FieldKind: Sendable {
  /// What a user writes in `twinleaf.yaml`: `given-name`.
  static var word: String { get }
  /// One line for help.
  static var summary: String { get }
  /// Headers that name such a column, folded, words separated by single spaces, most usual first.
  static var headers: [String] { get }

  /// A kind with the parameters that stand beside its word in `twinleaf.yaml`.
  init(parameters: FieldParameters) throws(FieldParameterError)

  /// How much a column's values look like this kind: 0 not at all, 1 certainly. 0 where content cannot tell.
  static func contentScore(of sample: ValueSample) -> Double

  /// What a cell says, in canonical form; nothing for kinds that are only shown.
  func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart]
}

extension FieldKind {
  /// Most kinds have no headers of their own.
  public static var headers: [String] { [] }
  /// Most kinds are not recognised by content.
  public static func contentScore(of sample: ValueSample) -> Double { 0 }
}
