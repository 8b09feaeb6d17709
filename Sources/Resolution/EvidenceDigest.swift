import Records

/// The digest of what a group was decided on: changes when any normalised value of a member does, whatever the model.
///
/// For each member in the order of identities its name, and for each attribute the role and the values, all with their
/// ends. A class, so that making one digest copies no references to the table's arrays.
final class EvidenceDigest: Sendable {
  private let table: RecordTable
  /// The attributes' roles as they are digested.
  private let roles: [[UInt8]]
  private let roleLength: Int

  /// The digests of a table's groups.
  init(_ table: RecordTable) {
    self.table = table
    roles = table.attributes.map { Array("\($0.role)".utf8) + [Digest.end] }
    roleLength = roles.reduce(0) { $0 + $1.count }
  }

  /// The digests of groups' members, in whatever order these come.
  func texts(of groups: [[UInt32]]) -> [String] {
    let rows = groups.flatMap { table.sortedByIdentity($0) }
    let values = RowValues(of: rows, in: table)
    var bytes: [UInt8] = []
    var place = 0
    return groups.map { members in
      bytes.removeAll(keepingCapacity: true)
      for _ in members {
        table.appendName(of: rows[place], to: &bytes)
        bytes.append(Digest.end)
        if !appendASCII(values, place, to: &bytes) { appendRepaired(values, place, to: &bytes) }
        place += 1
      }
      var digest = Digest()
      digest.add(bytes: bytes)
      return digest.hexadecimal(length: 32)
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
