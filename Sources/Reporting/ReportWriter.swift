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

  /// The file in parts, which are made from the content on several threads.
  func parts(of content: ReportContent) -> ReportParts
}
