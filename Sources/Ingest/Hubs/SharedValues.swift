import Records

/// The values of an attribute that more different names carry than a customer's relatives and colleagues can
/// explain.
///
/// Names are counted inside one partition, and of an address inside one place: *12 High Street* stands in
/// many towns.
struct SharedValues {
  /// The values, ascending.
  let codes: [UInt32]

  /// Finds the values that more than `limit` names carry.
  init(_ attribute: Attribute, _ names: RowNames, limit: Int) {
    let counts = attribute.recordCounts()
    guard counts.contains(where: { Int($0) > limit }) else {
      codes = []
      return
    }
    let rows = RowsByValue(attribute) { code in
      Int(counts[Int(code)]) > limit && !attribute.isNoEvidence[Int(code)]
    }
    codes = rows.codes.filter {
      names.largestCrowd(rows.rows(of: $0), byPlace: attribute.role == .address) > limit
    }
  }
}
