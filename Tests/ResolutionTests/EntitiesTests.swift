import Records
import TestSupport
import Testing

@testable import Resolution

@Suite struct EntitiesTests {
  private let table = LiteralTable.table(
    [.init(.given, ["eva", "tom", "amy", "jane"])], ids: ["a", "b", "c", "ab"])

  private func id(_ members: [UInt32], in table: RecordTable) -> String {
    var bytes: [UInt8] = []
    return Entities.text(prefix: UInt8(ascii: "E"), Entities.digest(of: members, in: table, &bytes))
  }

  /// The id as it is defined: the digest of the members' identities in order, part by part.
  private func referenceID(_ members: [UInt32], in table: RecordTable) -> String {
    var digest = Digest()
    for identity in members.map({ table.identity(of: Int($0)) }).sorted() {
      digest.add(identity.partition ?? "")
      digest.add(identity.source)
      digest.add(identity.id)
    }
    return "E-" + digest.hexadecimal(length: 12)
  }

  @Test func anIdIsTheDigestOfTheIdentities() {
    let partitioned = LiteralTable.table(
      [.init(.given, ["eva", "tom", "amy"])], ids: ["b", "Zoë", "a"], partitions: ["north", "south", "north"])
    for table in [table, partitioned] {
      for members: [UInt32] in [[0], [1], [2], [0, 1], [2, 0], [2, 1, 0]] {
        #expect(id(members, in: table) == referenceID(members, in: table))
      }
    }
  }

  @Test func anIdDoesNotDependOnTheOrderOfItsMembers() {
    let id = id([0, 1, 2], in: table)
    for members: [UInt32] in [[2, 1, 0], [1, 2, 0], [0, 2, 1]] {
      #expect(self.id(members, in: table) == id)
    }
    #expect(id.hasPrefix("E-") && id.count == 14)
  }

  @Test func anIdDoesNotDependOnTheRowsOfItsMembers() {
    let other = LiteralTable.table([.init(.given, ["amy", "eva", "tom"])], ids: ["c", "a", "b"])
    #expect(id([0, 1, 2], in: other) == id([0, 1, 2], in: table))
  }

  @Test func otherMembersMakeAnotherId() {
    let sets: [[UInt32]] = [[0], [1], [3], [0, 1], [0, 2], [0, 1, 2]]
    #expect(Set(sets.map { id($0, in: table) }).count == sets.count)
    let partitioned = LiteralTable.table([.init(.given, ["eva"])], ids: ["a"], partitions: ["north"])
    #expect(id([0], in: partitioned) != id([0], in: table))
  }

  @Test func rowsOfNoGroupAreEntitiesOfTheirOwn() {
    let groups = FlatGroups(members: [3, 1], starts: [0, 2])
    for threads in [1, 4] {
      let entities = Entities(groups, in: table, threads: threads)
      let expected: [[UInt32]] = [[0], [3, 1], [2]]
      #expect(entities.map { Array($0.members) } == expected)
      #expect(entities.map(\.id) == expected.map { id($0, in: table) })
      #expect((0..<4).map { entities.index(ofRow: UInt32($0)) } == [0, 1, 2, 1])
      #expect(entities.indices.map { entities.survivor(of: $0) } == [0, 3, 2])
    }
  }
}
