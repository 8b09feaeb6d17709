import Blocking
import Matching
import Records
import Resolution

/// Everything that the reports are written from; Pipeline fills it, each report takes what it shows.
public struct ReportContent: Sendable {
  /// The run's id: a digest of what decides the result.
  public let runID: String
  /// Inputs, settings, remarks.
  public let facts: RunFacts
  /// The records; in a redacted run with masked columns, whatever is shown of them.
  public private(set) var table: RecordTable
  /// Whether customers' values are masked.
  public let isRedacted: Bool
  /// Groups in the order in which people should see them, that of ``SuggestionOrder``.
  public let suggestions: [MergeSuggestion]
  /// All entities, single records included, by the survivor's row.
  public let entities: Entities
  /// The digests of what is decided on.
  public let evidenceDigest: EvidenceDigest
  /// The pairs for `pairs.csv`, by rows.
  public let pairs: [RelatedPair]
  /// Households and shared contacts, largest first.
  public let sharedGroups: [SharedGroup]
  /// Placeholders and values that too many carry, most carried first.
  public let hubs: [Hub]
  /// Rows that could not be read, by source and line.
  public let rejected: [RejectedRow]
  /// What each blocking rule brought, and what was not looked at.
  public let blocking: BlockingStatistics
  /// How pairs were judged.
  public let model: ModelSummary
  /// Expected share of right pairs among those joined in the band, 0…1; nil where there are none.
  public let expectedPrecision: [SuggestionBand: Double]
  /// Expected pairs of one customer that were compared and stay apart: where groups of the band `certain` alone are
  /// merged, and under `likely` where those are merged too.
  public let expectedMissed: [SuggestionBand: Double]
  /// How pairs become groups: the share of the strongest pair in a join's score, 0…1, the score in nats from which two
  /// parts are joined, and what parts of three and more records gain, in nats.
  public let linkage: (alpha: Double, threshold: Double, support: Double, calibration: Double)
  /// For each comparison the groups of the bands `certain` and `likely` for whose weakest join it speaks.
  public let supportCounts: [Int]
  /// Where the run's files will stand, for hints; `out`.
  public let outputName: String
  /// The most groups that the page holds.
  public let pageGroupLimit: Int
  /// How many groups and records there are of each band.
  public let totals: SuggestionTotals
  /// What changed since the last run; nil in a run without a memory, and in its first.
  public let changes: RunChanges?
  /// Whether the run has a memory: decisions, ids that stay, and what changed since the last run.
  public let hasMemory: Bool
  /// How many suggestions somebody should look at; all of them in a run without a memory.
  public let openCount: Int
  /// For each entity, by its index, the ids under which earlier runs knew it or a part of it, in order; none for most.
  public let formerIDs: [Int: [String]]
  /// Why the safety brake keeps the outputs back, a sentence each; empty for a run that may be relied upon.
  public let heldBack: [String]
  private let standings: [String: SuggestionStanding]
  /// The sentence that heads the page and the summary.
  private(set) var finding = ""
  private let makeDetails: @Sendable (ArraySlice<MergeSuggestion>) -> [SuggestionDetails]
  /// The words of the blocking rules.
  public let ruleWords: [String]
  private let rulesOfPair: @Sendable (CandidatePair) -> UInt64
  private let makeShared: @Sendable (SharedGroup) -> [SharedValue]
  private let redaction: Redaction?

  /// The content of a run's reports; `details`, `rulesOfPair` and `shared` make what a report may ask for, on any
  /// thread; `standings` by suggestions' ids, nil in a run without a memory; `redaction` masks customers' values in all
  /// that is shown.
  public init(
    runID: String, facts: RunFacts, table: RecordTable, suggestions: [MergeSuggestion], entities: Entities,
    pairs: [RelatedPair], sharedGroups: [SharedGroup], hubs: [Hub], rejected: [RejectedRow],
    blocking: BlockingStatistics, model: ModelSummary, expectedPrecision: [SuggestionBand: Double],
    expectedMissed: [SuggestionBand: Double],
    linkage: (alpha: Double, threshold: Double, support: Double, calibration: Double),
    supportCounts: [Int], outputName: String,
    details: @escaping @Sendable (ArraySlice<MergeSuggestion>) -> [SuggestionDetails],
    ruleWords: [String], rulesOfPair: @escaping @Sendable (CandidatePair) -> UInt64,
    shared: @escaping @Sendable (SharedGroup) -> [SharedValue],
    pageGroupLimit: Int = HTMLReport.defaultGroupLimit, changes: RunChanges? = nil,
    standings: [String: SuggestionStanding]? = nil,
    evidenceDigest: EvidenceDigest? = nil, formerIDs: [Int: [String]] = [:], heldBack: [String] = [],
    redaction: Redaction? = nil
  ) {
    self.runID = runID
    self.facts = redaction?.masked(facts) ?? facts
    self.table = table
    self.suggestions =
      standings.map { standings in
        SuggestionOrder.ordered(suggestions) { standings[$0.id] ?? .unknown }
      } ?? suggestions
    self.entities = entities
    self.evidenceDigest = evidenceDigest ?? EvidenceDigest(table)
    self.pairs = pairs
    self.sharedGroups = sharedGroups
    self.hubs = redaction.map { hubs.map($0.masked) } ?? hubs
    self.rejected = redaction.map { rejected.map($0.masked) } ?? rejected
    self.blocking = blocking
    self.model = model
    self.expectedPrecision = expectedPrecision
    self.expectedMissed = expectedMissed
    self.linkage = linkage
    self.supportCounts = supportCounts
    self.outputName = outputName
    totals = SuggestionTotals(suggestions)
    makeDetails = details
    self.ruleWords = ruleWords
    self.rulesOfPair = rulesOfPair
    makeShared = shared
    self.pageGroupLimit = pageGroupLimit
    self.changes = changes
    hasMemory = standings != nil
    self.standings = standings ?? [:]
    openCount = suggestions.count { (standings?[$0.id] ?? .unknown).isOpen }
    self.formerIDs = formerIDs
    self.heldBack = heldBack
    self.redaction = redaction
    isRedacted = redaction != nil
    // Found in the values themselves, and without any of them.
    finding = TopFinding(self).sentence
    if let redaction { self.table = redaction.masked(table) }
  }

  /// Where a suggestion stands between runs and decisions.
  public func standing(of suggestion: MergeSuggestion) -> SuggestionStanding {
    standings[suggestion.id] ?? .unknown
  }

  /// What is shown of some suggestions, in their order; a few dozen at a time take less than one by one.
  public func details(of suggestions: ArraySlice<MergeSuggestion>) -> [SuggestionDetails] {
    let details = makeDetails(suggestions)
    return redaction.map { details.map($0.masked) } ?? details
  }

  /// The blocking rules that found a pair, a bit for each in the order of ``ruleWords``; on any thread.
  public func rules(of pair: CandidatePair) -> UInt64 { rulesOfPair(pair) }

  /// What the entities of a household or shared contact have in common, in words with the original value.
  public func shared(by group: SharedGroup) -> [String] {
    let shared = makeShared(group)
    return (redaction.map { shared.map($0.masked) } ?? shared).map(\.text)
  }
}
