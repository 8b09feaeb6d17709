/// What a column holds: how such a column is recognised, how its cells are normalised, and how they are
/// compared.
///
/// Kinds are types of this package, listed in ``FieldKinds``. What is compared follows from the roles that a
/// kind's parts have, so that this target imports no stage.
public protocol FieldKind: Sendable {
  /// What a user writes in `twinleaf.yaml`: `given-name`.
  static var word: String { get }
  /// One line for help.
  static var summary: String { get }
  /// Headers that name such a column, folded, words separated by single spaces, most usual first.
  static var headers: [String] { get }
  /// The role that the kind is there for, whose values it gives before other kinds do; nil for kinds that are
  /// only shown.
  static var role: AttributeRole? { get }
  /// How values are shown where customers' values must not be read.
  static var mask: ValueMask { get }

  /// A kind with the parameters that stand beside its word in `twinleaf.yaml`.
  init(parameters: FieldParameters) throws(FieldParameterError)

  /// Whether a value could stand in such a column, told from its letters and digits alone.
  ///
  /// Lenient: a header is believed as long as a fifth of the values pass.
  static func accepts(_ shape: CellShape) -> Bool

  /// How much a column's values look like this kind: 0 not at all, 1 certainly. 0 where content cannot tell.
  static func contentScore(of sample: ValueSample) -> Double

  /// What a cell says, in canonical form; nothing for kinds that are only shown.
  func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart]

  /// Appends what a cell's bytes say, as the parts of one value.
  ///
  /// Kinds whose values hardly repeat read the usual ones here without making a `String` of them; what they
  /// append is what ``normalize(_:with:)`` gives.
  func normalize(
    _ cell: UnsafeBufferPointer<UInt8>, with normalizers: Normalizers, into parts: inout NormalizedParts)
}

extension FieldKind {
  /// Most kinds that are only shown have no headers of their own.
  public static var headers: [String] { [] }
  /// Kinds that are only shown have no role.
  public static var role: AttributeRole? { nil }
  /// Most kinds are masked as values of their role are; what is only shown, by its first letter.
  public static var mask: ValueMask { role?.mask ?? .firstLetter }
  /// Most kinds can hold anything.
  public static func accepts(_ shape: CellShape) -> Bool { true }
  /// Most kinds are not recognised by content.
  public static func contentScore(of sample: ValueSample) -> Double { 0 }
  /// Kinds that are only shown say nothing.
  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] { [] }
  /// Most kinds read a `String`.
  public func normalize(
    _ cell: UnsafeBufferPointer<UInt8>, with normalizers: Normalizers, into parts: inout NormalizedParts
  ) {
    for part in normalize(String(decoding: cell, as: UTF8.self), with: normalizers) { parts.append(part) }
  }
}
