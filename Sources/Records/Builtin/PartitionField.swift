/// The column that divides the records into parts which are never compared with each other: a florist's id.
public struct PartitionField: FieldKind {
  public static let word = "partition"
  public static let summary = "divides the records into parts that are never compared with each other; never guessed"

  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }
}
