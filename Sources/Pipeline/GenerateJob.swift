import CSV
import CustomerGenerator
import Reporting

/// Makes up customers with known truth.
public struct GenerateJob {
  /// A kind of table that can be made.
  public struct Profile: Sendable {
    /// What a user writes to name it.
    public let word: String
    /// One line for help.
    public let summary: String
  }

  /// The kinds of tables, the usual one first.
  public static var profiles: [Profile] {
    GeneratorProfile.builtins.map { Profile(word: $0.word, summary: $0.summary) }
  }

  private static let customersName = "customers.csv"
  private static let truthName = "truth.csv"
  private static let rowsPerPart = 8_192

  /// The path of the customers.
  public var customersPath: String { "\(output)/\(GenerateJob.customersName)" }

  private let profile: String
  private let records: Int
  private let seed: UInt64
  private let output: String

  /// A job that writes `customers.csv` and `truth.csv` to a folder.
  public init(profile: String, records: Int, seed: UInt64, output: String) {
    self.profile = profile
    self.records = records
    self.seed = seed
    self.output = output
  }

  /// Writes both files; they appear together or not at all.
  public func run(_ observer: any RunObserver) throws(DedupeError) {
    let generator: CustomerGenerator
    do throws(CustomerGeneratorError) {
      generator = try CustomerGenerator(profile: profile, records: records, seed: seed)
    } catch {
      throw .generator(error)
    }
    do throws(ReportError) {
      let folder = try OutputFolder(path: output)
      observer.observe(.outputPrepared(UnfinishedOutput(path: folder.temporaryPath)))
      try GenerateJob.write(generator, to: folder)
      observer.observe(.publishing)
      let publication = try folder.publish()
      observer.observe(.published)
      for warning in publication.warnings { observer.observe(.warning(warning)) }
    } catch {
      throw .output(error)
    }
  }

  private static func write(
    _ generator: CustomerGenerator, to folder: borrowing OutputFolder
  ) throws(ReportError) {
    var customers = CSVWriter(dialect: generator.dialect)
    var truth = CSVWriter()
    var customerFile = try folder.createFile(named: customersName)
    var truthFile = try folder.createFile(named: truthName)
    for start in stride(from: 0, to: generator.records, by: rowsPerPart) {
      let rows = start..<min(start + rowsPerPart, generator.records)
      do throws(CSVError) {
        if start == 0 { try generator.writeHeaders(customers: &customers, truth: &truth) }
        try generator.write(rows: rows, customers: &customers, truth: &truth)
      } catch {
        throw .cannotWrite(path: folder.path, reason: error.description)
      }
      try customerFile.write(customers.takeBytes())
      try truthFile.write(truth.takeBytes())
    }
    try customerFile.close()
    try truthFile.close()
  }
}
