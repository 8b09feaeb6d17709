import Records
import TestSupport
import Testing

@testable import Resolution

@Suite struct EvidenceDigestTests {
  /// The digest as it is defined, text by text.
  private func reference(_ members: [UInt32], in table: RecordTable) -> String {
    var group = Digest()
    for row in members.sorted(by: { table.identity(of: Int($0)) < table.identity(of: Int($1)) }) {
      group.add(table.identity(of: Int(row)).description)
      var record = Digest()
      for attribute in table.attributes {
        record.add("\(attribute.role)")
        for place in attribute.range(of: Int(row)) { record.add(attribute.values[attribute.codes[place]]) }
      }
      let digits = Array(record.hexadecimal(length: 32))
      group.add(
        bytes: stride(from: 0, to: 32, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) })
    }
    return group.hexadecimal(length: 32)
  }

  @Test func agreesWithItsDefinition() {
    let columns: [LiteralTable.Column] = [
      .init(.given, ["eva", "", "tom", "zoë"]), .init(.surname, ["hill", "hill", "", "blümchen"]),
      .init(.phone, ["5550001111|5550002222", "5550001111", "", ""]),
      .init(.address, ["18/maple st/", "", "7/elm st/2", ""]),
    ]
    for partitions in [nil, ["north", "north", "south", "größe"]] {
      let table = LiteralTable.table(columns, ids: ["b", "a", "é", "aa"], partitions: partitions)
      let digest = EvidenceDigest(table)
      let groups: [[UInt32]] = [[0], [3], [0, 1], [2, 1, 0], [3, 2, 1, 0], [1, 0]]
      #expect(digest.texts(of: groups) == groups.map { reference($0, in: table) })
      #expect(digest.texts(of: []).isEmpty)
      let known = EvidenceDigest(table, known: digest.digests(of: [0, 1, 2, 3]))
      #expect(known.texts(of: groups) == digest.texts(of: groups))
      let records = digest.digests(of: [3, 1, 2])
      let members = [3, 1, 2].enumerated().map { (table.identity(of: $1), records[$0]) }
      #expect(EvidenceDigest.text(of: members) == reference([1, 2, 3], in: table))
    }
  }

  @Test func membersOfAnyNumberAreSortedByIdentity() {
    var random = RandomStrings(seed: 81)
    let count = 40
    let table = LiteralTable.table(
      [.init(.given, (0..<count).map { "\($0)" })],
      ids: (0..<count).map { "\(random.number(in: 0...9))\($0)" },
      partitions: (0..<count).map { _ in ["x", "y"][random.number(in: 0...1)] })
    for size in [1, 2, 5, 17, count] {
      let rows = (0..<UInt32(size)).map { $0 }
      let expected = rows.sorted { table.identity(of: Int($0)) < table.identity(of: Int($1)) }
      #expect(table.sortedByIdentity(rows) == expected)
    }
  }
}
