import Records

/// Marks the values that are no evidence: placeholders of the shipped list and of the site's own, and values
/// that too many different names carry.
struct HubValues {
  private let options: LoadOptions
  private let normalizers: Normalizers

  init(options: LoadOptions, normalizers: Normalizers) {
    self.options = options
    self.normalizers = normalizers
  }

  /// Marks the values of all attributes of a table, and lists them with the records that carry them, those of
  /// the most records first.
  func mark(_ table: inout RecordTable) -> [Hub] {
    let site = SiteValues(options.placeholders, fields: table.schema.fields, normalizers: normalizers)
    let names = RowNames(table)
    var hubs: [Hub] = []
    for index in table.attributes.indices {
      let attribute = table.attributes[index]
      var causes = [Hub.Cause?](repeating: nil, count: attribute.values.count)
      for code in causes.indices.dropFirst() where attribute.isNoEvidence[code] {
        causes[code] = .placeholder
      }
      for code in site.codes(in: attribute) { causes[Int(code)] = .siteList }
      if [.phone, .email, .address].contains(attribute.role) {
        let crowd = SharedValues(attribute, names, limit: options.hubNameLimit)
        for code in crowd.codes where causes[Int(code)] == nil { causes[Int(code)] = .sharedByMany }
      }
      guard causes.contains(where: { $0 != nil }) else { continue }
      for code in causes.indices where causes[code] != nil {
        table.attributes[index].isNoEvidence[code] = true
      }
      hubs += Self.hubs(attribute, causes, names)
    }
    return hubs.sorted(by: Self.precedes)
  }

  private static func hubs(_ attribute: Attribute, _ causes: [Hub.Cause?], _ names: RowNames) -> [Hub] {
    let rows = RowsByValue(attribute) { causes[Int($0)] != nil }
    return rows.codes.compactMap { code in
      let carriers = rows.rows(of: code)
      guard let cause = causes[Int(code)], !carriers.isEmpty else { return nil }
      return Hub(
        role: attribute.role, value: attribute.values[code], cause: cause, rows: Array(carriers),
        nameCount: names.distinctCount(carriers))
    }
  }

  private static func precedes(_ left: Hub, _ right: Hub) -> Bool {
    if left.rows.count != right.rows.count { return left.rows.count > right.rows.count }
    if left.role != right.role { return left.role.rawValue < right.role.rawValue }
    return left.value.utf8.lexicographicallyPrecedes(right.value.utf8)
  }
}
