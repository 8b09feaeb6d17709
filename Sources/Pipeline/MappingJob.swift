import Foundation
import Ingest
import Records
import Reporting

/// Proposes a mapping of columns, as a configuration file for people to look over.
public struct MappingJob {
  private let configuration: Configuration

  /// A job of flags alone: what is proposed is never what an earlier file says.
  public init(overrides: ConfigurationOverrides) throws(DedupeError) {
    do throws(ConfigurationError) {
      configuration = try Configuration(file: nil, overrides: overrides)
    } catch {
      throw .configuration(error)
    }
  }

  /// Reads the inputs and gives the text of the proposed file.
  public func propose(_ observer: any RunObserver) throws(DedupeError) -> String {
    let loaded = try configuration.loadRecords(observer)
    return MappingText(
      inputs: configuration.inputs.map(\.location), columns: loaded.mappings.map { MappedColumn($0) },
      region: (loaded.region, loaded.regionReason), configuration: configuration,
      kinds: FieldKinds.all.map { MappingText.Kind(word: $0.word, summary: $0.summary) },
      reports: ReportWriters.all.map { $0.word }
    ).text
  }

  /// Writes the proposed file to a path; one that exists is left alone unless it is to be replaced.
  public func write(to path: String, replacing: Bool, _ observer: any RunObserver) throws(DedupeError) {
    // Before the inputs are read: nobody should wait for a refusal.
    if !replacing, FileManager.default.fileExists(atPath: path) {
      throw .configuration(.alreadyExists(path: path))
    }
    let place = MappingJob.realPath(path)
    if configuration.inputs.contains(where: { MappingJob.realPath($0.location) == place }) {
      throw .configuration(.cannotWrite(path: path, reason: "it is an input"))
    }
    let text = try propose(observer)
    do {
      let options: Data.WritingOptions = replacing ? [.atomic] : [.withoutOverwriting]
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: options)
    } catch {
      throw .configuration(.cannotWrite(path: path, reason: SystemReason.text(of: error)))
    }
  }

  private static func realPath(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }
}
