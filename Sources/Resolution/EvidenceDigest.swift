import Records

/// The digest of what a group was decided on: changes when any normalised value of a member does, whatever the model.
struct EvidenceDigest: Sendable {
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
    for row in members.sorted(by: { table.identity(of: $0, precedes: $1) }) {
      table.appendName(of: row, to: &bytes)
      bytes.append(Digest.end)
      for index in roles.indices {
        bytes.append(contentsOf: roles[index])
        for place in table.attributes[index].range(of: Int(row)) {
          let code = table.attributes[index].codes[place]
          table.attributes[index].values.withBytes(of: code) { bytes.append(text: $0) }
          bytes.append(Digest.end)
        }
      }
    }
    var digest = Digest()
    digest.add(bytes: bytes)
    return digest.hexadecimal(length: 32)
  }
}
