/// How large the parts of a row may be before the row is rejected.
///
/// Limits keep one broken file from filling the memory; a row that passes one becomes a ``CSVRowFault``
/// and reading goes on after it.
public struct CSVLimits: Equatable, Sendable {
  /// Bytes a cell may have in the file, without its enclosing quotes; 1 to 2³⁰.
  public let maximumCellLength: Int
  /// Cells a row may have; at least 1.
  public let maximumFieldCount: Int

  /// 1 MiB a cell, and the 16,384 columns of a spreadsheet.
  public static let standard = CSVLimits()

  /// Sets limits; values outside their ranges are moved to the nearest one inside.
  public init(maximumCellLength: Int = 1 << 20, maximumFieldCount: Int = 16_384) {
    self.maximumCellLength = min(max(maximumCellLength, 1), 1 << 30)
    self.maximumFieldCount = max(maximumFieldCount, 1)
  }
}
