extension RecordEditor {
  /// Makes a change to the numbers.
  func applyToPhone(_ change: Change, _ draft: inout RecordDraft, _ random: inout RandomGenerator) -> Bool {
    switch change {
    case .newPhone:
      guard draft.phone.isNumber else { return false }
      draft.phone = customer.mobile(world, second: true)
      return true
    case .phoneTypo:
      guard draft.phone.isNumber else { return false }
      return country.typing.misdial(&draft.phone.digits, &random)
    case .phoneColumn:
      guard draft.phone.isNumber || draft.mobile.isNumber else { return false }
      (draft.phone, draft.mobile) = (draft.mobile, draft.phone)
      return true
    case .localPhone: return applyLocalPhone(&draft)
    case .missingPhone:
      guard !draft.phone.isEmpty else { return false }
      draft.phone = PhoneEntry()
      return true
    case .placeholderPhone:
      draft.phone = PhoneEntry()
      draft.phone.isLiteral = true
      draft.phone.digits = ShortText(
        country.placeholders.phones, random.below(country.placeholders.phones.count))
      return true
    case .shopPhone:
      draft.phone = world.regions[customer.household.region].numbers.reservedNumber(0)
      return true
    default: return false
    }
  }

  /// Leaves the area code off: `555-0142` in North America, the plain digits elsewhere.
  private func applyLocalPhone(_ draft: inout RecordDraft) -> Bool {
    guard draft.phone.isNumber, customer.given.usesFixedLine else { return false }
    let digits = draft.phone.digits
    let area = draft.phone.areaLength
    guard digits.count > area + 3 else { return false }
    var local = ShortText()
    local.append(digits, area..<area + 3)
    if country.code == .us { local.append(0x2D) }
    local.append(digits, area + 3..<digits.count)
    draft.phone = PhoneEntry()
    draft.phone.isLiteral = true
    draft.phone.digits = local
    return true
  }

  /// Makes a change to the address of e-mail.
  func applyToEmail(_ change: Change, _ draft: inout RecordDraft, _ random: inout RandomGenerator) -> Bool {
    switch change {
    case .otherEmail:
      guard !draft.email.isEmpty else { return false }
      let isMarried = draft.kind == .remarried
      let surname = isMarried ? draft.surname : customer.surname(world)
      draft.email = customer.email(world, isMarried ? .married : .other, surname: surname)
      return true
    case .plusTag:
      guard let at = atSign(in: draft.email), draft.hasOwnEmail else { return false }
      let tags: [StaticString] = ["+flowers", "+shop", "+news", "+orders", "+1"]
      draft.email.replace(at..<at, with: ShortText(tags[random.below(tags.count)]))
      return true
    case .emailTypo:
      guard draft.hasOwnEmail else { return false }
      if random.chance(4_500), country.contacts.mistypedDomains.apply(to: &draft.email, &random) {
        return true
      }
      return country.typing.mistype(&draft.email, &random)
    case .missingEmail:
      guard !draft.email.isEmpty else { return false }
      draft.email = ShortText()
      return true
    default:
      draft.email = ShortText(country.placeholders.emails, random.below(country.placeholders.emails.count))
      return true
    }
  }

  private func atSign(in email: ShortText) -> Int? {
    email.firstIndex(of: ShortText("@"))
  }

  /// Makes a change to the street, house or postcode.
  func applyToAddress(_ change: Change, _ draft: inout RecordDraft, _ random: inout RandomGenerator) -> Bool {
    guard var address = draft.address else { return false }
    switch change {
    case .addressTypo:
      guard address.street.count > 3, country.typing.mistype(&address.street, &random) else { return false }
    case .missingUnit:
      guard case .none = address.unit else {
        address.unit = .none
        break
      }
      return false
    case .houseNumberTypo:
      var digits = ShortText(decimal: address.houseNumber)
      let place = random.below(digits.count)
      digits[place] = 0x31 + UInt8(random.below(9))
      let number = (0..<digits.count).reduce(0) { $0 * 10 + Int(digits[$1] & 0x0F) }
      guard number != address.houseNumber else { return false }
      address.houseNumber = number
    case .postcodeTypo:
      let place = random.within(1...address.postcode.count - 1)
      let before = address.postcode[place]
      guard ShortText.isDigit(before) else { return false }
      address.postcode[place] = 0x30 + (before - 0x30 + UInt8(random.within(1...9))) % 10
    case .missingAddress:
      draft.address = nil
      return true
    default: return false
    }
    draft.address = address
    return true
  }
}
