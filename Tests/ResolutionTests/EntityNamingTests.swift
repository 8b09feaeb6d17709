import Records
import TestSupport
import Testing

@testable import Resolution

@Suite struct EntityNamingTests {
  private static let ids = ["a", "b", "c", "d", "e", "f"]

  private func table(_ ids: [String] = EntityNamingTests.ids) -> RecordTable {
    LiteralTable.table([.init(.given, ids)], ids: ids)
  }

  /// The ids of groups of records; all others are by themselves.
  private func named(
    _ groups: [[String]], after known: [(id: UInt64, mintedAt: UInt32, members: [String])],
    ids: [String] = EntityNamingTests.ids
  ) -> [Set<String>: UInt64] {
    let table = table(ids)
    let row = { (id: String) in UInt32(ids.firstIndex(of: id) ?? 0) }
    let ordered = groups.map { $0.map(row).sorted() }.sorted { $0[0] < $1[0] }
    let flat = FlatGroups(
      members: ordered.flatMap { $0 },
      starts: ordered.reduce(into: [0]) { $0.append($0[$0.count - 1] + UInt32($1.count)) })
    var entityOfRow = [UInt32](repeating: KnownEntities.unknown, count: ids.count)
    for (place, entity) in known.enumerated() {
      for member in entity.members { entityOfRow[Int(row(member))] = UInt32(place) }
    }
    let entities = Entities(
      flat, in: table,
      known: KnownEntities(
        entityOfRow: entityOfRow, ids: known.map(\.id), mintedAt: known.map(\.mintedAt)), threads: 1)
    return Dictionary(
      uniqueKeysWithValues: entities.indices.map { index in
        (Set(entities[index].members.map { ids[Int($0)] }), entities.numbers[index])
      })
  }

  private func digest(of members: [String]) -> UInt64 {
    var bytes: [UInt8] = []
    let rows = members.map { UInt32(EntityNamingTests.ids.firstIndex(of: $0) ?? 0) }
    return Entities.digest(of: rows, in: table(), &bytes)
  }

  @Test func anEntityKeepsItsIDWhateverJoinsOrLeavesIt() {
    let known: [(UInt64, UInt32, [String])] = [(7, 0, ["a", "b"]), (8, 1, ["c"])]
    let named = named([["a", "d"]], after: known)
    #expect(named[["c"]] == 8)
    #expect(named[["a", "d"]] == 7)
    // What left it is new.
    #expect(named[["b"]] == digest(of: ["b"]))
  }

  @Test func aMergeKeepsTheIDThatWasMintedFirst() {
    for orders: [UInt32] in [[0, 1, 2], [2, 0, 1], [1, 2, 0]] {
      let known: [(UInt64, UInt32, [String])] = [
        (70, orders[0], ["a"]), (71, orders[1], ["b", "c", "d"]), (72, orders[2], ["e"]),
      ]
      let oldest = UInt64(70 + (orders.firstIndex(of: 0) ?? 0))
      #expect(named([["a", "b", "c", "d", "e"]], after: known)[["a", "b", "c", "d", "e"]] == oldest)
    }
  }

  @Test func aSplitLeavesTheIDWithTheLargestPart() {
    let known: [(UInt64, UInt32, [String])] = [(7, 0, ["a", "b", "c", "d", "e"])]
    let named = named([["a", "b"], ["c", "d", "e"]], after: known)
    #expect(named[["c", "d", "e"]] == 7)
    #expect(named[["a", "b"]] == digest(of: ["a", "b"]))
  }

  @Test func ofEqualPartsTheOneWithTheFirstIdentityHasIt() {
    let known: [(UInt64, UInt32, [String])] = [(7, 0, ["a", "b", "c", "d"])]
    for ids in [EntityNamingTests.ids, EntityNamingTests.ids.reversed()] {
      #expect(named([["b", "d"], ["a", "c"]], after: known, ids: ids)[["a", "c"]] == 7)
    }
  }

  @Test func ofEqualPartsTheOneThatTheIDWasMintedForHasIt() {
    let known: [(UInt64, UInt32, [String])] = [(digest(of: ["b"]), 0, ["a", "b"])]
    let named = named([], after: known)
    #expect(named[["b"]] == digest(of: ["b"]))
    #expect(named[["a"]] == digest(of: ["a"]))
  }

  @Test func aNewIDIsNeverOneThatAnotherEntityHas() {
    // The id that the two would be given is still that of others.
    let known: [(UInt64, UInt32, [String])] = [(digest(of: ["a", "b"]), 0, ["a", "c", "d"])]
    let named = named([["a", "b"], ["c", "d"]], after: known)
    #expect(named[["c", "d"]] == digest(of: ["a", "b"]))
    #expect(Set(named.values).count == named.count)
    #expect(named == self.named([["a", "b"], ["c", "d"]], after: known))
  }

  @Test func whatBecameOfFormerEntitiesIsTold() throws {
    let table = table()
    let flat = FlatGroups(members: [0, 1, 2], starts: [0, 3])
    let known = KnownEntities(
      entityOfRow: [0, 1, 1, 2, KnownEntities.unknown, 3], ids: [40, 41, 42, 43, 44],
      mintedAt: [1, 0, 2, 3, 4])
    let naming = try #require(Entities(flat, in: table, known: known, threads: 1).naming)
    #expect(naming.formerOfEntity == [1, 2, KnownEntities.unknown, 3])
    // The last has no record left and became nothing.
    #expect(naming.merged.map(\.former) == [0])
    #expect(naming.merged.map(\.entity) == [0])
  }
}
