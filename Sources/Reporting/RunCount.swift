import Records
import Resolution

/// One of the counts that `manifest.json` states, and that a condition may ask for.
public struct RunCount: Sendable {
  /// The object of `counts` that it stands in; nil for one that stands there itself.
  public let group: String?
  /// Its own name, distinct among all counts.
  public let name: String
  private let count: @Sendable (ReportContent) -> Int

  private init(_ group: String?, _ name: String, _ count: @escaping @Sendable (ReportContent) -> Int) {
    self.group = group
    self.name = name
    self.count = count
  }

  /// What it comes to in a run.
  public func value(in content: ReportContent) -> Int { count(content) }
}

extension RunCount {
  /// The counts of a run.
  public static func all(in content: ReportContent) -> [RunCount] {
    ofEveryRun + (content.hasMemory ? ofReview : []) + (content.changes == nil ? [] : ofChanges)
  }

  /// The counts of every run, in the order of the manifest.
  public static let ofEveryRun: [RunCount] =
    [
      RunCount(nil, "records") { $0.table.count },
      RunCount(nil, "rejected") { $0.rejected.count },
      RunCount(nil, "entities") { $0.entities.count },
      RunCount(nil, "surplus") { $0.totals.surplus },
      RunCount("groups", "certain") { $0.totals.certain },
      RunCount("groups", "likely") { $0.totals.likely },
      RunCount("groups", "possible") { $0.totals.possible },
    ]
    + PairClass.allCases.map { pairClass in
      RunCount("pairs", pairClass.rawValue) { $0.pairs.count { $0.pairClass == pairClass } }
    } + [
      RunCount(nil, "households") { $0.sharedGroups.count { $0.pairClass == .sameHousehold } },
      RunCount(nil, "shared_contacts") { $0.sharedGroups.count { $0.pairClass == .sharedContact } },
    ]
    + [Hub.Cause.placeholder, .siteList, .sharedByMany].map { cause in
      RunCount("values_without_evidence", cause.rawValue) { $0.hubs.count { $0.cause == cause } }
    }

  /// What a run with a memory counts besides.
  public static let ofReview: [RunCount] = [
    RunCount("review", "open") { $0.openCount },
    RunCount("review", "decided") { $0.suggestions.count - $0.openCount },
  ]

  /// What every run with a memory but the first counts: in that nothing has changed.
  public static let ofChanges: [RunCount] = [
    RunCount("changes", "new") { $0.changes?.new ?? 0 },
    RunCount("changes", "grown") { $0.changes?.grown ?? 0 },
    RunCount("changes", "shrunk") { $0.changes?.shrunk ?? 0 },
    RunCount("changes", "resolved") { $0.changes?.resolved ?? 0 },
    RunCount("changes", "reopened") { $0.changes?.reopened ?? 0 },
    RunCount("changes", "new_records") { $0.changes?.newRecords ?? 0 },
    RunCount("changes", "changed_records") { $0.changes?.changedRecords ?? 0 },
    RunCount("changes", "gone_records") { $0.changes?.goneRecords ?? 0 },
  ]
}
