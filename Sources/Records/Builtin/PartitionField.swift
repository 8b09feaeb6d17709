/// The column that divides the records into parts which are never compared with each other: a florist's id.
public struct PartitionField: FieldKind {
  /// The kind's word.
  public static let word = "partition"
  /// The kind in one line.
  public static let summary =
    "divides the records into parts that are never compared with each other; never guessed"

  /// Partitions name records in every file, and stay.
  public static let mask = ValueMask.none

  /// A kind that takes no parameters.
  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }
}
