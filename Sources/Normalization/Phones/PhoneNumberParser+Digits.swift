import CPhoneNumber

extension PhoneNumberParser {
  /// The number that typed digits stand for.
  ///
  /// - Parameters:
  ///   - typed: all digits, with whatever prefixes they have.
  ///   - hasPlus: whether a plus stood before them.
  ///   - isBare: whether nothing else stood in the cell, as when a spreadsheet took it for a number.
  func number(_ typed: PackedDigits, hasPlus: Bool, isBare: Bool) -> PhoneNumber {
    if hasPlus && typed.hasPrefix("00") { return number(typed.dropFirst(2), hasPlus: true, isBare: false) }
    if let number = rules.number(typed, isInternational: hasPlus, isBare: isBare) { return number }
    let number = libraryNumber(typed, hasPlus: hasPlus, isBare: isBare)
    return PlaceholderNumber.marked(number, typed: typed)
  }

  /// The number behind a spreadsheet's damage; without digits, and so no evidence, if it cannot be known.
  func repaired(_ damaged: DamagedNumber) -> PhoneNumber {
    guard let digits = damaged.digits else {
      return PhoneNumber(nationalDigits: PackedDigits(), status: .invalid, damage: damaged.damage)
    }
    return number(digits, hasPlus: damaged.hasPlus, isBare: false).withDamage(damaged.damage)
  }

  private func libraryNumber(_ typed: PackedDigits, hasPlus: Bool, isBare: Bool) -> PhoneNumber {
    if !hasPlus, let number = withLostPlus(typed) { return number }
    let answer = ask(typed, hasPlus: hasPlus)
    let mayBeLocal =
      !hasPlus && lacksAreaCode(typed) && (answer?.validity != CPHONE_VALID || !trunkPrefix.isEmpty)
    if mayBeLocal { return PhoneNumber(nationalDigits: typed, status: .localOnly) }
    if let answer, answer.validity == CPHONE_VALID {
      return known(answer, .valid, lostZero: isBare && trunkPrefix == "0" && typed == answer.national)
    }
    if !hasPlus, let number = dialledElsewhere(typed) ?? (isBare ? withLostZero(typed) : nil) {
      return number
    }
    guard let answer, answer.validity != CPHONE_NOT_A_NUMBER else { return unknown(typed, hasPlus, .invalid) }
    if answer.validity == CPHONE_POSSIBLE, isStable(answer) { return known(answer, .possible) }
    return unknown(typed, hasPlus, answer.validity == CPHONE_LOCAL_ONLY ? .localOnly : .invalid)
  }

  private func ask(_ typed: PackedDigits, hasPlus: Bool) -> PhoneLibrary.Answer? {
    var text: [UInt8] = hasPlus ? [UInt8(ascii: "+")] : []
    typed.append(to: &text)
    return PhoneLibrary.parse(text, region: region)
  }

  /// Too few digits for an area code, and no trunk prefix.
  private func lacksAreaCode(_ typed: PackedDigits) -> Bool {
    guard NationalNumberRules.lacksArea(typed, countryCode: countryCode) else { return false }
    return trunkPrefix.isEmpty || !typed.hasPrefix(PackedDigits(asciiDigitsOf: trunkPrefix.utf8))
  }

  /// A number that begins with its own country code where national ones begin with 0.
  ///
  /// The library, asked in regions with numbers of any length, takes +49 151… without its plus for a number
  /// of the area 0491.
  private func withLostPlus(_ typed: PackedDigits) -> PhoneNumber? {
    guard trunkPrefix == "0", countryCode > 9, typed.count >= NationalNumberRules.lostPlusDigits,
      typed.hasPrefix(countryDigits), let answer = ask(typed, hasPlus: true), answer.validity == CPHONE_VALID
    else { return nil }
    return known(answer, .valid)
  }

  /// A number dialled with the 00 of most of the world where the region's own way out is another one.
  private func dialledElsewhere(_ typed: PackedDigits) -> PhoneNumber? {
    guard typed.hasPrefix("00"), typed.count > 8 else { return nil }
    guard let answer = ask(typed.dropFirst(2), hasPlus: true), answer.validity == CPHONE_VALID else {
      return nil
    }
    return known(answer, .valid)
  }

  /// In Italy the first 0 belongs to the number, which is another one without it.
  private func withLostZero(_ typed: PackedDigits) -> PhoneNumber? {
    guard region == "IT", typed[0] != 0 else { return nil }
    var whole: PackedDigits = "0"
    whole.append(typed)
    guard let answer = ask(whole, hasPlus: false), answer.validity == CPHONE_VALID else { return nil }
    return known(answer, .valid).withDamage(.lostLeadingZero)
  }

  /// Whether a possible number is read as the same one when it is dialled in full.
  ///
  /// Two kinds are not: where a number is too short without its trunk 0, the library counts the 0 as a digit,
  /// though a digit is missing; and it may take the first digits for the code of a carrier.
  private func isStable(_ answer: PhoneLibrary.Answer) -> Bool {
    let isDomestic = answer.countryCode == countryCode
    let hasTrunkZero =
      isDomestic ? trunkPrefix == "0" : rules.hasTrunkZero(countryCode: Int(answer.countryCode))
    if answer.national[0] == 0 && hasTrunkZero { return false }
    var international = PackedDigits(asciiDigitsOf: String(answer.countryCode).utf8)
    international.append(answer.national)
    return ask(international, hasPlus: true)?.national == answer.national
  }

  private func known(
    _ answer: PhoneLibrary.Answer, _ status: PhoneNumber.Status, lostZero: Bool = false
  ) -> PhoneNumber {
    let isDomestic = answer.countryCode == countryCode
    var digits = PackedDigits()
    if !isDomestic { digits.append(PackedDigits(asciiDigitsOf: String(answer.countryCode).utf8)) }
    digits.append(answer.national)
    return PhoneNumber(
      nationalDigits: digits, countryCode: answer.countryCode, isDomestic: isDomestic, status: status,
      damage: lostZero ? .lostLeadingZero : nil)
  }

  /// A number that the library cannot place: its digits without what is surely a prefix.
  private func unknown(_ typed: PackedDigits, _ hasPlus: Bool, _ status: PhoneNumber.Status) -> PhoneNumber {
    var digits = typed
    let isAbroad = hasPlus || (digits.hasPrefix("00") && digits.count > 8)
    if isAbroad && !hasPlus { digits = digits.dropFirst(2) }
    let isDomestic = !isAbroad || (countryCode != 0 && digits.hasPrefix(countryDigits))
    if isAbroad && isDomestic { digits = digits.dropFirst(countryDigits.count) }
    let hasTrunk =
      trunkPrefix == "0"
      ? digits.count > 6 && digits[0] == 0 : trunkPrefix == "1" && digits.count == 11 && digits[0] == 1
    if isDomestic && hasTrunk { digits = digits.dropFirst(1) }
    return PhoneNumber(nationalDigits: digits, isDomestic: isDomestic, status: status)
  }

  /// A number spelt with letters, "1-800-FLOWERS"; nil if the cell has digits enough without them, or words
  /// that are no part of a number.
  func vanityNumber(_ text: [UInt8], _ cell: PhoneCell, found: [PhoneNumber]) -> PhoneNumber? {
    guard cell.letterCount >= 3, !cell.hasLabel, text.count <= 32 else { return nil }
    guard !found.contains(where: { $0.status == .valid || $0.status == .possible }) else { return nil }
    guard (1...8).contains(cell.chunks.reduce(0) { $0 + $1.digitCount }), isSpelt(text) else { return nil }
    guard let answer = PhoneLibrary.parse(text, region: region, truncating: true),
      answer.validity == CPHONE_VALID
    else { return nil }
    return known(answer, .valid)
  }

  /// Whether letters look like part of a number: capitals, or joined to the digits by a mark.
  private func isSpelt(_ text: [UInt8]) -> Bool {
    let isLower = { (byte: UInt8) in byte &- UInt8(ascii: "a") < 26 }
    let hasLower = text.contains(where: isLower)
    return !hasLower || !text.contains(UInt8(ascii: " "))
  }
}
