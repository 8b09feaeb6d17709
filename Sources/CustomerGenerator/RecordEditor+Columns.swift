extension RecordEditor {
  /// Makes a change that several columns show.
  func applyToColumns(_ change: Change, _ draft: inout RecordDraft, _ random: inout RandomGenerator) -> Bool {
    switch change {
    case .scanned: return applyScanner(&draft, &random)
    case .phoneInEmail:
      guard draft.phone.isNumber else { return false }
      draft.email = ShortText()
      draft.isPhoneInEmail = true
      return true
    case .nameInCompany:
      guard !customer.isCompany, draft.company.isEmpty, draft.nameForm == .inColumns, !draft.given.isEmpty
      else { return false }
      draft.nameForm = .inCompany
      return true
    default: return leaveMostOut(&draft, &random)
    }
  }

  /// Leaves one of number, e-mail address and address, and the name.
  private func leaveMostOut(_ draft: inout RecordDraft, _ random: inout RandomGenerator) -> Bool {
    let number = draft.phone.isNumber ? draft.phone : draft.mobile
    let ways = (number.isNumber ? 1 : 0) + (draft.email.isEmpty ? 0 : 1) + (draft.address == nil ? 0 : 1)
    guard ways > 1 else { return false }
    let first = random.below(3)
    for step in 0..<3 {
      switch (first + step) % 3 {
      case 0 where number.isNumber:
        (draft.phone, draft.mobile) = (number, PhoneEntry())
        (draft.email, draft.address) = (ShortText(), nil)
        return true
      case 1 where !draft.email.isEmpty:
        (draft.phone, draft.mobile, draft.address) = (PhoneEntry(), PhoneEntry(), nil)
        return true
      case 2 where draft.address != nil:
        (draft.phone, draft.mobile, draft.email) = (PhoneEntry(), PhoneEntry(), ShortText())
        return true
      default: continue
      }
    }
    return false
  }

  /// Misreads one to three of the cells.
  private func applyScanner(_ draft: inout RecordDraft, _ random: inout RandomGenerator) -> Bool {
    var left = random.within(1...3)
    var draws = 0
    let before = left
    while left > 0, draws < 12 {
      draws += 1
      let isDone: Bool
      switch random.below(8) {
      case ..<2: isDone = draft.given.count > 2 && country.typing.misread(&draft.given, &random)
      case ..<4: isDone = draft.surname.count > 2 && country.typing.misread(&draft.surname, &random)
      case 4: isDone = draft.company.count > 2 && country.typing.misread(&draft.company, &random)
      case 5: isDone = draft.hasOwnEmail && country.typing.misread(&draft.email, &random)
      case 6: isDone = draft.phone.isNumber && country.typing.misreadDigit(in: &draft.phone.digits, &random)
      default: isDone = misreadStreet(&draft, &random)
      }
      if isDone { left -= 1 }
    }
    return left < before
  }

  private func misreadStreet(_ draft: inout RecordDraft, _ random: inout RandomGenerator) -> Bool {
    guard var address = draft.address, country.typing.misread(&address.street, &random) else { return false }
    draft.address = address
    return true
  }
}
