import Records
import TestSupport
import Testing

@testable import Ledger

@Suite struct LedgerSnapshotTests {
  @Test func bytesMakeTheSameSnapshotAgain() throws {
    let snapshot = LedgerFixture.snapshot()
    #expect(try LedgerSnapshot(encoded: snapshot.encoded) == snapshot)
    let empty = LedgerSnapshot(
      records: SnapshotRecords(), entityOfRecord: [], entityIDs: [], mintingOrders: [], nextMintingOrder: 0,
      retired: [], groups: SnapshotGroups())
    #expect(try LedgerSnapshot(encoded: empty.encoded) == empty)
  }

  @Test func numbersOfAnySizeComeBack() throws {
    let records = (0..<4).map { LedgerFixture.record("\($0)") }.map { ($0, RecordDigest(high: .max, low: 0)) }
    let snapshot = LedgerSnapshot(
      records: SnapshotRecords(records), entityOfRecord: [3, 0, 2, 1],
      entityIDs: [0, 0xFFFF_FFFF_FFFF, 1 << 40, 1], mintingOrders: [.max, 0, .max - 1, 127],
      nextMintingOrder: .max, retired: [], groups: SnapshotGroups())
    #expect(try LedgerSnapshot(encoded: snapshot.encoded) == snapshot)
  }

  @Test func cutBytesAreDamage() throws {
    let bytes = LedgerFixture.snapshot().encoded
    for length in 0..<bytes.count {
      #expect(throws: LedgerDamage.self) { try LedgerSnapshot(encoded: Array(bytes.prefix(length))) }
    }
    #expect(throws: LedgerDamage.self) { try LedgerSnapshot(encoded: bytes + [0]) }
  }

  /// The state file's checksums tell such bytes before they come here; whatever comes must not stop the process.
  @Test func changedBytesStopNothing() {
    let bytes = LedgerFixture.snapshot().encoded
    var random = RandomStrings(seed: 11)
    for _ in 0..<5_000 {
      var changed = bytes
      for _ in 0...random.number(in: 0...3) {
        changed[random.number(in: 0...bytes.count - 1)] = UInt8(random.number(in: 0...255))
      }
      guard let snapshot = try? LedgerSnapshot(encoded: changed) else { continue }
      for group in snapshot.groups { #expect(group.records.allSatisfy { $0 < snapshot.records.count }) }
      for index in 0..<snapshot.records.count { _ = snapshot.records.identity(of: index) }
    }
  }

  @Test func aRetiredEntityIsOneHopFromWhatItBecame() {
    let snapshot = LedgerSnapshot(
      records: SnapshotRecords(), entityOfRecord: [], entityIDs: [10, 20], mintingOrders: [0, 1],
      nextMintingOrder: 2,
      retired: [
        .init(id: 3, successor: 2), .init(id: 2, successor: 1), .init(id: 1, successor: 10),
        .init(id: 20, successor: 10), .init(id: 4, successor: 20), .init(id: 6, successor: 7),
        .init(id: 8, successor: 9), .init(id: 9, successor: 8), .init(id: 11, successor: 11),
      ], groups: SnapshotGroups())
    #expect([1, 2, 3].map { snapshot.successor(of: $0) } == [10, 10, 10])
    // One that lives again is retired no more, and ends the way of those before it.
    #expect(snapshot.successor(of: 20) == nil)
    #expect(snapshot.successor(of: 4) == 20)
    // What became of it may be gone without a successor.
    #expect(snapshot.successor(of: 6) == 7)
    #expect([8, 9, 11].map { snapshot.successor(of: $0) } == [nil, nil, nil])
    #expect(snapshot.retired.map(\.id) == [1, 2, 3, 4, 6])
  }

  @Test func recordsAreFoundByNameAndIdentity() {
    let identities = [
      RecordIdentity(partition: nil, source: "shop", id: "1"),
      RecordIdentity(partition: "n", source: "shop", id: "1"),
      RecordIdentity(partition: "a:b/c", source: "crm", id: "é:2"),
      // Two records of one name.
      RecordIdentity(partition: "a", source: "b/c", id: "1"),
      RecordIdentity(partition: "a/b", source: "c", id: "1"),
    ]
    let index = RecordIndex(SnapshotRecords(identities.map { ($0, RecordDigest(of: [])) }))
    for (place, identity) in identities.enumerated() { #expect(index.index(of: identity) == place) }
    #expect(index.index(ofName: "shop:1") == 0)
    #expect(index.index(ofName: "n/shop:1") == 1)
    #expect(index.index(ofName: "a:b/c/crm:é:2") == 2)
    for name in ["", "shop:", "shop:11", "sho:p1", "N/shop:1"] { #expect(index.index(ofName: name) == nil) }
    #expect(index.index(of: RecordIdentity(partition: "", source: "shop", id: "1")) == nil)
    #expect(RecordIndex(SnapshotRecords()).index(ofName: "shop:1") == nil)
  }

  @Test func tableRowsBecomeRecordsInTheOrderAsked() {
    let columns = [LiteralTable.Column(.surname, ["lee", "lee", "roy", "roy"])]
    let rows: [UInt32] = [3, 0, 2]
    let digests = rows.map { RecordDigest(high: UInt64($0), low: 0) }
    for partitions in [nil, ["n", "s", "", "n"]] {
      let table = LiteralTable.table(columns, ids: ["b", "a", "é", "aa"], partitions: partitions)
      let records = SnapshotRecords(of: table, rows: rows, digests: digests)
      let identities = rows.map { table.identity(of: Int($0)) }
      #expect((0..<3).map { records.identity(of: $0) } == identities)
      #expect(records == SnapshotRecords(zip(identities, digests).map { ($0, $1) }))
    }
  }
}
