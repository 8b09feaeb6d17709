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
}
