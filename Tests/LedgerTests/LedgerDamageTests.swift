import CSQLite
import Foundation
import Records
import TestSupport
import Testing

@testable import Ledger

@Suite struct LedgerDamageTests {
  /// All that a store tells of its file.
  private struct Content: Equatable {
    let decisions: [StoredDecision]
    let runs: [StoredRun]
    let pending: StoredRun?
    let snapshot: LedgerSnapshot?
    let scores: [UInt8]?
    let key: [UInt64]

    init(path: String) throws(LedgerError) {
      let store = try LedgerStore(path: path, .writing)
      defer { store.close() }
      decisions = try store.decisions()
      runs = try store.runs()
      pending = try store.pendingRun()
      snapshot = try store.snapshot()
      scores = try store.blob("scores")
      key = [store.digestKey.0, store.digestKey.1]
    }
  }

  private func filledFile(in folder: FreshFolder) throws -> String {
    let path = folder.path(of: "shop.twinleaf")
    let store = try LedgerStore(path: path, .creating)
    defer { store.close() }
    try store.append([
      LedgerFixture.fullDecision, LedgerFixture.decision(.same, [["a", "b"]], isRecommendation: true),
      LedgerFixture.decision(.household, [["c"], ["d"]]),
    ])
    try store.accept([2], by: LedgerFixture.ana, at: "2026-11-23")
    let scores = LedgerBlob(name: "scores", pieces: [[1, 2, 3], [UInt8](repeating: 7, count: 9_000)])
    for number in 1...3 {
      try store.propose(LedgerFixture.run("run \(number)"), LedgerFixture.snapshot(), blobs: [scores])
      if number < 3 { try store.confirm("run \(number)") }
    }
    return path
  }

  @Test func aFlippedBitIsToldOrChangesNothing() throws {
    let folder = try FreshFolder()
    let expected = try Content(path: filledFile(in: folder))
    let whole = try folder.data(of: "shop.twinleaf")
    var random = RandomStrings(seed: 5)
    var told = 0
    for _ in 0..<300 {
      var bytes = whole
      let place = random.number(in: 0...whole.count - 1)
      bytes[place] ^= 1 << UInt8(random.number(in: 0...7))
      try folder.write(bytes, to: "flipped")
      do throws(LedgerError) {
        let content = try Content(path: folder.path(of: "flipped"))
        #expect(content == expected, "byte \(place)")
      } catch {
        told += 1
        if case .locked = error { Issue.record("byte \(place): \(error)") }
      }
    }
    #expect(told > 10)
  }

  @Test func aTruncatedFileIsDamaged() throws {
    let folder = try FreshFolder()
    _ = try filledFile(in: folder)
    let whole = try folder.data(of: "shop.twinleaf")
    let path = folder.path(of: "cut")
    for length in [0, 1, 99, 100, 4_096, 8_192, 8_193, whole.count / 2, whole.count - 8_192, whole.count - 1]
    {
      try folder.write(whole.prefix(length), to: "cut")
      let error = #expect(throws: LedgerError.self, "\(length) bytes") { try Content(path: path) }
      if case .damaged = error { continue }
      Issue.record("\(length) bytes: \(String(describing: error))")
    }
  }

  @Test func whatIsNoStateFileIsRefusedUnchanged() throws {
    let folder = try FreshFolder()
    try folder.write("id,name\n1,Ana\n", to: "customers.csv")
    let other = folder.path(of: "shop.sqlite")
    try execute("PRAGMA journal_mode = WAL; CREATE TABLE customers (id)", at: other)
    try FileManager.default.createDirectory(
      atPath: folder.path(of: "folder"), withIntermediateDirectories: false)
    let before = try (folder.data(of: "customers.csv"), folder.data(of: "shop.sqlite"))
    for name in ["customers.csv", "shop.sqlite", "folder"] {
      for access in [LedgerStore.Access.reading, .writing, .creating] {
        let error = #expect(throws: LedgerError.self) { try LedgerStore(path: folder.path(of: name), access) }
        if case .damaged = error { continue }
        Issue.record("\(name): \(String(describing: error))")
      }
    }
    #expect(try folder.data(of: "customers.csv") == before.0)
    #expect(try folder.data(of: "shop.sqlite") == before.1)
    #expect(try folder.names() == ["customers.csv", "folder", "shop.sqlite"])
  }

  @Test func aNewerVersionsFileIsRefusedUnchanged() throws {
    let folder = try FreshFolder()
    let path = try filledFile(in: folder)
    try execute("INSERT INTO grdb_migrations (identifier) VALUES ('2 colours')", at: path)
    let before = try folder.data(of: "shop.twinleaf")
    for access in [LedgerStore.Access.reading, .writing, .creating] {
      #expect(throws: LedgerError.newer(path: path, migration: "2 colours")) {
        try LedgerStore(path: path, access)
      }
    }
    #expect(try folder.data(of: "shop.twinleaf") == before)
    #expect(try folder.names() == ["shop.twinleaf"])
  }

  @Test func whatWasEditedByHandIsTold() throws {
    let edits = [
      "UPDATE decision SET verdict = 'same' WHERE number = 3", "DELETE FROM decision_act",
      "UPDATE decision_record SET id = 'z' WHERE id = 'a'", "UPDATE decision SET verdict = 'maybe'",
      "DELETE FROM decision_record WHERE decision = 3 AND place = 1", "DELETE FROM ledger", "DROP TABLE run",
      "UPDATE run SET is_pending = 0", "DELETE FROM blob WHERE name = 'snapshot'",
      "UPDATE piece SET bytes = x'00'", "DELETE FROM piece WHERE place = 1", "DELETE FROM grdb_migrations",
    ]
    for edit in edits {
      let folder = try FreshFolder()
      let path = try filledFile(in: folder)
      try execute("PRAGMA foreign_keys = OFF; \(edit)", at: path)
      let error = #expect(throws: LedgerError.self, "\(edit)") { try Content(path: path) }
      if case .damaged = error { continue }
      Issue.record("\(edit): \(String(describing: error))")
    }
  }

  private func execute(_ sql: String, at path: String) throws {
    var connection: OpaquePointer?
    #expect(sqlite3_open(path, &connection) == SQLITE_OK)
    defer { sqlite3_close(connection) }
    #expect(sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK, "\(sql)")
  }
}
