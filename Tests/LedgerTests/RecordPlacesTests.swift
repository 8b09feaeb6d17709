import Records
import TestSupport
import Testing

@testable import Ledger

@Suite struct RecordPlacesTests {
  /// The ids that the snapshot has, and those that the table has, in the order of the input.
  private func expectPlaces(_ known: [String], _ ids: [String]) {
    let records = SnapshotRecords(
      known.map { (RecordIdentity(partition: nil, source: "customers", id: $0), RecordDigest(of: [])) })
    let columns = [LiteralTable.Column(.surname, ids.map { _ in "lee" })]
    let table = LiteralTable.table(columns, ids: ids)
    let index = RecordIndex(records)
    let expected = ids.indices.map { row in
      index.index(of: table.identity(of: row)).map { UInt32($0) } ?? SnapshotRecords.unknown
    }
    #expect(records.places(of: table) == expected)
  }

  @Test func everyRecordIsFoundInWhateverOrder() {
    let ids = (0..<500).map { "id-\($0)" }
    var random = RandomStrings(seed: 3)
    expectPlaces(ids, ids)
    expectPlaces(ids, Array(ids.reversed()))
    expectPlaces([], ids)
    expectPlaces(ids, [])
    // A stretch was deleted, and one inserted.
    expectPlaces(ids, Array(ids[..<100] + ids[300...]))
    expectPlaces(Array(ids[..<100] + ids[300...]), ids)
    for _ in 0..<50 {
      var some = ids.filter { _ in random.number(in: 0...9) > 0 }
      for _ in 0..<random.number(in: 0...20) {
        some.insert("new-\(random.next())", at: random.number(in: 0...some.count - 1))
        some.swapAt(random.number(in: 0...some.count - 1), random.number(in: 0...some.count - 1))
      }
      expectPlaces(ids, some)
      expectPlaces(some, ids)
    }
  }
}
