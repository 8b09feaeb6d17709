import Foundation
import Ledger
import Records
import Resolution
import TestSupport
import Testing

@testable import Pipeline

/// A shop whose nights are played in a fresh folder, each with the state file of those before.
final class PlayedShop {
  /// What a night left.
  struct Night {
    /// The lines of `suggestions.jsonl`, by the group's id.
    let suggestions: [String: Suggestion]
    /// Each record's entity.
    let entities: [String: String]
    /// The retired ids that became a record's entity.
    let formerIDs: [String: [String]]
    /// The records that are kept.
    let survivors: [String: String]
    /// `summary.txt`.
    let summary: String
    /// `manifest.json`'s counts of what changed; empty in a first run.
    let changes: [String: Int]
    /// The run's id.
    let runID: String

    /// The suggestion that holds all of some records; nil where there is none.
    func suggestion(of records: [String]) -> Suggestion? {
      suggestions.values.first { suggestion in records.allSatisfy(suggestion.records.contains) }
    }
  }

  /// A line of `suggestions.jsonl`.
  struct Suggestion {
    let id: String
    let band: String
    let records: [String]
    let change: String?
    let decided: String?
    let lookAgain: [String]
    let recommendations: Int
    let result: [String: String]
    let survivor: String
    let reasons: [String]
  }

  let folder: FreshFolder
  /// The rows by their ids, which are names of the record without its source.
  var rows: [(id: String, cells: [String])] = []
  var columns = InventedPerson.columns
  private let clock = "2026-11-22T10:00:00Z"

  /// A shop of so many customers, of whom the first ten were entered twice, as `0` and `0b`.
  init(customers: Int = 60, seed: UInt64 = 21) throws {
    folder = try FreshFolder()
    for (place, person) in InventedPerson.people(customers, seed: seed).enumerated() {
      rows.append(("\(place)", person.cells))
      if place < 10 {
        var other = person
        other.email = ""
        rows.append(("\(place)b", other.cells))
      }
    }
  }

  var statePath: String { folder.path(of: "shop.twinleaf") }

  /// Changes a cell of a row.
  func change(_ id: String, _ column: String, to text: String) throws {
    let row = try #require(rows.firstIndex { $0.id == id })
    rows[row].cells[try #require(columns.firstIndex(of: column))] = text
  }

  func remove(_ ids: String...) { rows.removeAll { ids.contains($0.id) } }

  func cells(of id: String) throws -> [String] { try #require(rows.first { $0.id == id }).cells }

  /// Runs the main job.
  @discardableResult
  func night(
    accepted: Bool = false, full: Bool = false, rescoring: Bool = false, settings: String = "",
    failIf: [String] = []
  ) throws -> Night {
    let lines = [["id"] + columns] + rows.map { [$0.id] + $0.cells }
    try folder.write(lines.map { $0.joined(separator: ",") + "\n" }.joined(), to: "customers.csv")
    var overrides = ConfigurationOverrides()
    overrides.inputs = [folder.path(of: "customers.csv")]
    overrides.outputPath = folder.path(of: "out")
    overrides.statePath = statePath
    overrides.isAccepted = accepted
    overrides.isFullRun = full
    overrides.developerSettings = rescoring ? ["rescore"] : []
    overrides.failConditions = failIf
    overrides.threads = 1
    let file = try ConfigurationFile(text: settings, path: "twinleaf.yaml")
    _ = try DedupeJob(Configuration(file: file, overrides: overrides)).run(SilentObserver())
    return try outputs()
  }

  /// Why two records are, or are not, one customer, with what is remembered.
  func explanation(of one: String, _ other: String) throws -> PairReport {
    var overrides = ConfigurationOverrides()
    overrides.inputs = [folder.path(of: "customers.csv")]
    overrides.statePath = statePath
    overrides.threads = 1
    let configuration = try Configuration(file: nil, overrides: overrides)
    return try ExplainJob(configuration, first: one, second: other).run(SilentObserver())
  }

  /// What stands in the output folder, or the quarantine.
  func outputs(of name: String = "out") throws -> Night {
    let lines = try folder.text(of: "\(name)/suggestions.jsonl").split(separator: "\n")
    let suggestions = try lines.map { try suggestion(Data($0.utf8)) }
    let crosswalk = try folder.text(of: "\(name)/crosswalk.csv").split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    let manifest = try object(try folder.data(of: "\(name)/manifest.json"))
    let counts = manifest["counts"] as? [String: Any]
    return Night(
      suggestions: Dictionary(uniqueKeysWithValues: suggestions.map { ($0.id, $0) }),
      entities: Dictionary(uniqueKeysWithValues: crosswalk.map { ($0[1], $0[2]) }),
      formerIDs: Dictionary(
        uniqueKeysWithValues: crosswalk.map { ($0[1], $0[6].split(separator: " ").map(String.init)) }),
      survivors: Dictionary(uniqueKeysWithValues: crosswalk.map { ($0[1], $0[4]) }),
      summary: try folder.text(of: "\(name)/summary.txt"),
      changes: counts?["changes"] as? [String: Int] ?? [:], runID: manifest["run"] as? String ?? "")
  }

  private func object(_ data: Data) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private func suggestion(_ data: Data) throws -> Suggestion {
    let line = try object(data)
    let standing = try #require(line["standing"] as? [String: Any])
    let survivor = line["survivor"] as? [String: Any] ?? [:]
    let members = try #require(line["members"] as? [[String: Any]])
    return Suggestion(
      id: line["group_id"] as? String ?? "", band: line["band"] as? String ?? "",
      records: members.compactMap { $0["record"] as? String }.map {
        String($0.dropFirst("customers:".count))
      },
      change: standing["change"] as? String, decided: standing["decided"] as? String,
      lookAgain: standing["look_again"] as? [String] ?? [],
      recommendations: (standing["recommendations"] as? [Any])?.count ?? 0,
      result: line["result"] as? [String: String] ?? [:], survivor: survivor["record"] as? String ?? "",
      reasons: survivor["reasons"] as? [String] ?? [])
  }

  /// Decides as an import does: with the digests of the last run.
  @discardableResult
  func decide(
    _ verdict: Decision.Verdict, _ parts: [[String]], dropped: [String] = [], survivor: String? = nil,
    fields: [String: String] = [:], by name: String = "Ana", kind: Decision.Decider.Kind = .person
  ) throws -> Int {
    func record(_ id: String) -> RecordIdentity {
      RecordIdentity(partition: nil, source: "customers", id: id)
    }
    let decision = Decision(
      verdict: verdict, parts: parts.map { $0.map(record) }, dropped: dropped.map(record),
      survivor: survivor.map(record), fieldChoices: fields.mapValues(record),
      decider: Decision.Decider(name: name, kind: kind), decidedAt: clock)
    let store = try LedgerStore(path: statePath, .writing)
    defer { store.close() }
    let records = try #require(try store.snapshot()).records
    let index = RecordIndex(records)
    let digests = decision.records.map { index.index(of: $0).map { records.digests[$0] } }
    let isRecommendation = kind == .program && verdict == .same
    return try store.append([
      NewDecision(
        decision, idempotencyKey: "", digests: digests, isRecommendation: isRecommendation, importedAt: clock)
    ])[0]
  }

  /// Takes a decision back.
  func revoke(_ number: Int) throws {
    let store = try LedgerStore(path: statePath, .writing)
    defer { store.close() }
    _ = try store.revoke([number], by: Decision.Decider(name: "Ana", kind: .person), at: clock)
  }

  private final class SilentObserver: RunObserver {
    func observe(_ event: RunEvent) {}
  }
}
