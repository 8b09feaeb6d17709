import GRDB
import Records
import Resolution
import TestSupport
import Testing

@testable import Ledger

@Suite struct LedgerStoreTests {
  @Test func decisionsComeBackAsTheyWereStored() throws {
    let folder = try FreshFolder()
    let path = folder.path(of: "shop.twinleaf")
    let decisions = [LedgerFixture.fullDecision, LedgerFixture.decision(.different, [["a"], ["b"]])]
    let store = try LedgerStore(path: path, .creating)
    #expect(try store.append(decisions) == [1, 2])
    store.close()
    let stored = try LedgerStore(path: path, .reading).decisions()
    #expect(stored.map(\.number) == [1, 2])
    #expect(stored.map(\.new) == decisions)
    #expect(stored.map(\.state) == [.applied, .applied])
  }

  @Test func aRunCountsOnceItIsConfirmed() throws {
    let folder = try FreshFolder()
    let store = try LedgerStore(path: folder.path(of: "shop.twinleaf"), .creating)
    let run = LedgerFixture.run("r1")
    try store.propose(run, LedgerFixture.snapshot(), blobs: [LedgerBlob(name: "scores", bytes: [1, 2, 3])])
    #expect(try store.pendingRun() == run)
    #expect(try store.snapshot() == nil)
    #expect(try store.blob("scores") == nil)
    #expect(try store.confirm("another") == false)
    #expect(try store.confirm("r1"))
    #expect(try store.pendingRun() == nil)
    #expect(try store.runs() == [run])
    #expect(try store.snapshot() == LedgerFixture.snapshot())
    #expect(try store.blob("scores") == [1, 2, 3])
  }

  @Test func programsRecommendAndPeopleAcceptAndRevoke() throws {
    let folder = try FreshFolder()
    let store = try LedgerStore(path: folder.path(of: "shop.twinleaf"), .creating)
    try store.append([
      LedgerFixture.decision(.same, [["a", "b"]], isRecommendation: true),
      LedgerFixture.decision(.different, [["a"], ["c"]]),
    ])
    #expect(try store.decisions().map(\.state) == [.recommended, .applied])
    #expect(try store.accept([1, 2, 9], by: LedgerFixture.ana, at: "2026-11-23") == [1])
    #expect(try store.decisions().map(\.state) == [.applied, .applied])
    #expect(try store.revoke([1], by: LedgerFixture.ana, at: "2026-11-24", comment: "wrong \0 one") == [1])
    #expect(try store.revoke([1], by: LedgerFixture.ana, at: "2026-11-25") == [])
    #expect(try store.accept([1], by: LedgerFixture.ana, at: "2026-11-26") == [])
    let acts = try store.decisions()[0].acts
    #expect(acts.map(\.kind) == [.accepted, .revoked])
    #expect(acts[1] == .init(.revoked, by: LedgerFixture.ana, at: "2026-11-24", comment: "wrong \0 one"))
  }

  @Test func textsOfAnyKindComeBack() throws {
    let folder = try FreshFolder()
    let store = try LedgerStore(path: folder.path(of: "shop.twinleaf"), .creating)
    let texts = [
      "", "\0", "a\0", "\u{1A}0", "\u{1A}", "\0\u{1A}1", "e\u{301}", "'; DROP TABLE decision; --", "\r\n",
    ]
    try store.append(texts.map { LedgerFixture.decision(.same, [[$0 + "1", $0 + "2"]], comment: $0) })
    let stored = try store.decisions().map(\.decision)
    #expect(stored.map { Array($0.comment.utf8) } == texts.map { Array($0.utf8) })
    #expect(stored.map { Array($0.parts[0][1].id.utf8) } == texts.map { Array(($0 + "2").utf8) })
  }

  @Test func partsWithoutRecordsAreNone() throws {
    let folder = try FreshFolder()
    let store = try LedgerStore(path: folder.path(of: "shop.twinleaf"), .creating)
    try store.append([LedgerFixture.decision(.different, [[], ["a"], [], ["b"]])])
    let parts = try store.decisions().map(\.decision.parts)
    #expect(parts == [[[LedgerFixture.record("a")], [LedgerFixture.record("b")]]])
  }

  @Test func aPendingRunIsReplacedOrDiscardedAndTheLastOneStays() throws {
    let folder = try FreshFolder()
    let store = try LedgerStore(path: folder.path(of: "shop.twinleaf"), .creating)
    try store.propose(LedgerFixture.run("r1"), LedgerFixture.snapshot(salt: "1"))
    try store.confirm("r1")
    try store.propose(LedgerFixture.run("r2"), LedgerFixture.snapshot(salt: "2"))
    try store.propose(LedgerFixture.run("r3"), LedgerFixture.snapshot(salt: "3"))
    #expect(try store.pendingRun()?.id == "r3")
    #expect(try store.confirm("r2") == false)
    #expect(try store.discardPending())
    #expect(try store.discardPending() == false)
    #expect(try store.runs().map(\.id) == ["r1"])
    #expect(try store.snapshot() == LedgerFixture.snapshot(salt: "1"))
    // The same input twice is two runs of one id.
    try store.propose(LedgerFixture.run("r1"), LedgerFixture.snapshot(salt: "4"))
    try store.confirm("r1")
    #expect(try store.runs().map(\.id) == ["r1", "r1"])
    #expect(try store.runs(last: 1).count == 1)
    #expect(try store.snapshot() == LedgerFixture.snapshot(salt: "4"))
  }

  @Test func blobsAreKeptForAsLongAsARunNamesThem() throws {
    let folder = try FreshFolder()
    let store = try LedgerStore(path: folder.path(of: "shop.twinleaf"), .creating)
    let pieces: [[UInt8]] = [[1], [], [2, 3]]
    let model = LedgerBlob(name: "model", pieces: pieces)
    let empty = LedgerBlob(name: "empty", bytes: [])
    try store.propose(LedgerFixture.run("r1"), LedgerFixture.snapshot(), blobs: [model, empty])
    try store.confirm("r1")
    try store.propose(LedgerFixture.run("r2"), LedgerFixture.snapshot(), keeping: ["model"])
    #expect(try store.blobs().map(\.name) == ["empty", "model"])
    try store.confirm("r2")
    #expect(try store.blobs().map(\.name) == ["model"])
    #expect(try store.blob("model") == [1, 2, 3])
    var read: [[UInt8]] = []
    #expect(try store.readPieces(ofBlob: "model") { read.append(Array($0)) })
    #expect(read == pieces)
    #expect(try store.readPieces(ofBlob: "empty") { _ in Issue.record("it is gone") } == false)
    #expect(throws: LedgerError.self) {
      try store.propose(LedgerFixture.run("r3"), LedgerFixture.snapshot(), keeping: ["empty"])
    }
    #expect(try store.pendingRun() == nil)
    try store.propose(LedgerFixture.run("r3"), LedgerFixture.snapshot())
    try store.confirm("r3")
    #expect(try store.blobs().isEmpty)
    #expect(try contentCount(store) == 1)
  }

  private func contentCount(_ store: LedgerStore) throws -> Int64? {
    try store.read { try Row.fetchOne($0, sql: "SELECT count(*) FROM content")?.integer(0) }
  }

  @Test func longBlobsAreCutAndPutTogether() throws {
    let bytes = (0..<(LedgerBlob.pieceLength * 2 + 5)).map { UInt8(truncatingIfNeeded: $0 / 1_000) }
    let folder = try FreshFolder()
    let store = try LedgerStore(path: folder.path(of: "shop.twinleaf"), .creating)
    try store.propose(
      LedgerFixture.run("r1"), LedgerFixture.snapshot(), blobs: [LedgerBlob(name: "long", bytes: bytes)])
    try store.confirm("r1")
    #expect(try store.blob("long") == bytes)
    #expect(try store.blobs().map(\.byteCount) == [bytes.count])
  }
}
