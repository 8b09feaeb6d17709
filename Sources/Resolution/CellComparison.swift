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
      plan.comparisons.indices.filter { place in
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
        table.columns[field].codes[Int(member)] == 0
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
    let mine = column.codes[Int(member)]
    if mine == 0 { return CellMark(.missing) }
    if isNoEvidence(member, field) { return noEvidence }
    let theirs = column.codes[Int(survivor)]
    if theirs == 0 {
      return CellMark(.notCompared, note: placesOfField[field].isEmpty ? "" : "the survivor has none")
    }
    if mine == theirs { return CellMark(.equal) }
    if isCompared(field) {
      if haveEqualAttributes(field, member, survivor) { return CellMark(.equal, note: "written differently") }
      return compared(field, pattern)
    }
    return CellMark(.notCompared)
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
    for index in attributesOfField[field] where table.attributes[index].fields == [field] {
      let attribute = table.attributes[index]
      for place in attribute.range(of: Int(row)) where attribute.codes[place] != 0 {
        if !attribute.isNoEvidence[Int(attribute.codes[place])] { return false }
        found = true
      }
    }
    return found
  }
}
