extension RecordEditor {
  /// Makes a change to the given name or what stands beside it.
  func applyToGivenName(_ change: Change, _ draft: inout RecordDraft, _ random: inout RandomGenerator) -> Bool
  {
    guard !customer.isCompany, !draft.given.isEmpty else { return false }
    let mayReplace = draft.given.count > 1 && customer.household.script == nil
    switch change {
    case .nickname: return mayReplace && applyNickname(&draft, &random)
    case .givenSpelling:
      guard mayReplace, let other = otherSpelling(draft.given, &random) else { return false }
      draft.given = other
      return true
    case .givenTypo: return draft.given.count > 2 && country.typing.mistype(&draft.given, &random)
    case .initial:
      guard draft.given.count > 2, draft.given.isASCII,
        !customer.household.sharesInitial(customer.member, world)
      else { return false }
      draft.given.keep(characters: 1)
      if random.chance(5_000) { draft.given.append(0x2E) }
      return true
    case .missingGiven:
      guard customer.household.shape.memberCount == 1, draft.partner.isEmpty else { return false }
      draft.given = ShortText()
      draft.middle = nil
      return true
    case .middleName:
      guard draft.middle == nil, draft.given.isASCII else { return false }
      draft.middle = UInt8(0x41 + random.below(23))
      return true
    case .title:
      guard draft.title == nil, let isFemale = draft.isFemale else { return false }
      draft.title = isFemale ? random.within(2...country.titles.count - 1) : random.below(3)
      return true
    default: return applyJointName(&draft, &random)
    }
  }

  /// Exchanges the full name for a short form, or the short form that a customer goes by for the full name.
  private func applyNickname(_ draft: inout RecordDraft, _ random: inout RandomGenerator) -> Bool {
    let person = customer.person
    if customer.given.shortForm != nil {
      draft.given = customer.household.givenName(customer.member, world)
      return true
    }
    let names = country.givenNames(female: person.isFemale)
    guard let short = names.shortForm(of: person.givenRank, &random), short != draft.given else {
      return false
    }
    draft.given = short
    return true
  }

  /// Returns another spelling of the given name: a known one of the full name, else one that sounds alike.
  private func otherSpelling(_ name: ShortText, _ random: inout RandomGenerator) -> ShortText? {
    let person = customer.person
    let names = country.givenNames(female: person.isFemale)
    if customer.given.shortForm == nil, let other = names.otherSpelling(of: person.givenRank, &random) {
      return other == name ? nil : other
    }
    var other = name
    return name.count > 3 && country.spelling.apply(to: &other, &random) && other != name ? other : nil
  }

  /// Puts the partner beside a customer whose partner has no record.
  private func applyJointName(_ draft: inout RecordDraft, _ random: inout RandomGenerator) -> Bool {
    guard customer.household.shape.kind == .single, !customer.given.isProprietor, draft.partner.isEmpty,
      draft.given.count > 2, draft.given.isASCII
    else { return false }
    let names = country.givenNames(female: !customer.person.isFemale)
    names.append(names.frequencies.draw(&random), to: &draft.partner)
    draft.middle = nil
    draft.title = nil
    return true
  }

  /// Makes a change to the surname or the whole name.
  func applyToName(_ change: Change, _ draft: inout RecordDraft, _ random: inout RandomGenerator) -> Bool {
    switch change {
    case .truncated:
      guard isCutBy(20, draft) else { return false }
      draft.isTruncated = true
      return true
    case .nameNote:
      guard draft.nameNote == nil else { return false }
      draft.nameNote = random.below(country.notes.inName.count)
      return true
    default: break
    }
    guard !customer.isCompany, !draft.surname.isEmpty else { return false }
    switch change {
    case .surnameSpelling: return draft.surname.count > 3 && applySpelling(&draft.surname, &random)
    case .surnameTypo: return draft.surname.count > 2 && country.typing.mistype(&draft.surname, &random)
    case .newSurname:
      draft.surname = customer.marriedSurname(world)
      return true
    case .transliterated: return applyTransliteration(&draft, &random)
    case .swappedNames: return applyForm(.swapped, &draft)
    case .lastFirst: return applyForm(.lastFirst, &draft)
    default: return applyForm(.oneField, &draft)
    }
  }

  /// One of the texts is longer than a number of characters, however short its street is written.
  private func isCutBy(_ limit: Int, _ draft: RecordDraft) -> Bool {
    let surname = draft.surname.characterCount
    let name = country.code == .uk ? draft.given.characterCount + 1 + surname : surname
    if max(name, draft.company.characterCount) > limit { return true }
    guard let address = draft.address else { return false }
    let number = ShortText(decimal: address.houseNumber).count
    // A space, and the shortest kind of street with its own.
    return number + 1 + address.street.characterCount + (address.streetKind == nil ? 0 : 3) > limit
  }

  /// Writes a name as it was heard; returns whether that is another way.
  func applySpelling(_ text: inout ShortText, _ random: inout RandomGenerator) -> Bool {
    let before = text
    return country.spelling.apply(to: &text, &random) && text != before
  }

  /// Writes the name in the other of the customer's two scripts.
  private func applyTransliteration(_ draft: inout RecordDraft, _ random: inout RandomGenerator) -> Bool {
    guard customer.hasOtherScript else { return false }
    if draft.given.isASCII {
      customer.writeNativeName(into: &draft, world)
    } else {
      customer.writeTransliteratedName(into: &draft, world, &random)
    }
    return true
  }

  private func applyForm(_ form: RecordDraft.NameForm, _ draft: inout RecordDraft) -> Bool {
    guard draft.nameForm == .inColumns, !draft.given.isEmpty else { return false }
    draft.nameForm = form
    return true
  }
}
