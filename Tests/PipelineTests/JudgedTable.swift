import Matching
import Records
import Resolution
import TestSupport
import Testing

@testable import Pipeline

/// A table of cells taken through the public pipeline without options, and what came of it.
struct JudgedTable {
  private let judgement: Judgement

  /// Judges rows, whose ids are their numbers from 0; `settings` is the text of a configuration file, and `developer`
  /// what `--developer` is given.
  init(_ columns: [String], _ rows: [[String]], settings: String = "", developer: [String] = []) throws {
    let folder = try FreshFolder()
    let lines = [["id"] + columns] + rows.enumerated().map { ["\($0.offset)"] + $0.element }
    try folder.write(lines.map { $0.joined(separator: ",") + "\n" }.joined(), to: "customers.csv")
    var overrides = ConfigurationOverrides()
    overrides.inputs = [folder.path(of: "customers.csv")]
    overrides.threads = 1
    overrides.developerSettings = developer
    let observer = SilentObserver()
    let file = try ConfigurationFile(text: settings, path: "twinleaf.yaml")
    judgement = try DedupeJob(Configuration(file: file, overrides: overrides))
      .judge(StageClock(observer: observer), observer)
  }

  /// The model.
  var model: LinkageModel { judgement.trained.model }

  /// The pairs that may matter, with their scores.
  var scored: [ScoredPair] { judgement.trained.scored }

  /// How many phones, e-mail addresses and addresses are no evidence.
  var valuesWithoutEvidence: Int { judgement.loaded.hubs.count }

  /// The rows of each `certain` or `likely` group, sorted.
  var groups: [[Int]] { groups(in: [.certain, .likely]) }

  /// The rows of the groups and questions of some bands, sorted.
  func groups(in bands: Set<SuggestionBand>) -> [[Int]] {
    judgement.resolved.suggestions.filter { bands.contains($0.band) }.map { numbers($0.members) }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The rows of each household or shared contact, sorted.
  func shared(_ pairClass: PairClass) -> [[Int]] {
    judgement.resolved.sharedGroups.filter { $0.pairClass == pairClass }.map { numbers($0.members) }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// What became of two rows, by their numbers.
  func fate(_ left: Int, _ right: Int) throws -> PairFate {
    let table = judgement.loaded.table
    let places = try [left, right].map { number in
      try #require((0..<table.count).first { table.identity(of: $0).id == "\(number)" })
    }
    return PairFate(CandidatePair(UInt32(places[0]), UInt32(places[1])), judgement)
  }

  private func numbers(_ rows: some Sequence<UInt32>) -> [Int] {
    rows.compactMap { Int(judgement.loaded.table.identity(of: Int($0)).id) }.sorted()
  }

  private final class SilentObserver: RunObserver {
    func observe(_ event: RunEvent) {}
  }
}
