import Records

/// The digest of what a group was decided on: changes when any normalised value of a member does, whatever the model.
///
/// A class, so that making one digest copies no references to the table's arrays.
final class EvidenceDigest: Sendable {
  private let table: RecordTable
  /// The attributes' roles as they are digested.
  private let roles: [[UInt8]]

  /// The digests of a table's groups.
  init(_ table: RecordTable) {
    self.table = table
    roles = table.attributes.map { Array("\($0.role)".utf8) + [Digest.end] }
  }

  /// The digest of members, in whatever order they come.
  func text(of members: [UInt32]) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(members.count * 512)
    var values: [Value] = []
    values.reserveCapacity(roles.count + 4)
    for row in members.sorted(by: { table.identity(of: $0, precedes: $1) }) {
      table.appendName(of: row, to: &bytes)
      bytes.append(Digest.end)
      locate(row, &values)
      append(values, to: &bytes)
    }
    var digest = Digest()
    digest.add(bytes: bytes)
    return digest.hexadecimal(length: 32)
  }

  private struct Value {
    let attribute: Int
    let code: UInt32
    var length: Int
  }

  /// Finds a row's values: all codes first, then where all of them stand, so that memory answers many reads at once and
  /// not one after the other; takes a third of the time.
  private func locate(_ row: UInt32, _ values: inout [Value]) {
    values.removeAll(keepingCapacity: true)
    for index in roles.indices {
      for place in table.attributes[index].range(of: Int(row)) {
        values.append(Value(attribute: index, code: table.attributes[index].codes[place], length: 0))
      }
    }
    for place in values.indices {
      values[place].length = table.attributes[values[place].attribute].values.length(of: values[place].code)
    }
  }

  private func append(_ values: [Value], to bytes: inout [UInt8]) {
    var next = 0
    for index in roles.indices {
      bytes.append(contentsOf: roles[index])
      while next < values.count, values[next].attribute == index {
        table.attributes[index].values.withBytes(of: values[next].code) { bytes.append(text: $0) }
        bytes.append(Digest.end)
        next += 1
      }
    }
  }
}
