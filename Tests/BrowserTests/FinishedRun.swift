import Foundation
import TestSupport

/// A run of the built program on a table of customers, with its output.
struct FinishedRun {
  /// The folder that holds `customers.csv` and the output `out`.
  let folder: FreshFolder

  /// Finds the duplicates among customers.
  init(on customers: String, _ options: String...) throws {
    folder = try FreshFolder()
    try folder.write(customers, to: "customers.csv")
    let run = try TwinleafCommand.run(
      ["dedupe", "-q", "customers.csv", "--output", "out"] + options, in: folder)
    guard run.status == 0 else { throw Failure(status: run.status, errors: run.errors) }
  }

  /// A report that an earlier run of the same tests wrote, in a folder of its own.
  private init(report: Data) throws {
    folder = try FreshFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path(of: "out"), withIntermediateDirectories: false)
    try folder.write(report, to: "out/report.html")
  }

  /// The path of the report page.
  var report: String { folder.path(of: "out/report.html") }

  /// A run that did not end well.
  struct Failure: Error {
    let status: Int32
    let errors: String
  }

  /// The report on the repository's sample of a shop: 400 records, groups to review and certain ones, households.
  static func onSample() throws -> FinishedRun { try FinishedRun(report: sample.get()) }

  /// The report on customers of the generator, among whom there are groups of every band.
  static func onShop() throws -> FinishedRun { try FinishedRun(report: shop.get()) }

  /// The report on ``HostileCustomers``.
  static func onHostile() throws -> FinishedRun { try FinishedRun(report: hostile.get()) }

  private static let sample = Result {
    try made(from: String(contentsOfFile: "\(TwinleafCommand.fixtures)/customers.csv", encoding: .utf8))
  }
  private static let hostile = Result { try made(from: HostileCustomers.table) }
  private static let shop = Result {
    let folder = try FreshFolder()
    let made = try TwinleafCommand.run(
      ["generate", "-q", "--records", "1500", "--seed", "7", "--output", "sample"], in: folder)
    guard made.status == 0 else { throw Failure(status: made.status, errors: made.errors) }
    return try Self.made(from: folder.text(of: "sample/customers.csv"))
  }

  private static func made(from customers: String) throws -> Data {
    let run = try FinishedRun(on: customers)
    return try run.folder.data(of: "out/report.html")
  }
}
