/// A listing of a place before it is written.
struct DirectoryRecord: DraftedRecord {
  /// The name as the company, telephone, address and what went wrong.
  var draft = RecordDraft()
  var category: ShortText
  var website: ShortText

  /// Makes the full and correct listing of a place.
  init(_ world: World, _ site: DirectorySite, at stage: Customer.Stage) {
    draft.changes = stage.changes
    draft.company = site.name.text
    draft.address = site.address(world, moves: stage.moves)
    if site.hasPhone {
      draft.phone = site.usesOperatorPhone ? site.operatorPhone(world) : site.ownPhone(world, second: false)
    }
    category = ShortText(DirectoryWords.shared.trades[site.trade].categories, site.category)
    website = site.domain
  }
}
