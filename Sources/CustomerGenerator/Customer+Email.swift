extension Customer {
  /// Which of a customer's addresses of e-mail.
  enum EmailSlot: Int {
    case usual
    /// At another provider, or at work.
    case other
    /// Made from the surname after a marriage.
    case married
  }

  /// Returns an address of e-mail, made from the name more often than not; so relatives and namesakes have
  /// similar ones.
  ///
  /// Digits keep namesakes apart, the more of them the more frequent the name is.
  func email(_ world: World, _ slot: EmailSlot, surname: ShortText) -> ShortText {
    var random = RandomGenerator(
      seed: world.seed, stream: .email, household.number, member: member, copy: slot.rawValue)
    if isCompany || (hasCompany && slot == .usual && random.chance(6_500)) {
      return businessEmail(world, slot, surname: surname, &random)
    }
    if household.sharesEmail, slot == .usual { return familyEmail(world) }
    var email = random.chance(600) ? wordsEmail(world, &random) : nameEmail(world, surname: surname, &random)
    email.append(0x40)
    email.append(world.country.contacts.domains.draw(&random))
    return email
  }

  /// Returns a role at the company for the company itself, else a person there: `info@…`, `j.smith@…`.
  private func businessEmail(
    _ world: World, _ slot: EmailSlot, surname: ShortText, _ random: inout RandomGenerator
  ) -> ShortText {
    var email = ShortText()
    let roles = world.country.companies.roles
    if isCompany {
      email = ShortText(
        roles, slot == .usual ? min(random.below(roles.count), random.below(3)) : 2 + slot.rawValue)
    } else {
      email = folded(household.givenName(member, world), world)
      if random.chance(4_500) { email.keep(characters: 1) }
      email.append(random.chance(5_000) ? 0x2E : 0x5F)
      email.append(folded(surname, world))
    }
    email.append(0x40)
    if household.shape.kind == .staff {
      var name = folded(companyName(world), world)
      name.keep(characters: 26)
      email.append(name)
      email.append(".org")
    } else {
      email.append(Company(world, household: household).domain)
    }
    return email
  }

  /// Returns what all of the family share: `thesmiths4417@…`.
  private func familyEmail(_ world: World) -> ShortText {
    var random = RandomGenerator(seed: world.seed, stream: .email, household.number, member: 255)
    var email = ShortText(random.chance(4_000) ? "the" : "")
    email.append(folded(surname(world, of: household.members[0]), world))
    email.append(random.chance(5_000) ? "family" : "s")
    email.append(decimal: random.below(10_000))
    email.append(0x40)
    email.append(world.country.contacts.domains.draw(&random))
    return email
  }

  /// Returns the part before the sign of an address that has nothing to do with the name.
  private func wordsEmail(_ world: World, _ random: inout RandomGenerator) -> ShortText {
    let words = world.country.contacts
    var email = ShortText(words.firstWords, random.below(words.firstWords.count))
    email.append(words.secondWords, random.below(words.secondWords.count))
    email.append(decimal: random.below(100_000))
    return email
  }

  /// Returns the part before the sign of an address made from given name and surname in one of four ways.
  private func nameEmail(_ world: World, surname: ShortText, _ random: inout RandomGenerator) -> ShortText {
    var first = folded(given.shortForm ?? household.givenName(member, world), world)
    let last = folded(surname, world)
    var email = ShortText()
    var likelihood = surnameShare(world)
    switch random.below(100) {
    case ..<52:
      email = first
      if let separator = Self.separator(&random) { email.append(separator) }
      email.append(last)
      likelihood *= givenShare(world)
    case ..<72:
      first.keep(characters: 1)
      email = first
      email.append(last)
      likelihood *= 0.1
    case ..<84:
      email = last
      if let separator = Self.separator(&random) { email.append(separator) }
      email.append(first)
      likelihood *= givenShare(world)
    default:
      email = first
      email.append(last, 0..<min(1, last.count))
      likelihood = givenShare(world) * 0.1
    }
    let digits = digits(namesakes: likelihood * Double(world.records), &random)
    if digits > 0 {
      email.append(decimal: random.below([1, 10, 100, 1_000, 10_000, 100_000][digits]), width: digits)
    }
    return email
  }

  /// Returns how many digits an address needs that so many customers would like to have.
  private func digits(namesakes: Double, _ random: inout RandomGenerator) -> Int {
    switch namesakes {
    case ..<0.3: random.chance(3_000) ? random.within(1...4) : 0
    case ..<3: random.chance(7_000) ? random.within(2...4) : 0
    case ..<30: random.within(3...4)
    case ..<300: random.within(4...5)
    default: 5
    }
  }

  private static func separator(_ random: inout RandomGenerator) -> UInt8? {
    switch random.below(10) {
    case ..<5: 0x2E
    case ..<7: 0x5F
    default: nil
    }
  }

  private func folded(_ text: ShortText, _ world: World) -> ShortText {
    text.foldedForAddress(umlautsAsTwo: world.country.contacts.umlautsAsTwo)
  }

  /// Returns the share of people of either sex who have the given name.
  private func givenShare(_ world: World) -> Double {
    if let script = household.script {
      let names = world.country.scripts[script].givenNames(female: person.isFemale)
      return names.frequencies.share(of: person.givenRank) / 1_000
    }
    return world.country.givenNames(female: person.isFemale).frequencies.share(of: person.givenRank) / 2
  }

  /// Returns the share of people who have the surname.
  private func surnameShare(_ world: World) -> Double {
    if let script = household.script {
      return world.country.scripts[script].surnames.frequencies.share(of: person.surnameRank)
    }
    return world.country.surnames.frequencies.share(of: person.surnameRank)
  }
}
