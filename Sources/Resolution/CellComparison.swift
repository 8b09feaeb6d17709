import Matching
import Records

/// Finds how a member's cells stand to the survivor's, from the levels of the comparisons that read them.
///
/// A class, since its arrays are read for every cell of every group.
final class CellComparison: Sendable {
  private let table: RecordTable
  private let plan: ComparisonPlan
  private let evidence: CellEvidence
  /// For each field the places of the comparisons that read it.
  private let placesOfField: [[Int]]
  /// For each field the attributes made from it.
  private let attributesOfField: [[Int]]
  /// For each field the attribute of which it is one of several columns, where it can be told what its cells brought.
  private let setOfField: [Int?]

  /// The comparison of a table's cells.
  init(_ table: RecordTable, plan: ComparisonPlan, evidence: CellEvidence) {
    self.table = table
    self.plan = plan
    self.evidence = evidence
    placesOfField = table.schema.fields.indices.map { field in
      // Copies come from other sources by nature: a mark there would be noise.
      if table.schema.fields[field].kindWord == "source" { return [] }
      return plan.comparisons.indices.filter { place in
        plan.comparisons[place].attributes.contains { table.attributes[$0].fields.contains(field) }
      }
    }
    let attributesOfField = table.schema.fields.indices.map { field in
      table.attributes.indices.filter { table.attributes[$0].fields.contains(field) }
    }
    setOfField = attributesOfField.indices.map { field in
      attributesOfField[field].first {
        table.attributes[$0].fields.count > 1 && table.attributes[$0].tellsCells(ofField: field)
      }
    }
    self.attributesOfField = attributesOfField
  }

  /// The marks of the survivor's own fields: empty but for values that are no evidence.
  func marks(ofSurvivor survivor: UInt32, _ states: CellStates) -> [CellMark] {
    table.columns.indices.map { field in
      states[0, field] == .empty
        ? .missing : evidence.isNone(at: survivor, field) ? .noEvidence : .notCompared
    }
  }

  /// The marks of another member's fields, by its place in the group; `pattern` is that of the two.
  func marks(
    of member: UInt32, at place: Int, survivor: UInt32, _ pattern: AgreementPattern, _ states: CellStates
  ) -> [CellMark] {
    table.columns.indices.map { field in
      let state = states[place, field]
      if state == .empty { return .missing }
      if evidence.isNone(at: member, field) { return .noEvidence }
      if state == .equal { return .equal }
      return differing(field, member, survivor, pattern, isSurvivorEmpty: states[0, field] == .empty)
    }
  }

  /// The mark of a filled cell whose text is not the survivor's.
  private func differing(
    _ field: Int, _ member: UInt32, _ survivor: UInt32, _ pattern: AgreementPattern, isSurvivorEmpty: Bool
  ) -> CellMark {
    if let mark = markInSet(field, member, survivor, pattern) { return mark }
    let isCompared = !placesOfField[field].isEmpty
    if isSurvivorEmpty { return isCompared ? .survivorHasNone : .notCompared }
    if !isCompared { return .notCompared }
    return haveEqualAttributes(field, member, survivor) ? .writtenDifferently : compared(field, pattern)
  }

  /// The mark of one column of several that make a set of phones or e-mail addresses; nil for other columns.
  private func markInSet(
    _ field: Int, _ member: UInt32, _ survivor: UInt32, _ pattern: AgreementPattern
  ) -> CellMark? {
    guard let index = setOfField[field], let place = placesOfField[field].first else { return nil }
    let attribute = table.attributes[index]
    let mine = attribute.codes(of: member, in: table.columns[field])
    let theirs = attribute.codes[attribute.range(of: Int(survivor))]
    if mine.isEmpty { return .notCompared }
    if theirs.isEmpty { return .survivorHasNone }
    if mine.allSatisfy(theirs.contains) {
      let beside = attribute.codes(of: survivor, in: table.columns[field])
      return mine.allSatisfy(beside.contains) ? .writtenDifferently : .inAnotherColumn
    }
    // The best of all their values may be that of another column.
    if pattern[place] == plan.comparisons[place].bestLevel {
      return CellMark(.different, note: plan.comparisons[place].labels[0])
    }
    return compared(field, pattern)
  }

  /// The mark of a field by its comparisons' levels; several notes stand apart by semicolons.
  private func compared(_ field: Int, _ pattern: AgreementPattern) -> CellMark {
    var note = ""
    var (isCompared, isBelow, isSimilar) = (false, false, false)
    for place in placesOfField[field] where pattern[place] >= 0 {
      isCompared = true
      if pattern[place] >= plan.comparisons[place].bestLevel { continue }
      if isBelow { note += "; " }
      note += plan.comparisons[place].labels[pattern[place]]
      isBelow = true
      if pattern[place] > 0 { isSimilar = true }
    }
    if !isCompared { return .notCompared }
    return isBelow ? CellMark(isSimilar ? .similar : .different, note: note) : .writtenDifferently
  }

  private func haveEqualAttributes(_ field: Int, _ member: UInt32, _ survivor: UInt32) -> Bool {
    attributesOfField[field].allSatisfy { index in
      let mine = table.attributes[index].range(of: Int(member))
      let theirs = table.attributes[index].range(of: Int(survivor))
      return table.attributes[index].codes[mine] == table.attributes[index].codes[theirs]
    }
  }
}

extension CellMark {
  fileprivate static let missing = CellMark(.missing)
  fileprivate static let notCompared = CellMark(.notCompared)
  fileprivate static let equal = CellMark(.equal)
  fileprivate static let noEvidence = CellMark(
    .noEvidence, note: "placeholder or shared by many; says nothing")
  fileprivate static let survivorHasNone = CellMark(.notCompared, note: "the survivor has none")
  fileprivate static let writtenDifferently = CellMark(.equal, note: "written differently")
  fileprivate static let inAnotherColumn = CellMark(.equal, note: "in another column")
}
