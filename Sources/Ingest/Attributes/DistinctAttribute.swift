import Records

/// Makes attributes of columns whose values hardly repeat, straight from what their rows say: telephone
/// numbers, e-mail addresses, lines of addresses, time stamps.
struct DistinctAttribute {
  private let role: AttributeRole
  private let givers: [NormalizedColumn]

  /// The way for a role and the columns that give it, in their order; nil where the columns' distinct values
  /// are few or a row's values must be told apart to choose one.
  init?(_ role: AttributeRole, givers: [NormalizedColumn]) {
    guard !givers.isEmpty, givers.contains(where: \.isByRow) else { return nil }
    if role.isSet {
      guard givers.allSatisfy(\.isByRow) else { return nil }
    } else {
      guard givers.count == 1, givers[0].parts.hasAtMostOne(of: role) else { return nil }
    }
    self.role = role
    self.givers = givers
  }

  /// The attribute.
  func attribute(rowCount: Int) -> Attribute {
    var texts = PackedTexts()
    texts.reserve(givers, of: role)
    var counts = [UInt8](repeating: 0, count: rowCount)
    var overflows: [Int: Int] = [:]
    NormalizedParts.withViews(of: givers.map(\.parts)[...]) { views in
      for row in 0..<rowCount {
        var count = 0
        for view in views {
          view.forEachPart(of: row) { partRole, text, isPlaceholder in
            guard partRole == role else { return }
            texts.append(text, isPlaceholder: isPlaceholder)
            count += 1
          }
        }
        counts[row] = UInt8(clamping: count)
        if count >= 255 { overflows[row] = count }
      }
    }
    let coded = TextCodes(texts)
    let count = { (row: Int) in counts[row] == 255 ? overflows[row] ?? 255 : Int(counts[row]) }
    let fields = givers.map(\.column).sorted()
    return role.isSet
      ? Self.set(role, fields, coded, rowCount, count) : Self.single(role, fields, coded, rowCount, count)
  }

  private static func single(
    _ role: AttributeRole, _ fields: [Int], _ coded: TextCodes, _ rowCount: Int, _ count: (Int) -> Int
  ) -> Attribute {
    var codes = [UInt32](repeating: 0, count: rowCount)
    var next = 0
    for row in 0..<rowCount where count(row) > 0 {
      codes[row] = coded.codes[next]
      next += 1
    }
    return Attribute(role: role, fields: fields, coded, codes: codes, rowStarts: [])
  }

  private static func set(
    _ role: AttributeRole, _ fields: [Int], _ coded: TextCodes, _ rowCount: Int, _ count: (Int) -> Int
  ) -> Attribute {
    var codes: [UInt32] = []
    codes.reserveCapacity(coded.codes.count)
    var rowStarts: [UInt32] = [0]
    rowStarts.reserveCapacity(rowCount + 1)
    var next = 0
    for row in 0..<rowCount {
      let start = codes.count
      for _ in 0..<count(row) {
        if !codes[start...].contains(coded.codes[next]) { codes.append(coded.codes[next]) }
        next += 1
      }
      rowStarts.append(UInt32(codes.count))
    }
    return Attribute(role: role, fields: fields, coded, codes: codes, rowStarts: rowStarts)
  }
}

extension Attribute {
  /// An attribute of texts that have their codes.
  init(role: AttributeRole, fields: [Int], _ coded: TextCodes, codes: [UInt32], rowStarts: [UInt32]) {
    self.init(role: role, fields: fields, values: coded.values, codes: codes, rowStarts: rowStarts)
    isNoEvidence = coded.isPlaceholder
  }
}

extension AttributeRole {
  /// Whether a record may hold several values of the role.
  fileprivate var isSet: Bool {
    if case .set = combination { true } else { false }
  }
}

extension PackedTexts {
  /// Makes room for all texts of a role.
  mutating func reserve(_ givers: [NormalizedColumn], of role: AttributeRole) {
    bytes.reserveCapacity(givers.reduce(0) { $0 + $1.parts.bytes.count })
    ends.reserveCapacity(givers.reduce(0) { $0 + $1.parts.roles.count })
  }
}
