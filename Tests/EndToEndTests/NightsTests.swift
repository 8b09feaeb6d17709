import Foundation
import TestSupport
import Testing

/// Two weeks of nights: what a shop's cron job, its agents and its accidents do to one state file.
@Suite struct NightsTests {
  /// A line of `suggestions.jsonl`, as far as a reviewer needs it.
  private struct Suggestion: Decodable {
    struct Member: Decodable {
      let record: String
      let id: String
    }
    struct Standing: Decodable {
      let decided: String?
    }

    let groupId: String
    let band: String
    let evidenceDigest: String
    let run: String
    let members: [Member]
    let parts: [[String]]?
    let standing: Standing?

    var records: [String] { members.map(\.record) }
  }

  /// A shop in a folder, night after night.
  private struct Nights {
    let folder: FreshFolder
    var shop: NightlyShop
    /// Pairs of ids decided to be the same, and to be different.
    var same: [(String, String)] = []
    var different: [(String, String)] = []
    /// The entity of each record on the last good night.
    var entities: [String: String] = [:]
    /// Every entity id that any night has known, with one of its records.
    var known: [String: Set<String>] = [:]

    init() throws {
      folder = try FreshFolder()
      let sample = try TwinleafCommand.run(
        ["generate", "--records", "1500", "--seed", "31", "--output", "sample"], in: folder)
      try #require(sample.status == 0, "\(sample.errors)")
      shop = NightlyShop(customers: try folder.text(of: "sample/customers.csv"), seed: 14)
    }

    /// Runs the nightly command.
    func dedupe(_ more: [String] = []) throws -> TwinleafCommand.Outcome {
      try TwinleafCommand.run(
        ["dedupe", "--quiet", "--state", "shop.twinleaf", "--output", "out", "customers.csv"] + more,
        in: folder)
    }

    /// A night that goes well.
    mutating func night(_ number: Int) throws {
      try folder.write(shop.export, to: "customers.csv")
      let outcome = try dedupe()
      #expect(outcome.status == 0, "night \(number): \(outcome.errors)")
      #expect(outcome.output.isEmpty && outcome.errors.isEmpty, "night \(number) was not quiet")
      try checkCrosswalk(number)
      try checkDecisions(number)
    }

    /// Every record once, one hop, and ids that stay.
    private mutating func checkCrosswalk(_ number: Int) throws {
      let table = SimpleTable(try folder.text(of: "out/crosswalk.csv"))
      #expect(table.rows.compactMap { $0["record_id"] } == shop.ids)
      var now: [String: String] = [:]
      var members: [String: Set<String>] = [:]
      for row in table.rows {
        let (id, entity) = (try #require(row["record_id"]), try #require(row["entity_id"]))
        now[id] = entity
        members[entity, default: []].insert(id)
      }
      for row in table.rows {
        let survivor = try #require(row["survivor_id"])
        #expect(now[survivor] == row["entity_id"], "night \(number): a survivor of another entity")
      }
      for (entity, ids) in members {
        // An id that was given once is never given to customers of whom none had it.
        if let before = known[entity] {
          #expect(!before.isDisjoint(with: ids), "night \(number): \(entity) was given twice")
        }
        known[entity, default: []].formUnion(ids)
      }
      let before = Dictionary(grouping: entities.keys) { entities[$0] ?? "" }
      for (entity, ids) in before {
        let left = Set(ids).intersection(now.keys)
        let homes = Set(left.compactMap { now[$0] })
        // Neither merged with others nor split: the id is the same.
        if let home = homes.first, homes.count == 1,
          let others = members[home], others.allSatisfy({ entities[$0] == entity || entities[$0] == nil })
        {
          #expect(home == entity, "night \(number): \(entity) is now \(home)")
        }
      }
      entities = now
    }

    /// What was decided holds, and is not asked again.
    private func checkDecisions(_ number: Int) throws {
      for (one, other) in same where entities[one] != nil && entities[other] != nil {
        #expect(entities[one] == entities[other], "night \(number): \(one) and \(other) were decided same")
      }
      let open = try suggestions().filter { $0.standing?.decided == nil }
      for (one, other) in different {
        if let entity = entities[one] {
          #expect(entity != entities[other], "night \(number): \(one), \(other) were decided different")
        }
        let pair = ["customers:\(one)", "customers:\(other)"]
        for suggestion in open where suggestion.band != "possible" {
          #expect(!Set(pair).isSubset(of: suggestion.records), "night \(number): a decided pair came back")
        }
      }
      for suggestion in open where suggestion.records.count == 2 {
        let pair = Set(suggestion.members.map(\.id))
        let decided = (same + different).map { Set([$0.0, $0.1]) }
        #expect(!decided.contains(pair), "night \(number): \(pair) was decided, and is asked again")
      }
    }

    func suggestions() throws -> [Suggestion] {
      let decoder = JSONDecoder()
      decoder.keyDecodingStrategy = .convertFromSnakeCase
      return try folder.text(of: "out/suggestions.jsonl").split(separator: "\n")
        .map { try decoder.decode(Suggestion.self, from: Data($0.utf8)) }
    }

    /// An agent decides the first open groups of two: every other one is the same.
    mutating func decide(_ count: Int, night: Int) throws {
      let open = try suggestions().filter {
        $0.standing?.decided == nil && $0.members.count == 2 && $0.band != "certain"
      }
      var lines = ""
      for (place, suggestion) in open.prefix(count).enumerated() {
        let isSame = place % 2 == 0
        let pair = (suggestion.members[0].id, suggestion.members[1].id)
        if isSame { same.append(pair) } else { different.append(pair) }
        let parts = isSame ? [suggestion.records] : suggestion.records.map { [$0] }
        let line: [String: Any] = [
          "schema": "twinleaf.decision/1", "idempotency_key": "night-\(night)-\(place)",
          "run": suggestion.run, "group_id": suggestion.groupId,
          "evidence_digest": suggestion.evidenceDigest, "verdict": isSame ? "same" : "different",
          "parts": parts, "dropped": [String](), "survivor": NSNull(), "fields": [String: String](),
          "decided_by": "Ana", "kind": "person", "decided_at": "2026-11-\(10 + night)T09:00:00Z",
          "comment": "",
        ]
        lines += String(decoding: try JSONSerialization.data(withJSONObject: line), as: UTF8.self) + "\n"
      }
      try folder.write(lines, to: "decisions.jsonl")
      let outcome = try TwinleafCommand.run(
        ["decide", "import", "decisions.jsonl", "--state", "shop.twinleaf"], in: folder)
      #expect(outcome.status == 0, "night \(night): \(outcome.output)\(outcome.errors)")
    }

    /// The ids whose records were decided.
    var decided: Set<String> { Set((same + different).flatMap { [$0.0, $0.1] }) }
  }

  @Test func twoWeeks() throws {
    var nights = try Nights()
    try nights.night(1)
    for number in 2...14 {
      nights.shop.day(sparing: nights.decided)
      if number == 5 { nights.shop.reorder() }
      if number == 6 { try checkEcho(&nights) }
      if number == 9 { try checkTruncated(nights) }
      try nights.night(number)
      if number == 3 || number == 7 { try nights.decide(10, night: number) }
    }
    #expect(nights.same.count >= 8 && nights.different.count >= 8)
  }

  /// A late sync makes copies, which the next night puts with their originals.
  private func checkEcho(_ nights: inout Nights) throws {
    let copies = nights.shop.syncEcho(of: 10)
    try nights.night(6)
    let found = copies.count { nights.entities[$0.original] == nights.entities[$0.copy] }
    #expect(found >= 9, "\(found) of 10 copies were found")
  }

  /// An export that broke off does not replace the last good report, and does not touch what is remembered.
  private func checkTruncated(_ nights: Nights) throws {
    let before = try nights.folder.data(of: "out/report.html")
    let whole = nights.shop.export
    try nights.folder.write(String(whole.prefix(whole.count * 6 / 10)), to: "customers.csv")
    let outcome = try nights.dedupe()
    #expect(outcome.status == 4)
    #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
    #expect(try nights.folder.data(of: "out/report.html") == before)
    #expect(nights.folder.holds("out.quarantine/report.html"))
  }
}
