import Matching
import Records

/// Finds how a member's cells stand to the survivor's, from the levels of the comparisons that read them.
struct CellComparison: Sendable {
  private let table: RecordTable
  private let plan: ComparisonPlan
  /// For each field the places of the comparisons that read it.
  private let placesOfField: [[Int]]
  /// For each field the attributes made from it.
  private let attributesOfField: [[Int]]

  /// The comparison of a table's cells.
  init(_ table: RecordTable, plan: ComparisonPlan) {
    self.table = table
    self.plan = plan
    placesOfField = table.schema.fields.indices.map { field in
      // Copies come from other sources by nature: a mark there would be noise.
      if table.schema.fields[field].kindWord == "source" { return [] }
      return plan.comparisons.indices.filter { place in
        plan.comparisons[place].attributes.contains { table.attributes[$0].fields.contains(field) }
      }
    }
    attributesOfField = table.schema.fields.indices.map { field in
      table.attributes.indices.filter { table.attributes[$0].fields.contains(field) }
    }
  }

  /// The marks of a member's fields; the survivor's own are empty but for values that are no evidence.
  func marks(of member: UInt32, survivor: UInt32, scorer: PairScorer) -> [CellMark] {
    if member == survivor {
      return table.schema.fields.indices.map { field in
        table.columns[field].isEmpty(at: member)
          ? CellMark(.missing) : isNoEvidence(member, field) ? noEvidence : CellMark(.notCompared)
      }
    }
    let pattern = scorer.score(CandidatePair(member, survivor)).pattern
    return table.schema.fields.indices.map { mark(of: $0, member, survivor, pattern) }
  }

  private var noEvidence: CellMark {
    CellMark(.noEvidence, note: "placeholder or shared by many; says nothing")
  }

  private func mark(
    of field: Int, _ member: UInt32, _ survivor: UInt32, _ pattern: AgreementPattern
  ) -> CellMark {
    let column = table.columns[field]
    if column.isEmpty(at: member) { return CellMark(.missing) }
    if isNoEvidence(member, field) { return noEvidence }
    if column.isEqual(member, survivor) { return CellMark(.equal) }
    if let mark = markInSet(field, member, survivor, pattern) { return mark }
    if column.isEmpty(at: survivor) {
      return CellMark(.notCompared, note: placesOfField[field].isEmpty ? "" : "the survivor has none")
    }
    if isCompared(field) {
      if haveEqualAttributes(field, member, survivor) { return CellMark(.equal, note: "written differently") }
      return compared(field, pattern)
    }
    return CellMark(.notCompared)
  }

  /// The mark of one column of several that make a set of phones or e-mail addresses; nil for other columns.
  private func markInSet(
    _ field: Int, _ member: UInt32, _ survivor: UInt32, _ pattern: AgreementPattern
  ) -> CellMark? {
    guard
      let index = attributesOfField[field].first(where: {
        table.attributes[$0].fields.count > 1 && table.attributes[$0].tellsCells(ofField: field)
      }), let place = placesOfField[field].first
    else { return nil }
    let attribute = table.attributes[index]
    let mine = attribute.codes(of: member, inCell: table.columns[field][Int(member)])
    let theirs = attribute.range(of: Int(survivor)).map { attribute.codes[$0] }
    if mine.isEmpty { return CellMark(.notCompared) }
    if theirs.isEmpty { return CellMark(.notCompared, note: "the survivor has none") }
    if mine.allSatisfy(theirs.contains) {
      let beside = attribute.codes(of: survivor, inCell: table.columns[field][Int(survivor)])
      let isBeside = mine.allSatisfy(beside.contains)
      return CellMark(.equal, note: isBeside ? "written differently" : "in another column")
    }
    // The best of all their values may be that of another column.
    if pattern[place] == plan.comparisons[place].bestLevel {
      return CellMark(.different, note: plan.comparisons[place].labels[0])
    }
    return compared(field, pattern)
  }

  private func isCompared(_ field: Int) -> Bool { !placesOfField[field].isEmpty }

  private func compared(_ field: Int, _ pattern: AgreementPattern) -> CellMark {
    let levels = placesOfField[field].filter { pattern[$0] >= 0 }
    if levels.isEmpty { return CellMark(.notCompared) }
    let below = levels.filter { pattern[$0] < plan.comparisons[$0].bestLevel }
    if below.isEmpty { return CellMark(.equal, note: "written differently") }
    let note = below.map { plan.comparisons[$0].labels[pattern[$0]] }.joined(separator: "; ")
    return CellMark(below.allSatisfy { pattern[$0] == 0 } ? .different : .similar, note: note)
  }

  private func haveEqualAttributes(_ field: Int, _ member: UInt32, _ survivor: UInt32) -> Bool {
    attributesOfField[field].allSatisfy { index in
      let attribute = table.attributes[index]
      let mine = attribute.range(of: Int(member)).map { attribute.codes[$0] }
      let theirs = attribute.range(of: Int(survivor)).map { attribute.codes[$0] }
      return mine == theirs
    }
  }

  private func isNoEvidence(_ row: UInt32, _ field: Int) -> Bool {
    var found = false
    for index in attributesOfField[field] where table.attributes[index].tellsCells(ofField: field) {
      let attribute = table.attributes[index]
      for code in attribute.codes(of: row, inCell: table.columns[field][Int(row)]) {
        if !attribute.isNoEvidence[Int(code)] { return false }
        found = true
      }
    }
    return found
  }
}
