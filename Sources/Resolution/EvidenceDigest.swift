import Records

/// The digests of what is decided on: of each record's normalised values, and of a group's records.
///
/// A record's is made of each attribute's role and values, all with their ends, but for the moments at which it was created,
/// changed or used, which are never compared. A group's is made of its members' names and
/// digests, in the order of identities: whoever knows those can make it again without the values. A class, so that making
/// one digest copies no references to the table's arrays.
public final class EvidenceDigest: Sendable {
  private let table: RecordTable
  /// The attributes' roles as they are digested.
  private let roles: [[UInt8]]
  private let roleLength: Int

  /// The records' digests by row; empty where they are still to be made.
  private let known: [RecordDigest]

  /// The digests of a table's records and groups; `known` are those of all records, by row, where somebody has made them.
  public init(_ table: RecordTable, known: [RecordDigest] = []) {
    self.known = known
    var table = table
    // A customer who ordered again is who they were.
    table.attributes.removeAll { $0.role.isMoment }
    self.table = table
    roles = table.attributes.map { Array("\($0.role)".utf8) + [Digest.end] }
    roleLength = roles.reduce(0) { $0 + $1.count }
  }

  /// The digests of groups' members, in whatever order these come: 32 hexadecimal digits each.
  public func texts(of groups: [[UInt32]]) -> [String] {
    let rows = groups.flatMap { table.sortedByIdentity($0) }
    let digests = digests(of: rows)
    var bytes: [UInt8] = []
    var place = 0
    return groups.map { members in
      bytes.removeAll(keepingCapacity: true)
      for _ in members {
        table.appendName(of: rows[place], to: &bytes)
        bytes.append(Digest.end)
        digests[place].append(to: &bytes)
        place += 1
      }
      return RecordDigest(of: bytes).description
    }
  }

  /// The digest of a group of a table's rows, whose records' digests are known by row; equals that of ``texts(of:)``.
  public static func digest(
    of members: [UInt32], records: [RecordDigest], in table: RecordTable
  ) -> RecordDigest {
    var bytes: [UInt8] = []
    for row in table.sortedByIdentity(members) {
      table.appendName(of: row, to: &bytes)
      bytes.append(Digest.end)
      records[Int(row)].append(to: &bytes)
    }
    return RecordDigest(of: bytes)
  }

  /// The digest of a group from its members' identities and digests, in whatever order these come.
  ///
  /// Equals the evidence digest that the reports of a run state of a group of these records.
  public static func text(of members: [(identity: RecordIdentity, digest: RecordDigest)]) -> String {
    var bytes: [UInt8] = []
    for member in members.sorted(by: { $0.identity < $1.identity }) {
      bytes.append(contentsOf: member.identity.description.utf8)
      bytes.append(Digest.end)
      member.digest.append(to: &bytes)
    }
    return RecordDigest(of: bytes).description
  }

  /// The digests of records, in the order of `rows`.
  ///
  /// Some thousand rows at a time take least: their values are looked up together.
  public func digests(of rows: [UInt32]) -> [RecordDigest] {
    if !known.isEmpty { return rows.map { known[Int($0)] } }
    let values = RowValues(of: rows, in: table)
    var bytes: [UInt8] = []
    return rows.indices.map { place in
      bytes.removeAll(keepingCapacity: true)
      if !appendASCII(values, place, to: &bytes) { appendRepaired(values, place, to: &bytes) }
      return RecordDigest(of: bytes)
    }
  }

  /// Copies a row's roles and values into one piece of memory and appends that where all is plain ASCII, which needs no
  /// repair; says whether it was.
  ///
  /// Unsafe for speed alone: appending each value to the array took three times as long. The memory is as long as the
  /// roles, the values and their ends.
  private func appendASCII(_ values: RowValues, _ row: Int, to bytes: inout [UInt8]) -> Bool {
    let size = roleLength + values.length(ofRow: row)
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: size) { memory in
      guard var target = memory.baseAddress else { return true }
      for index in roles.indices {
        roles[index].withUnsafeBufferPointer { role in
          if let start = role.baseAddress { target.initialize(from: start, count: role.count) }
          target += role.count
        }
        table.attributes[index].values.bytes.withUnsafeBufferPointer { text in
          for place in values.places(ofRow: row, attribute: index) {
            let (start, length) = (values.starts[place], values.lengths[place])
            if length > 0, let base = text.baseAddress {
              target.initialize(from: base + Int(start), count: Int(length))
            }
            target += Int(length)
            target.initialize(to: Digest.end)
            target += 1
          }
        }
      }
      // All bits at once, which eight and more bytes an instruction can gather.
      guard memory[..<size].reduce(0, |) < 0x80 else { return false }
      bytes.append(contentsOf: memory[..<size])
      return true
    }
  }

  private func appendRepaired(_ values: RowValues, _ row: Int, to bytes: inout [UInt8]) {
    for index in roles.indices {
      bytes.append(contentsOf: roles[index])
      for place in values.places(ofRow: row, attribute: index) {
        table.attributes[index].values.withBytes(of: values.codes[place]) { bytes.append(text: $0) }
        bytes.append(Digest.end)
      }
    }
  }
}
