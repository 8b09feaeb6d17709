import Foundation
import TestSupport
import Testing

@testable import Ledger

@Suite struct LedgerProcessTests {
  @Test func aSecondWriterIsRefusedUntilTheFirstIsGoneHoweverItGoes() throws {
    let folder = try FreshFolder()
    let path = folder.path(of: "shop.twinleaf")
    let writer = try WriterProcess("hold", path)
    try writer.wait()
    #expect(throws: LedgerError.locked(path: path)) { try LedgerStore(path: path, .writing) }
    #expect(throws: LedgerError.locked(path: path)) { try LedgerStore(path: path, .creating) }
    #expect(try LedgerStore(path: path, .reading).decisions().isEmpty)
    writer.kill()
    #expect(try LedgerStore(path: path, .writing).append([LedgerFixture.fullDecision]) == [1])
  }

  @Test func aKilledWriterLeavesTheStateBeforeOrAfterEachStep() throws {
    let folder = try FreshFolder()
    let path = folder.path(of: "shop.twinleaf")
    for round in 0..<40 {
      let writer = try WriterProcess("write", path)
      // Before it has opened the file, and then a while after one of its steps, however fast the machine is.
      if round >= 8 { try writer.wait(forLines: .random(in: 1...5)) }
      usleep(.random(in: 0...40_000))
      writer.kill()
      let told = try writer.lines()
      #expect(!told.contains { $0.hasPrefix("failed") })
      guard folder.holds("shop.twinleaf") else {
        #expect(told.isEmpty)
        continue
      }
      // Whoever comes first takes back what was half written, be it to read or to write.
      try expectWholeState(at: path, round.isMultiple(of: 2) ? .reading : .writing, told)
    }
    #expect(try LedgerStore(path: path, .reading).runs().count > 1)
  }

  /// What was told is there; what is there is of one run and whole; at most one step further was begun.
  private func expectWholeState(at path: String, _ access: LedgerStore.Access, _ told: [String]) throws {
    let store = try LedgerStore(path: path, access)
    defer { store.close() }
    let decisions = try store.decisions().map(\.decision.comment)
    let runs = try store.runs()
    let last = runs.count
    #expect(runs.map(\.id) == (0..<last).map { "run \($0 + 1)" })
    #expect(decisions.count % 2 == 0)
    #expect(
      decisions.suffix(2)
        == ["one of \(decisions.count / 2)", "two of \(decisions.count / 2)"].suffix(decisions.count))
    #expect(try store.pendingRun().map { $0.id == "run \(last + 1)" } ?? true)
    #expect(LedgerProcessTests.highest("confirmed", in: told) <= last)
    #expect(
      try LedgerProcessTests.highest("proposed", in: told) <= last + (store.pendingRun() == nil ? 0 : 1))
    #expect(LedgerProcessTests.highest("decided", in: told) <= decisions.count / 2)
    guard last > 0 else { return }
    let snapshot = try store.snapshot()
    #expect(snapshot?.records.identity(of: 999).id == "\(last)-999")
    let scores = try store.blob("scores")
    #expect(scores == [UInt8](repeating: UInt8(truncatingIfNeeded: last), count: 3 << 20))
    #expect(try store.blob("kept") == [UInt8](repeating: 1, count: 3 << 20))
  }

  private static func highest(_ step: String, in lines: [String]) -> Int {
    lines.last { $0.hasPrefix("\(step) ") }.flatMap { Int($0.dropFirst(step.count + 1)) } ?? 0
  }
}
