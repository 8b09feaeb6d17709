extension RecordMaker {
  /// Makes a record of a customer who was added again.
  func reEntry(of customer: Customer, copy: Int, as kind: RecordKind) -> RecordDraft {
    let stage = stage(of: customer, copy: copy)
    var draft = customer.record(world, at: stage)
    draft.kind = kind
    var random = generator(.entry, customer, copy: copy)
    draft.source = drawSource(&random)
    var editor = RecordEditor(world: world, customer: customer, copy: copy)
    switch kind {
    case .moved:
      draft.changes.insert(.newAddress)
      // Who moves tells the shop where to.
      if draft.address == nil { draft.address = customer.address(world, moves: stage.moves) }
      if world.model.marriedMovers > 0, customer.mayMarry, random.chance(world.model.marriedMovers) {
        editor.apply(.newSurname, to: &draft, &random)
      }
      editor.change(&draft, times: random.chance(3_500) ? 1 : 0, &random)
    case .remarried:
      draft.changes.insert(.newSurname)
      if random.chance(4_000) { editor.apply(.otherEmail, to: &draft, &random) }
      editor.change(&draft, times: random.chance(3_000) ? 1 : 0, &random)
    default:
      editor.change(&draft, times: world.model.changeCount(&random), &random)
    }
    editor.addBackground(to: &draft, &random)
    keepLink(of: &draft, to: original(customer).draft, &random)
    return draft
  }

  /// Makes the first record once more, as another system has it.
  func syncCopy(of customer: Customer, copy: Int) -> (draft: RecordDraft, style: EntryStyle) {
    let first = original(customer).draft
    var draft = first
    var random = generator(.entry, customer, copy: copy)
    draft.kind = .syncCopy
    let others = Source.allCases.filter { $0 != draft.source }
    draft.source = others[random.chance(7_000) ? 0 : 1]
    draft.title = nil
    draft.nameNote = nil
    draft.changes.remove(.nameNote)
    var editor = RecordEditor(world: world, customer: customer, copy: copy)
    if draft.source == .driverApp {
      if random.chance(3_000) { editor.apply(.truncated, to: &draft, &random) }
      if random.chance(3_500) { editor.apply(.missingEmail, to: &draft, &random) }
      if random.chance(1_500), draft.nameForm == .inColumns { editor.apply(.lastFirst, to: &draft, &random) }
    }
    if random.chance(1_200) { editor.apply(.missingCompany, to: &draft, &random) }
    if random.chance(1_000) { editor.apply(.phoneColumn, to: &draft, &random) }
    if random.chance(800) { editor.apply(.missingAddress, to: &draft, &random) }
    keepLink(of: &draft, to: first, &random)
    return (draft, style(customer, copy: copy, draft.source))
  }

  /// Makes the first record once more, as it was saved a moment later.
  func doubleSave(of customer: Customer, copy: Int) -> (draft: RecordDraft, style: EntryStyle) {
    var (draft, style) = original(customer)
    let first = draft
    var random = generator(.entry, customer, copy: copy)
    draft.kind = .doubleSave
    var editor = RecordEditor(world: world, customer: customer, copy: copy)
    switch random.below(100) {
    case ..<8: editor.apply(.missingEmail, to: &draft, &random)
    case ..<14: editor.apply(.missingAddress, to: &draft, &random)
    case ..<18: editor.apply(.surnameTypo, to: &draft, &random)
    default: break
    }
    keepLink(of: &draft, to: first, &random)
    return (draft, style)
  }

  /// Returns what has changed in the customer's life up to a record.
  private func stage(of customer: Customer, copy: Int) -> Customer.Stage {
    var stage = Customer.Stage()
    for earlier in 1...copy {
      switch kind(of: customer, copy: earlier) {
      case .moved: stage.moves += 1
      case .remarried: stage.isMarried = true
      default: break
      }
    }
    // The other script than the first record's is written by the change `transliterated`.
    stage.isNative = startsNative(customer)
    return stage
  }

  /// Puts a number, an address of e-mail or an address back in common with the first record where changes
  /// have left none, but for one record in fifty: else nobody could tell that the customer is the same.
  private func keepLink(of draft: inout RecordDraft, to first: RecordDraft, _ random: inout RandomGenerator) {
    guard !draft.sharesContact(with: first), !random.chance(world.model.unlinked) else { return }
    if first.ownNumber.isNumber || first.mobile.isNumber {
      draft.phone = first.ownNumber.isNumber ? first.phone : first.mobile
      take(
        [.newPhone, .phoneTypo, .localPhone, .missingPhone, .placeholderPhone, .shopPhone], of: first,
        into: &draft)
    } else if first.hasOwnEmail {
      draft.email = first.email
      take([.otherEmail, .emailTypo, .plusTag, .missingEmail, .placeholderEmail], of: first, into: &draft)
    } else if let address = first.address {
      draft.address = address
      take(
        [.newAddress, .missingAddress, .addressTypo, .missingUnit, .houseNumberTypo], of: first, into: &draft)
    }
  }

  /// Has a record changed in some ways just where the first one is.
  private func take(_ changes: ChangeSet, of first: RecordDraft, into draft: inout RecordDraft) {
    draft.changes.subtract(changes)
    draft.changes.formUnion(first.changes.intersection(changes))
  }
}
