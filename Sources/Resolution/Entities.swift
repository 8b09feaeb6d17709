import Parallel
import Records

/// All entities of a table, single records included, by their lowest row.
///
/// Flat arrays of twelve bytes an entity and eight a row: most of a million entities are a single record, and an array of
/// its own for each took 64 bytes and most of the time.
public struct Entities: RandomAccessCollection, Sendable {
  private let members: [UInt32]
  private let starts: [UInt32]
  private let entityOfRow: [UInt32]
  /// What each entity's id says in hexadecimal digits, 48 bits; empty where ids were given.
  private let digests: [UInt64]
  private let names: [String]
  /// How the ids follow from those that earlier runs gave; nil in a run without a memory.
  public let naming: EntityNaming?

  /// Entities that hold every row of a table once, under ids that were given.
  public init(_ entities: [Entity]) {
    members = entities.flatMap(\.members)
    starts = entities.reduce(into: [0]) { $0.append(($0.last ?? 0) + UInt32($1.members.count)) }
    names = entities.map(\.id)
    digests = []
    naming = nil
    entityOfRow = Entities.entityOfRow(members, starts)
  }

  /// The groups and, each by itself, the rows of a table that none of them holds.
  ///
  /// The groups' members have the survivor first; the groups come by their lowest row. They are named after the known
  /// entities where a memory holds some, else by digests of their members.
  init(_ groups: FlatGroups, in table: RecordTable, known: KnownEntities? = nil, threads: Int) {
    var isMember = [Bool](repeating: false, count: table.count)
    for row in groups.members { isMember[Int(row)] = true }
    var members: [UInt32] = []
    var starts: [UInt32] = []
    members.reserveCapacity(table.count)
    starts.reserveCapacity(table.count + 1 - groups.members.count + groups.count)
    var group = 0
    for row in 0..<UInt32(table.count) {
      if !isMember[Int(row)] {
        starts.append(UInt32(members.count))
        members.append(row)
      } else if group < groups.count, groups[group].min() == row {
        starts.append(UInt32(members.count))
        members.append(contentsOf: groups[group])
        group += 1
      }
    }
    starts.append(UInt32(members.count))
    self.members = members
    self.starts = starts
    names = []
    naming = known.map { EntityNaming(members: members, starts: starts, known: $0, in: table) }
    digests = naming?.ids ?? Entities.digests(members, starts, in: table, threads: threads)
    entityOfRow = Entities.entityOfRow(members, starts)
  }

  private static func entityOfRow(_ members: [UInt32], _ starts: [UInt32]) -> [UInt32] {
    var entityOfRow = [UInt32](repeating: 0, count: members.count)
    for entity in 0..<starts.count - 1 {
      for place in starts[entity]..<starts[entity + 1] {
        entityOfRow[Int(members[Int(place)])] = UInt32(entity)
      }
    }
    return entityOfRow
  }

  /// 0.
  public var startIndex: Int { 0 }
  /// The number of entities.
  public var endIndex: Int { starts.count - 1 }

  /// An entity by its index.
  public subscript(index: Int) -> Entity {
    Entity(id: id(of: index), members: ArrayPart(members, range(of: index)))
  }

  /// An entity's id.
  public func id(of index: Int) -> String {
    names.isEmpty ? Entities.text(prefix: UInt8(ascii: "E"), digests[index]) : names[index]
  }

  /// The ids' numbers: the 48 bits that each writes in hexadecimal digits.
  ///
  /// Of entities whose ids were given there are none.
  public var numbers: [UInt64] { digests }

  /// The id that a number is written as.
  public static func text(ofNumber number: UInt64) -> String { text(prefix: UInt8(ascii: "E"), number) }

  /// Lends the bytes of an entity's id.
  public func withID(of index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard names.isEmpty else {
      var name = names[index]
      return name.withUTF8(body)
    }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Entities.textLength) { text in
      Entities.write(prefix: UInt8(ascii: "E"), digests[index], to: text)
      body(UnsafeBufferPointer(text))
    }
  }

  /// Reads what some dozens of entities' ids are made from, since it lies anywhere.
  public func prepareIDs(of indexes: [Int]) {
    if !names.isEmpty { return }
    var seen: UInt64 = 0
    for index in indexes { seen |= digests[index] }
    FarReads.use(seen)
  }

  /// The record of an entity that is kept.
  public func survivor(of index: Int) -> UInt32 { members[Int(starts[index])] }

  /// The number of an entity's records.
  public func memberCount(of index: Int) -> Int { range(of: index).count }

  /// The index of a row's entity.
  @inline(__always)
  public func index(ofRow row: UInt32) -> Int { Int(entityOfRow[Int(row)]) }

  private func range(of index: Int) -> Range<Int> { Int(starts[index])..<Int(starts[index + 1]) }
}

extension Entities {
  /// The digests of entities that no state file remembers: of their members' identities, whatever their order.
  private static func digests(
    _ members: [UInt32], _ starts: [UInt32], in table: RecordTable, threads: Int
  ) -> [UInt64] {
    var digests = [UInt64](repeating: 0, count: starts.count - 1)
    concurrentForEach(slicesOf: &digests, chunk: 8_192, threads: threads) { slice, entities in
      var bytes: [UInt8] = []
      for entity in entities {
        let rows = members[Int(starts[entity])..<Int(starts[entity + 1])]
        slice[entity - entities.lowerBound] = digest(of: rows, in: table, &bytes)
      }
    }
    return digests
  }

  /// The first 48 bits of the digest of an entity's members; `bytes` is memory to work in.
  static func digest(
    of members: some RandomAccessCollection<UInt32>, in table: RecordTable, _ bytes: inout [UInt8]
  ) -> UInt64 {
    bytes.removeAll(keepingCapacity: true)
    if members.count == 1, let row = members.first {
      table.appendDigested(identityOf: row, to: &bytes)
    } else {
      for row in table.sortedByIdentity(members) { table.appendDigested(identityOf: row, to: &bytes) }
    }
    var digest = Digest()
    digest.add(bytes: bytes)
    return digest.first48Bits()
  }

  /// A letter, a dash and twelve hexadecimal digits: short enough to need no memory of its own.
  static func text(prefix: UInt8, _ digest: UInt64) -> String {
    String(unsafeUninitializedCapacity: textLength) { text in
      write(prefix: prefix, digest, to: text)
      return textLength
    }
  }

  private static let textLength = 14

  private static func write(
    prefix: UInt8, _ digest: UInt64, to text: UnsafeMutableBufferPointer<UInt8>
  ) {
    text[0] = prefix
    text[1] = UInt8(ascii: "-")
    for place in 0..<12 {
      let digit = UInt8(truncatingIfNeeded: digest >> UInt64(44 - place * 4) & 15)
      text[place + 2] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
    }
  }
}

extension Entities: Equatable {
  /// Whether two tables' entities have equal ids and members.
  public static func == (one: Entities, other: Entities) -> Bool { one.elementsEqual(other) }
}
