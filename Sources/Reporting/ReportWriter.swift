/// One report: a file of the output folder.
public protocol ReportWriter: Sendable {
  /// What a user writes to name it: `html`.
  static var word: String { get }
  /// One line for help.
  static var summary: String { get }
  /// The file's name in the output folder.
  static var fileName: String { get }

  /// A writer with its default settings.
  init()

  /// Writes the report into the folder being prepared.
  func write(_ content: ReportContent, to folder: borrowing OutputFolder) throws(ReportError)
}
