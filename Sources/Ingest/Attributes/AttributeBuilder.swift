import Parallel
import Records

/// Makes the attributes of a table from what its columns' values say, one role at a time.
///
/// Which columns give a role, and how their values come together in a record, is
/// ``AttributeRole/Combination``'s matter. A column whose kind is there for the role goes before the others:
/// a postcode typed behind a city counts where the postcode column is empty.
struct AttributeBuilder: Sendable {
  let fields: [Field]
  let normalized: [NormalizedColumn]
  let arena: RowArena

  /// The number of records.
  var rowCount: Int { arena.rowCount }

  /// One attribute to build: a role, and the one column of a role that is never brought together.
  private struct Task: Sendable {
    let role: AttributeRole
    let column: Int?
  }

  /// The attributes, by role and then by column.
  func attributes(threads: Int, progress: WorkProgress = .untold) -> [Attribute] {
    let moments = MomentAttribute.all(of: fields)
    let tasks = AttributeRole.allCases.flatMap { self.tasks(for: $0) }
    let count = moments.count + tasks.count
    let done = CountedProgress(progress, total: count)
    let built = concurrentMap(count: count, threads: threads) { index in
      defer { done.add(1) }
      return index < moments.count ? moments[index].attribute(arena) : attribute(tasks[index - moments.count])
    }
    // In the order of the roles, of which no moment's has a second attribute.
    return AttributeRole.allCases.flatMap { role in built.compactMap { $0 }.filter { $0.role == role } }
  }

  private func tasks(for role: AttributeRole) -> [Task] {
    switch role.combination {
    case .piece: return []
    case .perColumn: return normalized.filter { $0.gives(role) }.map { Task(role: role, column: $0.column) }
    case .join, .set, .first:
      let roles = [role] + AttributeRole.pieces(of: role)
      return normalized.contains { column in roles.contains { column.gives($0) } }
        ? [Task(role: role, column: nil)] : []
    }
  }

  private func attribute(_ task: Task) -> Attribute {
    switch (task.role, task.role.combination) {
    case (.address, _): AddressAttribute(self).attribute()
    case (.birthDate, _): BirthDateAttribute(self).attribute()
    case (.given, _) where !completingColumns.isEmpty: CompletedNames(self).givenNames()
    case (.surname, _) where !completingColumns.isEmpty: CompletedNames(self).surnames()
    case (_, .set): setAttribute(task.role)
    case (_, .join): joinedAttribute(task.role)
    default: firstAttribute(task)
    }
  }

  /// The columns of whole names where others hold given names and surnames, which they complete.
  var completingColumns: [Int] {
    guard fields.contains(where: { $0.kind is GivenNameField }),
      fields.contains(where: { $0.kind is SurnameField })
    else { return [] }
    return fields.indices.filter { fields[$0].kind is FullNameField }
  }

  /// The columns that give a role, those whose kind is there for it first.
  func givers(of role: AttributeRole) -> [NormalizedColumn] {
    let all = normalized.filter { $0.gives(role) }
    return all.filter { $0.role == role } + all.filter { $0.role != role }
  }

  private func firstAttribute(_ task: Task) -> Attribute {
    let givers = givers(of: task.role).filter { task.column == nil || $0.column == task.column }
    if let distinct = DistinctAttribute(task.role, givers: givers) {
      return distinct.attribute(rowCount: rowCount)
    }
    var values = RoleValues()
    let roleColumns = givers.map { RoleColumn($0, role: task.role, into: &values) }
    let isPlaceholder = values.isPlaceholder
    let codes = (0..<rowCount).map { first(in: roleColumns, row: $0, isPlaceholder: isPlaceholder) }
    return values.attribute(task.role, fields: givers.map(\.column).sorted(), codes: codes)
  }

  /// The first code of a row that is evidence, else the first that there is.
  func first(in roleColumns: [RoleColumn], row: Int, isPlaceholder: [Bool]) -> UInt32 {
    var placeholder: UInt32 = 0
    for roleColumn in roleColumns {
      for code in roleColumn.codes(ofRow: row) {
        if !isPlaceholder[Int(code)] { return code }
        if placeholder == 0 { placeholder = code }
      }
    }
    return placeholder
  }

  private func setAttribute(_ role: AttributeRole) -> Attribute {
    let givers = givers(of: role)
    if let distinct = DistinctAttribute(role, givers: givers) {
      return distinct.attribute(rowCount: rowCount)
    }
    var values = RoleValues()
    let roleColumns = givers.map { RoleColumn($0, role: role, into: &values) }
    var codes: [UInt32] = []
    var rowStarts: [UInt32] = [0]
    rowStarts.reserveCapacity(rowCount + 1)
    for row in 0..<rowCount {
      let start = codes.count
      for roleColumn in roleColumns {
        for code in roleColumn.codes(ofRow: row)
        where !codes[start...].contains(code) {
          codes.append(code)
        }
      }
      rowStarts.append(UInt32(codes.count))
    }
    return values.attribute(role, fields: givers.map(\.column).sorted(), codes: codes, rowStarts: rowStarts)
  }

  private func joinedAttribute(_ role: AttributeRole) -> Attribute {
    var values = RoleValues()
    // In column order, since names are read in it.
    let givers = normalized.filter { $0.gives(role) }
    let roleColumns = givers.map { RoleColumn($0, role: role, into: &values) }
    var codes: [UInt32] = []
    codes.reserveCapacity(rowCount)
    var joiner = TokenJoiner()
    for row in 0..<rowCount {
      let count = roleColumns.reduce(0) { $0 + $1.count(ofRow: row) }
      if count < 2 {
        codes.append(count == 0 ? 0 : roleColumns.lazy.compactMap { $0.first(ofRow: row) }.first ?? 0)
        continue
      }
      for roleColumn in roleColumns {
        for code in roleColumn.codes(ofRow: row) {
          joiner.add(code, of: values)
        }
      }
      codes.append(joiner.finish(into: &values))
    }
    return values.attribute(role, fields: givers.map(\.column), codes: codes)
  }
}

extension AttributeRole {
  /// The roles whose values are pieces of a composite role.
  static func pieces(of whole: AttributeRole) -> [AttributeRole] {
    allCases.filter { role in
      if case .piece(of: whole, _) = role.combination { true } else { false }
    }
  }
}
