/// The folder of a run's reports, prepared beside its place and exchanged into it in one step.
public struct OutputFolder: ~Copyable {
  /// Where the folder will stand.
  public let path: String

  /// Prepares a folder that will stand at `path`.
  public init(path: String) throws(ReportError) { self.path = path }
}
