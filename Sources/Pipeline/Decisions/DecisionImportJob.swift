import Ledger
import Records
import Resolution
import Review

/// Takes decisions of files into the ledger: those that are new, up to date and contradict nothing.
public struct DecisionImportJob {
  private let settings: DecisionSettings
  private let files: [String]
  private let by: ImportedBy
  private let isDryRun: Bool

  /// A job for some files, `-` being standard input.
  ///
  /// - Parameters:
  ///   - by: Who decided where a line does not say.
  ///   - program: The program that decided, whatever the lines say.
  public init(
    _ settings: DecisionSettings, files: [String], by name: String?, program: String?, isDryRun: Bool
  ) {
    self.settings = settings
    self.files = files
    by = program.map { .program(name: $0) } ?? .asStated(otherwise: name)
    self.isDryRun = isDryRun
  }

  /// Reads the files, holds each line against the ledger, and writes what is taken in one transaction.
  public func run() throws(DedupeError) -> DecisionImportReport {
    let entries = try entries()
    try checkDeciders(of: entries)
    let ledger = try DecisionLedger(path: settings.statePath, isChanged: !isDryRun)
    let run = try LastRun(of: ledger)
    let booked = try ledger.decisions().map(\.booked)
    var check = ImportCheck(
      against: run, decisions: booked, by: by, mergingPrograms: settings.mergingPrograms)
    let overruledBefore = Set(check.book.overruled.map(\.reference))
    let checked = entries.map { check.check($0) }
    let numbers = isDryRun ? [:] : try write(checked, entries, run, to: ledger)
    let places = Dictionary(uniqueKeysWithValues: numbers.map { (checked[$0].place, $1) })
    return DecisionImportReport(
      isDryRun: isDryRun, run: run.runID,
      lines: checked.enumerated().map {
        .init($1, key: entries[$0].statedKey ?? $1.decision?.idempotencyKey, number: numbers[$0])
      },
      overruled: check.book.overruled.filter { !overruledBefore.contains($0.reference) }.map {
        .init(decision: $0.reference.numbered(places), reason: $0.contradiction.description)
      })
  }

  private func entries() throws(DedupeError) -> [DecisionEntry] {
    var entries: [DecisionEntry] = []
    for file in files {
      do throws(ReviewError) {
        entries += try DecisionFile(path: file).entries
      } catch {
        throw .unreadableFile(message: error.description)
      }
    }
    return entries
  }

  /// Refuses files that do not say who decided, once and not once a line.
  private func checkDeciders(of entries: [DecisionEntry]) throws(DedupeError) {
    guard by == .asStated(otherwise: nil) else { return }
    let nameless = entries.filter { !$0.saysWhoDecided }
    guard let first = nameless.first else { return }
    let problem = ConfigurationProblem(
      "\(first.place) \(nameless.count == 1 ? "does" : "and \(nameless.count - 1) more do") not say who decided; "
        + "name whoever it was, or a program with --by-program", at: .flag("--by"))
    throw .configuration(.invalid(path: nil, problems: [problem]))
  }

  /// Writes what was taken; returns its numbers by the place among the checked.
  private func write(
    _ checked: [CheckedDecision], _ entries: [DecisionEntry], _ run: LastRun,
    to ledger: borrowing DecisionLedger
  ) throws(DedupeError) -> [Int: Int] {
    let importedAt = StageClock.timestamp()
    var places: [Int] = []
    var decisions: [NewDecision] = []
    for (place, (checked, entry)) in zip(checked, entries).enumerated() {
      guard let decision = checked.decision, checked.verdict == .applied || checked.verdict == .recommended
      else {
        continue
      }
      places.append(place)
      decisions.append(
        NewDecision(
          decision, idempotencyKey: entry.statedKey ?? decision.idempotencyKey,
          digests: decision.records.map { run.digest(of: $0) },
          isRecommendation: checked.verdict == .recommended,
          importedAt: importedAt))
    }
    if decisions.isEmpty { return [:] }
    return Dictionary(uniqueKeysWithValues: zip(places, try ledger.append(decisions)))
  }
}

extension DecisionEntry {
  /// Whether it names who decided, or is nothing that anybody decided.
  fileprivate var saysWhoDecided: Bool {
    switch content {
    case .decision(let stated): stated.deciderName != nil
    case .group: false
    case .malformed: true
    }
  }
}

extension DecisionReference {
  /// The reference, by its number where it got one since.
  fileprivate func numbered(_ numbers: [DecisionPlace: Int]) -> String {
    if case .place(let place) = self, let number = numbers[place] { return "decision \(number)" }
    return description
  }
}
