import Foundation
import TestSupport
import Testing

@testable import Ledger

@Suite struct LedgerFileTests {
  @Test func aStateFileIsOneFileThatItsOwnerAloneReads() throws {
    let folder = try FreshFolder()
    let path = folder.path(of: "shop.twinleaf")
    let store = try LedgerStore(path: path, .creating)
    try store.append([LedgerFixture.fullDecision])
    #expect(try folder.names() == ["shop.twinleaf"])
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func aPlainCopyBetweenRunsIsABackup() throws {
    let folder = try FreshFolder()
    let store = try LedgerStore(path: folder.path(of: "shop.twinleaf"), .creating)
    try store.append([LedgerFixture.fullDecision])
    try folder.write(folder.data(of: "shop.twinleaf"), to: "copy")
    let copy = try LedgerStore(path: folder.path(of: "copy"), .writing)
    #expect(try copy.decisions() == store.decisions())
    #expect(copy.digestKey == store.digestKey)
  }

  @Test func aFileThatAnotherToolPutIntoWALModeIsBroughtBack() throws {
    let folder = try FreshFolder()
    let path = folder.path(of: "shop.twinleaf")
    let store = try LedgerStore(path: path, .creating)
    try store.append([LedgerFixture.fullDecision])
    try store.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    store.close()
    // Bytes 18 and 19 of the header: 2 is WAL.
    #expect(try folder.data(of: "shop.twinleaf")[18] == 2)
    #expect(try LedgerStore(path: path, .reading).decisions().count == 1)
    #expect(try LedgerStore(path: path, .writing).decisions().count == 1)
    #expect(try folder.data(of: "shop.twinleaf")[18] == 1)
    #expect(try folder.names() == ["shop.twinleaf"])
  }

  @Test func everyFileHasAKeyOfItsOwn() throws {
    let folder = try FreshFolder()
    let keys = try ["a", "b"].map { try LedgerStore(path: folder.path(of: $0), .creating).digestKey }
    #expect(keys[0] != keys[1])
    #expect(try LedgerStore(path: folder.path(of: "a"), .reading).digestKey == keys[0])
  }

  @Test func aMissingFileIsMadeOnlyWhereItMay() throws {
    let folder = try FreshFolder()
    let path = folder.path(of: "shop.twinleaf")
    #expect(throws: LedgerError.missing(path: path)) { try LedgerStore(path: path, .reading) }
    #expect(throws: LedgerError.missing(path: path)) { try LedgerStore(path: path, .writing) }
    #expect(try folder.names().isEmpty)
    let elsewhere = folder.path(of: "none/shop.twinleaf")
    #expect(throws: LedgerError.cannotWrite(path: elsewhere, reason: "there is no such folder")) {
      try LedgerStore(path: elsewhere, .creating)
    }
  }

  /// What a process leaves that was killed while it made the file: a draft, or the file under both names.
  @Test func anAbandonedDraftIsInNobodysWay() throws {
    let folder = try FreshFolder()
    let path = folder.path(of: "shop.twinleaf")
    try folder.write("half of a file", to: "shop.twinleaf.new")
    try folder.write("half of a journal", to: "shop.twinleaf.new-journal")
    try LedgerStore(path: path, .creating).append([LedgerFixture.fullDecision])
    #expect(try folder.names() == ["shop.twinleaf"])
    try FileManager.default.linkItem(atPath: path, toPath: path + ".new")
    #expect(try LedgerStore(path: path, .writing).decisions().count == 1)
    #expect(try folder.names() == ["shop.twinleaf"])
    // The second name may have outlived the first one, which was moved away.
    try FileManager.default.linkItem(atPath: path, toPath: path + ".new")
    try FileManager.default.moveItem(atPath: path, toPath: folder.path(of: "old"))
    #expect(try LedgerStore(path: path, .creating).decisions().isEmpty)
    #expect(try LedgerStore(path: folder.path(of: "old"), .writing).decisions().count == 1)
    #expect(try folder.names() == ["old", "shop.twinleaf"])
  }

  @Test func aFullDiskChangesNothing() throws {
    let folder = try FreshFolder()
    let path = folder.path(of: "shop.twinleaf")
    let store = try LedgerStore(path: path, .creating)
    try store.append([LedgerFixture.fullDecision])
    try store.queue.inDatabase { try $0.execute(sql: "PRAGMA max_page_count = 40") }
    let error = #expect(throws: LedgerError.self) {
      try store.propose(
        LedgerFixture.run("r1"), LedgerFixture.snapshot(),
        blobs: [LedgerBlob(name: "scores", bytes: [UInt8](repeating: 1, count: 1 << 20))])
    }
    guard case .cannotWrite(path, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try store.pendingRun() == nil)
    #expect(try store.decisions().count == 1)
    store.close()
    #expect(try LedgerStore(path: path, .writing).decisions().count == 1)
  }

  @Test func compactingForgetsOldRunsAndGivesSpaceBack() throws {
    let folder = try FreshFolder()
    let store = try LedgerStore(path: folder.path(of: "shop.twinleaf"), .creating)
    try store.append([LedgerFixture.fullDecision])
    for number in 1...5 {
      let scores = LedgerBlob(name: "scores", bytes: [UInt8](repeating: UInt8(number), count: 1 << 20))
      try store.propose(LedgerFixture.run("r\(number)"), LedgerFixture.snapshot(), blobs: [scores])
      try store.confirm("r\(number)")
    }
    let compaction = try store.compact(keepingRuns: 2)
    #expect(compaction.forgottenRuns == 3)
    #expect(compaction.bytesAfter < compaction.bytesBefore - (1 << 19))
    #expect(try store.runs().map(\.id) == ["r4", "r5"])
    #expect(try store.blob("scores") == [UInt8](repeating: 5, count: 1 << 20))
    #expect(try store.decisions().count == 1)
    #expect(try store.compact(keepingRuns: 0).forgottenRuns == 1)
    #expect(try store.snapshot() == LedgerFixture.snapshot())
  }

  @Test func aBackupIsMadeWhileTheFileIsHeldAndReplacesNothing() throws {
    let folder = try FreshFolder()
    let path = folder.path(of: "shop.twinleaf")
    let writer = try WriterProcess("hold", path)
    try writer.wait()
    let backup = folder.path(of: "backup")
    try LedgerStore(path: path, .reading).backUp(to: backup)
    #expect(try LedgerStore(path: backup, .writing).append([LedgerFixture.fullDecision]) == [1])
    let attributes = try FileManager.default.attributesOfItem(atPath: backup)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(throws: LedgerError.cannotWrite(path: backup, reason: "File exists")) {
      try LedgerStore(path: path, .reading).backUp(to: backup)
    }
    #expect(try LedgerStore(path: backup, .reading).decisions().count == 1)
  }
}
