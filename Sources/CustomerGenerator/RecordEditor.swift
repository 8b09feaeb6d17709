/// Makes changes to a record, as a clerk would who enters the customer without looking for an older record.
struct RecordEditor {
  let world: World
  let customer: Customer
  /// Which of the customer's records is edited.
  let copy: Int

  var country: Country { world.country }

  /// Makes a number of changes, drawn by weight; those that do not fit the record are drawn again.
  mutating func change(_ draft: inout RecordDraft, times: Int, _ random: inout RandomGenerator) {
    var left = times
    if left > 0, customer.hasOtherScript, random.chance(7_500), apply(.transliterated, to: &draft, &random) {
      left -= 1
    }
    var draws = 0
    while left > 0, draws < 40 {
      draws += 1
      let change =
        customer.isCompany
        ? world.model.companyChanges[world.companyChanges.draw(&random)].change
        : world.model.personChanges[world.personChanges.draw(&random)].change
      if !draft.changes.contains(change), apply(change, to: &draft, &random) { left -= 1 }
    }
  }

  /// Adds what goes wrong in records of any kind.
  mutating func addBackground(to draft: inout RecordDraft, _ random: inout RandomGenerator) {
    if random.chance(world.model.slips) {
      let slips: [Change] =
        customer.isCompany
        ? [.companyTypo, .addressTypo, .emailTypo, .phoneTypo]
        : [
          .givenTypo, .surnameTypo, .surnameTypo, .emailTypo, .addressTypo, .phoneTypo, .swappedNames,
          .postcodeTypo,
        ]
      apply(slips[random.below(slips.count)], to: &draft, &random)
    }
    if random.chance(world.model.shopPhones) { apply(.shopPhone, to: &draft, &random) }
    if random.chance(world.model.nameNotes) { apply(.nameNote, to: &draft, &random) }
    if random.chance(world.model.jointNames) { apply(.jointName, to: &draft, &random) }
    if copy > 0 {
      let change: Change? = random.chance(4_500) ? .missingBirthday : random.chance(500) ? .birthdayTypo : nil
      if let change { apply(change, to: &draft, &random) }
    }
    if draft.phone.isEmpty, random.chance(world.model.placeholders) {
      apply(.placeholderPhone, to: &draft, &random)
    }
    if draft.email.isEmpty, random.chance(world.model.placeholders) {
      apply(.placeholderEmail, to: &draft, &random)
    }
    for (change, share) in world.model.background where random.chance(share) {
      apply(change, to: &draft, &random)
    }
  }

  /// Makes one change.
  ///
  /// - Returns: Whether the record could be changed so; if not, it is as it was.
  @discardableResult
  mutating func apply(_ change: Change, to draft: inout RecordDraft, _ random: inout RandomGenerator) -> Bool
  {
    guard draft.changes.isDisjoint(with: change.overwritten) else { return false }
    let isDone =
      switch change {
      case .nickname, .givenSpelling, .givenTypo, .initial, .missingGiven, .middleName, .title, .jointName:
        applyToGivenName(change, &draft, &random)
      case .surnameSpelling, .surnameTypo, .newSurname, .transliterated, .swappedNames, .lastFirst, .oneField,
        .nameNote, .truncated:
        applyToName(change, &draft, &random)
      case .newPhone, .phoneTypo, .phoneColumn, .localPhone, .missingPhone, .placeholderPhone, .shopPhone,
        .handedOnPhone:
        applyToPhone(change, &draft, &random)
      case .otherEmail, .plusTag, .emailTypo, .missingEmail, .placeholderEmail:
        applyToEmail(change, &draft, &random)
      case .addressTypo, .missingUnit, .houseNumberTypo, .postcodeTypo, .missingAddress, .newAddress:
        applyToAddress(change, &draft, &random)
      case .missingBirthday, .birthdayTypo: applyToBirthday(change, &draft, &random)
      case .companySpelling, .companyTypo, .missingCompany, .contactName, .companyAsName:
        applyToCompany(change, &draft, &random)
      case .scanned, .missingMost, .phoneInEmail, .nameInCompany:
        applyToColumns(change, &draft, &random)
      // What only other tables than a shop's have.
      default: false
      }
    if isDone { draft.changes.insert(change) }
    return isDone
  }
}
