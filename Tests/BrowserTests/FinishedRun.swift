import BrowserDriver
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
    try run(["dedupe", "-q", "customers.csv", "--output", "out"] + options)
  }

  /// Runs the program in the folder, which has to end well.
  func run(_ arguments: [String]) throws {
    let run = try TwinleafCommand.run(arguments, in: folder)
    guard run.status == 0 else { throw Failure(status: run.status, errors: run.errors) }
  }

  /// The files that an earlier run of the same tests wrote, in a folder of their own.
  private init(outputs: [String: Data]) throws {
    folder = try FreshFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path(of: "out"), withIntermediateDirectories: false)
    for (name, data) in outputs { try folder.write(data, to: "out/\(name)") }
  }

  /// The path of the report page.
  var report: String { folder.path(of: "out/report.html") }

  /// The lines of `suggestions.jsonl` by their groups' ids.
  func suggestions() throws -> [String: JSONValue] {
    let lines = try folder.text(of: "out/suggestions.jsonl").jsonLines
    return Dictionary(lines.map { ($0["group_id"].text ?? "", $0) }) { first, _ in first }
  }

  /// A run that did not end well.
  struct Failure: Error {
    let status: Int32
    let errors: String
  }

  /// The report on the repository's sample of a shop: 400 records, groups to review and certain ones, households.
  static func onSample() throws -> FinishedRun { try FinishedRun(outputs: sample.get()) }

  /// The report on customers of the generator, among whom there are groups of every band.
  static func onShop() throws -> FinishedRun { try FinishedRun(outputs: shop.get()) }

  /// The report on ``HostileCustomers``.
  static func onHostile() throws -> FinishedRun { try FinishedRun(outputs: hostile.get()) }

  private static let sample = Result {
    try made(from: String(contentsOfFile: "\(TwinleafCommand.fixtures)/customers.csv", encoding: .utf8))
  }
  private static let hostile = Result { try made(from: HostileCustomers.table) }
  private static let shop = Result { try made(from: shopCustomers()) }

  /// Customers of the generator.
  static func shopCustomers() throws -> String {
    let folder = try FreshFolder()
    let made = try TwinleafCommand.run(
      ["generate", "-q", "--records", "1500", "--seed", "7", "--output", "sample"], in: folder)
    guard made.status == 0 else { throw Failure(status: made.status, errors: made.errors) }
    return try folder.text(of: "sample/customers.csv")
  }

  private static func made(from customers: String) throws -> [String: Data] {
    let run = try FinishedRun(on: customers)
    let names = try run.folder.names(in: "out")
    return try Dictionary(uniqueKeysWithValues: names.map { ($0, try run.folder.data(of: "out/\($0)")) })
  }
}

extension String {
  /// The values of lines of JSON.
  var jsonLines: [JSONValue] { split(separator: "\n").map { JSONValue(parsing: Data($0.utf8)) ?? .null } }
}
