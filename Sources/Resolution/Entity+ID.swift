import Records

extension Entity {
  /// The id of an entity that no state file remembers: a digest of its members' identities, whatever their order.
  static func id(of members: [UInt32], in table: RecordTable) -> String {
    var digest = Digest()
    for identity in members.map({ table.identity(of: Int($0)) }).sorted() {
      digest.add(identity.partition ?? "")
      digest.add(identity.source)
      digest.add(identity.id)
    }
    return "E-" + digest.hexadecimal(length: 12)
  }
}
