import Records

/// Reads ahead what is compared of some pairs.
///
/// Few pairs of many records lie far from one another: each comparison waited for a row's code, then for where its value
/// stands, then for its bytes. Read an attribute at a time, memory answers for many pairs at once.
struct FarValues: Sendable {
  private let attributes: [Attribute]

  /// The values that a plan compares.
  init(_ plan: ComparisonPlan, in table: RecordTable) {
    attributes = Set(plan.comparisons.flatMap(\.attributes)).sorted().map { table.attributes[$0] }
  }

  /// Reads what is compared of pairs.
  func fetch(_ pairs: [CandidatePair]) {
    var codes: [UInt32] = []
    var seen: UInt32 = 0
    for attribute in attributes {
      codes.removeAll(keepingCapacity: true)
      if attribute.isSetValued {
        for pair in pairs {
          seen |= attribute.rowStarts[Int(pair.left)] | attribute.rowStarts[Int(pair.right)]
        }
      }
      for pair in pairs {
        for row in [pair.left, pair.right] {
          if let place = attribute.range(of: Int(row)).first { codes.append(attribute.codes[place]) }
        }
      }
      for code in codes { seen |= attribute.values.starts[Int(code)] }
      for code in codes {
        if let place = attribute.values.range(of: code).first {
          seen |= UInt32(attribute.values.bytes[place])
        }
      }
    }
    FarReads.use(UInt64(seen))
  }
}
