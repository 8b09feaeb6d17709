import CSV

/// A shop's or vendor's customers.
struct CustomerTable: TableMaker {
  private let maker: RecordMaker
  private let layout: RowLayout

  var plan: RecordPlan { maker.plan }
  var header: [String] { layout.header }
  var dialect: CSVDialect { layout.dialect }

  init(world: World, plan: RecordPlan, layout: GeneratorProfile.Layout) {
    maker = RecordMaker(world: world, plan: plan)
    self.layout = RowLayout(country: world.country, kind: layout)
  }

  func write(_ number: Int, id: Int, to rows: inout CSVWriter) -> RecordTruth {
    let record = maker.record(number)
    layout.write(record.draft, record.style, id: id, to: &rows)
    return RecordTruth(
      entity: record.entity, household: record.household, kind: record.draft.kind,
      changes: record.draft.changes)
  }
}
