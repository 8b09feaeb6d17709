import Records
import TestSupport
import Testing

@testable import Resolution

@Suite struct EntityTests {
  private let table = LiteralTable.table(
    [.init(.given, ["eva", "tom", "amy", "jane"])], ids: ["a", "b", "c", "ab"])

  @Test func anIdDoesNotDependOnTheOrderOfItsMembers() {
    let id = Entity.id(of: [0, 1, 2], in: table)
    for members: [UInt32] in [[2, 1, 0], [1, 2, 0], [0, 2, 1]] {
      #expect(Entity.id(of: members, in: table) == id)
    }
    #expect(id.hasPrefix("E-") && id.count == 14)
  }

  @Test func anIdDoesNotDependOnTheRowsOfItsMembers() {
    let other = LiteralTable.table([.init(.given, ["amy", "eva", "tom"])], ids: ["c", "a", "b"])
    #expect(Entity.id(of: [0, 1, 2], in: other) == Entity.id(of: [0, 1, 2], in: table))
  }

  @Test func otherMembersMakeAnotherId() {
    let sets: [[UInt32]] = [[0], [1], [3], [0, 1], [0, 2], [0, 1, 2]]
    #expect(Set(sets.map { Entity.id(of: $0, in: table) }).count == sets.count)
    let partitioned = LiteralTable.table([.init(.given, ["eva"])], ids: ["a"], partitions: ["north"])
    #expect(Entity.id(of: [0], in: partitioned) != Entity.id(of: [0], in: table))
  }
}
