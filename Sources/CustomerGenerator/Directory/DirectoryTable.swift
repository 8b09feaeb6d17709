import CSV

/// Places as several sources list them: name, address, telephone, website, category, and nobody's name.
struct DirectoryTable: TableMaker {
  let plan: RecordPlan

  private let world: World
  private let postcodes: RowLayout

  let header = [
    "listing", "source", "name", "address", "city", "state", "zip", "phone", "website", "category",
  ]

  init(world: World, plan: RecordPlan) {
    self.world = world
    self.plan = plan
    postcodes = RowLayout(country: world.country, kind: .usShop)
  }

  func write(_ number: Int, id: Int, to rows: inout CSVWriter) -> RecordTruth {
    let owner = RecordOwner(of: number, world, plan)
    let site = DirectorySite(world, owner.customer)
    var record = DirectoryRecord(world, site, at: owner.stage)
    record.draft.kind = owner.kind
    var random = owner.generator(.entry)
    let source = DirectoryWords.shared.sources.draw(&random)
    let editor = DirectoryEditor(world: world, site: site, copy: owner.copy)
    switch owner.kind {
    case .original: break
    case .moved: editor.change(&record, times: random.below(2), &random)
    default: editor.change(&record, &random)
    }
    editor.addBackground(to: &record, &random)
    rows.append(ShortText(decimal: id))
    rows.append(source)
    write(record, owner.style, to: &rows)
    return RecordTruth(
      entity: owner.entity, household: owner.household, kind: record.draft.kind,
      changes: record.draft.changes)
  }

  private func write(_ record: DirectoryRecord, _ style: EntryStyle, to rows: inout CSVWriter) {
    rows.append(postcodes.company(record.draft, style))
    postcodes.writeStreet(record.draft, style, to: &rows)
    postcodes.writeTown(record.draft, style, to: &rows)
    rows.append(record.draft.address.map(\.state) ?? ShortText())
    rows.append(record.draft.address.map { postcodes.zip($0, style) } ?? ShortText())
    rows.append(world.country.phoneForms[style.phoneForm].text(of: record.draft.phone))
    rows.append(website(record.website, style))
    var category = record.category
    style.apply(to: &category)
    rows.append(category)
  }

  /// Returns a web address as it is typed or pasted.
  private func website(_ address: ShortText, _ style: EntryStyle) -> ShortText {
    guard !address.isEmpty else { return address }
    let fronts: [StaticString] = ["www.", "", "http://www.", "https://", "https://www.", "http://"]
    var text = ShortText(fronts[style.variant % fronts.count])
    text.append(address)
    if style.variant > 47 { text.append("/") }
    return text
  }
}
