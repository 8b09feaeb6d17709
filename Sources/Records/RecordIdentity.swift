/// Who a record is, whatever row it stands in: partition, source and id.
public struct RecordIdentity: Sendable, Hashable {
  /// The value of the `--partition-by` column; nil where the run has no partitions.
  public let partition: String?
  /// The input that it came from.
  public let source: String
  /// The id within the source; `ID#ROW` where the source repeats it.
  public let id: String

  /// An identity of its three parts.
  public init(partition: String?, source: String, id: String) {
    self.partition = partition
    self.source = source
    self.id = id
  }
}

extension RecordIdentity: CustomStringConvertible {
  /// `[PARTITION/]SOURCE:ID`, the way in which files and commands name a record.
  public var description: String {
    (partition.map { "\($0)/" } ?? "") + "\(source):\(id)"
  }
}

extension RecordIdentity: Comparable {
  /// Orders by partition, source and id, by bytes and not by any language's rules.
  public static func < (left: RecordIdentity, right: RecordIdentity) -> Bool {
    if left.partition != right.partition {
      return (left.partition ?? "").utf8.lexicographicallyPrecedes((right.partition ?? "").utf8)
    }
    if left.source != right.source { return left.source.utf8.lexicographicallyPrecedes(right.source.utf8) }
    return left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
  }
}
