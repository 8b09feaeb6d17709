/// A row that could not be read: where it stands, why, and which bytes it covers.
///
/// A fault is a value beside the rows, never an error: the caller writes it to its list of rejected rows
/// and reads on.
public struct CSVRowFault: Equatable, Sendable {
  /// Why a row was rejected.
  public enum Reason: Equatable, Sendable {
    /// A quote opened a cell of this row and nothing closed it.
    ///
    /// Either no closing quote follows at all, or the next one stands where no cell can end although lines
    /// have passed, or a cell grew over its limit over lines that look like rows of their own. The row then
    /// ends at its first line end, so that no later row is lost.
    case unclosedQuote
    /// The cell in `column` (1-based) has `length` bytes, more than ``CSVLimits/maximumCellLength``.
    case cellTooLong(column: Int, length: Int)
    /// The row has more cells than ``CSVLimits/maximumFieldCount``, which is `limit`.
    case tooManyFields(limit: Int)
  }

  /// The physical line on which the row starts, from 1.
  public let line: Int
  /// The row's bytes in the text, without its line end; ``CSVReader/bytes(of:)`` gives them.
  public let range: Range<Int>
  /// Why the row was rejected.
  public let reason: Reason

  /// The offset in the text at which the row starts.
  public var byteOffset: Int { range.lowerBound }

  /// Describes a row that could not be read.
  public init(line: Int, range: Range<Int>, reason: Reason) {
    self.line = line
    self.range = range
    self.reason = reason
  }
}

extension CSVRowFault: CustomStringConvertible {
  /// The line and the reason for a person, without anything of the row's content.
  public var description: String {
    "line \(line): \(reason)"
  }
}

extension CSVRowFault.Reason: CustomStringConvertible {
  /// The reason for a person, without anything of the row's content.
  public var description: String {
    switch self {
    case .unclosedQuote:
      "a quote opens a cell and is never closed"
    case .cellTooLong(let column, let length):
      "the cell in column \(column) has \(length) bytes, more than a cell may have"
    case .tooManyFields(let limit):
      "the row has more than \(limit) cells"
    }
  }
}
