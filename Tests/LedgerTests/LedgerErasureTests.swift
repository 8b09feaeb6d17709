import Foundation
import Records
import Resolution
import TestSupport
import Testing

@testable import Ledger

@Suite struct LedgerErasureTests {
  private static let erased = LedgerFixture.record("ERASED-4711")

  private func store(in folder: FreshFolder) throws -> LedgerStore {
    try LedgerStore(path: folder.path(of: "shop.twinleaf"), .creating)
  }

  @Test func noByteOfAnErasedRecordStaysInTheFile() throws {
    let folder = try FreshFolder()
    let store = try store(in: folder)
    // Enough of them that pages are split and moved.
    try store.append(
      (0..<300).map { number in
        LedgerFixture.decision(
          .same, [["ERASED-4711", "x\(number)", "y\(number)"]],
          comment: "ERASED-4711 moved, says note \(number)")
      })
    try store.revoke(
      [1, 2], by: LedgerFixture.ana, at: "2026-11-23", comment: "shop:ERASED-4711 is another")
    for name in ["r1", "r2"] {
      try store.propose(
        LedgerFixture.run(name), Self.snapshot,
        blobs: [LedgerBlob(name: "values", bytes: Array("ERASED-4711".utf8))])
      if name == "r1" { try store.confirm(name) }
    }
    #expect(try Self.occurrences(in: folder) > 600)
    let erasure = try store.erase(Self.erased)
    #expect(erasure.shortenedDecisions == Array(1...300))
    #expect(erasure.wasInSnapshot)
    #expect(erasure.forgottenBlobs == ["values"])
    store.close()
    #expect(try Self.occurrences(in: folder) == 0)
    #expect(try folder.names() == ["shop.twinleaf"])
    let decisions = try LedgerStore(path: folder.path(of: "shop.twinleaf"), .writing).decisions()
    #expect(decisions.map(\.number) == Array(1...300))
    #expect(decisions[7].decision.parts == [[LedgerFixture.record("x7"), LedgerFixture.record("y7")]])
    #expect(decisions[7].digests == ["x7", "y7"].map { RecordDigest(of: Array($0.utf8)) })
    #expect(decisions.map(\.state) == [.revoked, .revoked] + Array(repeating: .applied, count: 298))
  }

  private static func occurrences(in folder: FreshFolder) throws -> Int {
    let bytes = try folder.data(of: "shop.twinleaf")
    var count = 0
    var rest = bytes[...]
    while let found = rest.range(of: Data("ERASED-4711".utf8)) {
      count += 1
      rest = rest[found.upperBound...]
    }
    return count
  }

  @Test func aDecisionThatSaysNothingWithoutTheRecordIsGone() throws {
    let folder = try FreshFolder()
    let store = try store(in: folder)
    let id = "ERASED-4711"
    let numbers = try store.append([
      LedgerFixture.decision(.same, [[id, "a"]]),
      LedgerFixture.decision(.same, [[id, "a"]], dropped: ["b"]),
      LedgerFixture.decision(.same, [["a"]], dropped: [id]),
      LedgerFixture.decision(.different, [[id], ["a"]]),
      LedgerFixture.decision(.different, [[id], ["a"], ["b"]]),
      LedgerFixture.decision(.household, [[id], ["a", "b"]]),
      LedgerFixture.decision(.unsure, [[id, "a", "b"]]),
      LedgerFixture.decision(.unsure, [[id, "a"]]),
      LedgerFixture.decision(.different, [["a"], ["b"]]),
    ])
    let erasure = try store.erase(Self.erased)
    #expect(erasure.forgottenDecisions == [1, 3, 4, 6, 8])
    #expect(erasure.shortenedDecisions == [2, 5, 7])
    let rest = try store.decisions()
    #expect(rest.map(\.number) == [2, 5, 7, 9])
    #expect(!rest.flatMap(\.decision.records).contains(Self.erased))
    #expect(try store.append([LedgerFixture.decision(.same, [["a", "b"]])]) == [numbers.count + 1])
  }

  @Test func whatOthersSaidOfTheRecordIsForgottenAndNoMore() throws {
    let folder = try FreshFolder()
    let store = try store(in: folder)
    let choice = NewDecision(
      Decision(
        runID: "r1", groupID: "E-1", evidenceDigest: "0f", verdict: .same,
        parts: [[Self.erased, LedgerFixture.record("a"), LedgerFixture.record("b")]], survivor: Self.erased,
        fieldChoices: ["phone": Self.erased, "email": LedgerFixture.record("a")], decider: LedgerFixture.ana,
        comment: "they called"),
      idempotencyKey: "k", digests: [], isRecommendation: true, importedAt: "2026")
    try store.append([
      choice,
      LedgerFixture.decision(.different, [["a"], ["b"]], comment: "as with shop:ERASED-4711, see there"),
      LedgerFixture.decision(.different, [["a"], ["c"]], comment: "as with shop:ERASED-47110"),
    ])
    #expect(try store.erase(Self.erased).forgottenComments == 1)
    let decisions = try store.decisions()
    #expect(decisions.map(\.decision.comment) == ["", "", "as with shop:ERASED-47110"])
    let rest = decisions[0].decision
    #expect(rest.survivor == nil && rest.fieldChoices == ["email": LedgerFixture.record("a")])
    #expect(rest.groupID == nil && rest.evidenceDigest == nil && rest.runID == nil)
    #expect(decisions[0].state == .recommended && decisions[0].idempotencyKey == "")
  }

  @Test func theSnapshotIsAsIfTheRecordHadNotBeenThere() throws {
    let folder = try FreshFolder()
    let store = try store(in: folder)
    let model = LedgerBlob(name: "model", isAboutRecords: false, bytes: [1])
    try store.propose(
      LedgerFixture.run("r1"), Self.snapshot, blobs: [model, LedgerBlob(name: "scores", bytes: [2])])
    try store.confirm("r1")
    #expect(try store.erase(Self.erased).forgottenBlobs == ["scores"])
    #expect(try store.blobs().map(\.name) == ["model"])
    let snapshot = try #require(try store.snapshot())
    #expect((0..<4).map { snapshot.records.identity(of: $0).id } == ["a", "b", "c", "d"])
    #expect(snapshot.entityOfRecord == [0, 0, 1, 2])
    #expect(snapshot.entityIDs == [10, 12, 13] && snapshot.mintingOrders == [0, 2, 3])
    #expect(snapshot.groups.map(\.id) == ["E-10", "G-2"])
    #expect(snapshot.groups[0].parts == [[0, 1]])
    let identities = ["a", "b"].map { (LedgerFixture.record($0), RecordDigest(of: Array($0.utf8))) }
    #expect(snapshot.groups[0].evidenceDigest.description == EvidenceDigest.text(of: identities))
    #expect(snapshot.groups[1].parts == [[2], [3]])
    #expect(snapshot.groups[1].evidenceDigest == RecordDigest(high: 2, low: 2))
    #expect(try store.erase(Self.erased).isEmpty)
  }

  /// Records a, ERASED, b, c, d; the second by itself or, in a group, with the first and third.
  private static var snapshot: LedgerSnapshot {
    LedgerSnapshot(
      records: SnapshotRecords(
        ["a", "ERASED-4711", "b", "c", "d"].map {
          (LedgerFixture.record($0), RecordDigest(of: Array($0.utf8)))
        }), entityOfRecord: [0, 1, 0, 2, 3], entityIDs: [10, 11, 12, 13], mintingOrders: [0, 1, 2, 3],
      nextMintingOrder: 4, retired: [],
      groups: SnapshotGroups([
        .init(id: "E-10", band: .likely, evidenceDigest: RecordDigest(high: 1, low: 1), parts: [[0, 1, 2]]),
        .init(id: "G-1", band: .possible, evidenceDigest: RecordDigest(high: 1, low: 2), parts: [[1], [3]]),
        .init(id: "G-2", band: .possible, evidenceDigest: RecordDigest(high: 2, low: 2), parts: [[3], [4]]),
      ]))
  }
}
