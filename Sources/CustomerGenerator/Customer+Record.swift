extension Customer {
  /// What has changed in a customer's life before a record.
  struct Stage {
    /// How often the customer has moved.
    var moves = 0
    var isMarried = false
    /// The name is written in the customer's own script.
    var isNative = false
  }

  /// Returns the customer's full and correct details as a record: as much as the customer has given.
  func record(_ world: World, at stage: Stage) -> RecordDraft {
    var draft = RecordDraft()
    if isCompany {
      draft.company = companyName(world)
    } else {
      writeName(into: &draft, world, stage)
      if hasCompany { draft.company = companyName(world) }
    }
    writeContacts(into: &draft, world, stage)
    return draft
  }

  private func writeName(into draft: inout RecordDraft, _ world: World, _ stage: Stage) {
    draft.isFemale = person.isFemale
    draft.title = given.title
    draft.middle = given.middle
    draft.generation = person.generation
    draft.marksJunior = world.model.marksJunior
    draft.birthday = given.birthday
    draft.given = given.shortForm ?? household.givenName(member, world)
    draft.surname = stage.isMarried ? marriedSurname(world) : surname(world)
    if stage.isNative { writeNativeName(into: &draft, world) }
  }

  private func writeContacts(into draft: inout RecordDraft, _ world: World, _ stage: Stage) {
    if given.hasPhone {
      let moved = movesAway(world, moves: stage.moves)
      draft.phone = given.usesFixedLine ? fixedLine(world, moved: moved) : mobile(world, second: false)
    }
    if given.hasMobile { draft.mobile = mobile(world, second: false) }
    if (given.hasMobile || (given.hasPhone && !given.usesFixedLine))
      && handedOnFrom(world, second: false) != nil
    {
      draft.changes.insert(.handedOnPhone)
    }
    if given.hasEmail { draft.email = email(world, .usual, surname: surname(world)) }
    if given.hasAddress { draft.address = address(world, moves: stage.moves) }
  }
}
