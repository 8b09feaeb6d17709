/// Makes changes to a directory's listing.
struct DirectoryEditor: ChangeMaker {
  let world: World
  let site: DirectorySite
  /// Which of the place's listings is edited.
  let copy: Int

  private var words: DirectoryWords { .shared }

  /// The number of the listing is the place's own.
  private func hasOwnPhone(_ record: DirectoryRecord) -> Bool {
    let isOperators = site.usesOperatorPhone && !record.draft.changes.contains(.newPhone)
    return record.draft.phone.isNumber && !isOperators && !record.draft.changes.contains(.operatorPhone)
  }

  @discardableResult
  func apply(_ change: Change, to record: inout DirectoryRecord, _ random: inout RandomGenerator) -> Bool {
    guard record.draft.changes.isDisjoint(with: change.overwritten) else { return false }
    let isDone: Bool
    switch change {
    case .renamed, .alternateName, .operatorName, .branchMark, .companySpelling:
      isDone = applyToName(change, &record, &random)
    case .newPhone, .operatorPhone, .missingPhone: isDone = applyToPhone(change, &record)
    case .otherCategory, .missingCategory: isDone = applyToCategory(change, &record, &random)
    case .otherWebsite, .missingWebsite: isDone = applyToWebsite(change, &record, &random)
    case .otherTown:
      let towns = world.regions[site.customer.household.region].towns
      let town = towns[random.below(towns.count)].name
      guard let address = record.draft.address, town != address.town else { return false }
      record.draft.address?.town = town
      isDone = true
    case .missingAddress:
      // Branches and sites of one operator would be the same without address and number.
      isDone = record.draft.address != nil && hasOwnPhone(record)
      if isDone { record.draft.address = nil }
    default:
      var editor = RecordEditor(world: world, customer: site.customer, copy: copy)
      return editor.apply(change, to: &record.draft, &random)
    }
    if isDone { record.draft.changes.insert(change) }
    return isDone
  }

  private func applyToName(
    _ change: Change, _ record: inout DirectoryRecord, _ random: inout RandomGenerator
  ) -> Bool {
    let before = record.draft.company
    switch change {
    case .renamed:
      guard let former = site.formerName else { return false }
      record.draft.company = former.text
    case .operatorName:
      guard site.customer.household.shape.kind == .agency, record.draft.address != nil else { return false }
      record.draft.company = site.operatorName
      if random.chance(5_000) {
        record.draft.company.append(random.chance(5_000) ? " - " : "-")
        record.draft.company.append(site.name.stem)
      }
    case .branchMark:
      guard let branch = site.branch else { return false }
      if random.chance(6_000) {
        record.draft.company.append(" #")
        record.draft.company.append(decimal: branch)
      } else {
        record.draft.company.append(" - ")
        record.draft.company.append(words.districts, (branch + world.records) % words.districts.count)
      }
    case .alternateName: applyAlternateName(&record, &random)
    default: applySpelling(&record, &random)
    }
    return record.draft.company != before
  }

  /// Writes a shorter name, another word for the trade, an article, or the town behind.
  private func applyAlternateName(_ record: inout DirectoryRecord, _ random: inout RandomGenerator) {
    let endings = words.trades[site.trade].endings
    var name = site.name
    switch random.below(10) {
    case ..<4: name.ending = ShortText(endings, random.below(endings.count))
    case ..<6:
      name.ending = ShortText()
    case ..<7: name.stem.replace(0..<0, with: ShortText("The "))
    case ..<9:
      if let town = record.draft.address?.town {
        name.ending.append(random.chance(5_000) ? " of " : " - ")
        name.ending.append(town)
      }
    default: keepLastWord(of: &name.stem)
    }
    record.draft.company = name.text
  }

  private func keepLastWord(of text: inout ShortText) {
    var start = text.count
    while start > 0, text[start - 1] != 0x20 { start -= 1 }
    text.remove(0..<start)
  }

  /// Changes the legal form, an abbreviation, or the letters of a word as it is heard.
  private func applySpelling(_ record: inout DirectoryRecord, _ random: inout RandomGenerator) {
    switch random.below(10) {
    case ..<4:
      record.draft.company.append(random.chance(3_000) ? ", " : " ")
      record.draft.company.append(words.legal, site.legalForm ?? random.below(words.legal.count))
    case ..<8:
      _ = words.abbreviations.apply(to: &record.draft.company, &random)
    default: _ = world.country.spelling.apply(to: &record.draft.company, &random)
    }
  }

  private func applyToPhone(_ change: Change, _ record: inout DirectoryRecord) -> Bool {
    switch change {
    case .newPhone:
      guard record.draft.phone.isNumber else { return false }
      record.draft.phone = site.ownPhone(world, second: true)
    case .operatorPhone:
      guard !site.operatorName.isEmpty, !site.usesOperatorPhone, record.draft.address != nil else {
        return false
      }
      record.draft.phone = site.operatorPhone(world)
    default:
      guard record.draft.phone.isNumber, record.draft.address != nil else { return false }
      record.draft.phone = PhoneEntry()
    }
    return true
  }

  private func applyToCategory(
    _ change: Change, _ record: inout DirectoryRecord, _ random: inout RandomGenerator
  ) -> Bool {
    let categories = words.trades[site.trade].categories
    let other =
      change == .missingCategory ? ShortText() : ShortText(categories, random.below(categories.count))
    guard other != record.category else { return false }
    record.category = other
    return true
  }

  private func applyToWebsite(
    _ change: Change, _ record: inout DirectoryRecord, _ random: inout RandomGenerator
  ) -> Bool {
    var other = ShortText()
    if change == .otherWebsite {
      other = ShortText(words.platforms, random.below(words.platforms.count))
      other.append(site.name.text.foldedForAddress(umlautsAsTwo: false))
    }
    guard other != record.website else { return false }
    record.website = other
    return true
  }
}
