/// What compacting a state file brought.
public struct Compaction: Sendable, Equatable {
  /// Runs whose counts were forgotten.
  public let forgottenRuns: Int
  /// The file's length before.
  public let bytesBefore: Int
  /// The file's length after.
  public let bytesAfter: Int
}
