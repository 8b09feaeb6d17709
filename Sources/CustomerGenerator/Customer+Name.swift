extension Customer {
  /// Returns the surname in Latin letters.
  func surname(_ world: World) -> ShortText {
    surname(world, of: person)
  }

  /// Returns the surname of somebody of the household in Latin letters.
  func surname(_ world: World, of person: Household.Member) -> ShortText {
    if let script = household.script {
      return world.country.scripts[script].surnames.latin(person.surnameRank)
    }
    var text = ShortText()
    world.country.surnames.append(person.surnameRank, to: &text)
    return text
  }

  /// Returns the surname after a marriage or divorce: another one, or both joined with a hyphen.
  func marriedSurname(_ world: World) -> ShortText {
    var random = RandomGenerator(
      seed: world.seed, stream: .history, household.number, member: member, copy: 1)
    var text = ShortText()
    if random.chance(2_000) {
      text = surname(world)
      text.append(0x2D)
    }
    world.country.surnames.append(world.country.surnames.frequencies.draw(&random), to: &text)
    return text
  }

  /// The customer is a person whose surname may change.
  var mayMarry: Bool { !isCompany && !hasOtherScript }

  /// The name may be written in another script than Latin.
  var hasOtherScript: Bool { household.script != nil && !isCompany }

  /// Puts the name into a record in the customer's own script.
  func writeNativeName(into draft: inout RecordDraft, _ world: World) {
    guard let index = household.script else { return }
    let script = world.country.scripts[index]
    draft.given = script.givenNames(female: person.isFemale).native(person.givenRank)
    draft.surname = script.surnames.native(person.surnameRank)
    draft.isSurnameFirst = script.surnameFirst
    draft.middle = nil
    draft.title = nil
  }

  /// Puts the name into a record in Latin letters, in any of its spellings.
  func writeTransliteratedName(
    into draft: inout RecordDraft, _ world: World, _ random: inout RandomGenerator
  ) {
    guard let index = household.script else { return }
    let script = world.country.scripts[index]
    draft.given = script.givenNames(female: person.isFemale).anyLatin(person.givenRank, &random)
    draft.surname = script.surnames.anyLatin(person.surnameRank, &random)
    draft.isSurnameFirst = false
  }
}
