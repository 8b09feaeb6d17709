/// Judges plain phone numbers of ten numbering plans by table, some hundred times faster than libphonenumber.
///
/// The plans are those of the United States and Canada (with all of +1), Britain, Germany, France, Spain,
/// Italy, the Netherlands, Australia, Belgium and Austria. Everything that is not plain or not certain gives
/// nil, and the library decides; where there is an answer, the tests hold it equal to the library's.
public struct NationalNumberRules: Sendable {
  private let plans: NumberingPlans
  private let home: NumberingPlan?
  private let homeCode: UInt16

  /// Makes rules for cells typed by people of a region.
  ///
  /// - Parameters:
  ///   - region: ISO 3166 code in upper case. Outside the ten plans only international numbers are judged.
  ///   - countryCode: calling code of the region, 0 if it has none.
  public init(region: String, countryCode: Int) {
    plans = .shared
    home = plans.plan(region: region)
    homeCode = UInt16(clamping: countryCode)
  }

  /// The number in a cell of ASCII digits and the marks people put between them; nil if the library, or a
  /// closer look at several numbers in the cell, has to decide.
  ///
  /// Costs some tens of nanoseconds and allocates nothing.
  @inline(__always)
  public func number(in bytes: Span<UInt8>) -> PhoneNumber? {
    guard let cell = PlainPhoneCell(bytes) else { return nil }
    guard cell.digits.count <= (cell.digits[0] == 0 ? 13 : 12) || cell.hasCountryCode,
      let number = number(cell.digits, isInternational: cell.isInternational, isBare: cell.isBare)
    else { return nil }
    // Two local numbers side by side and endings of another kind ("...42/43", "...42 7") are never valid.
    let isCertain = number.status == .valid || cell.isBare || cell.digits.count <= 10
    return isCertain && (number.status == .valid || !cell.hasSlash) ? number : nil
  }

  /// The number that digits stand for; nil if the library has to decide.
  ///
  /// - Parameters:
  ///   - typed: the digits as typed.
  ///   - isInternational: whether a plus stood before them.
  ///   - isBare: whether nothing else stood in the cell, as when a spreadsheet took it for a number.
  func number(_ typed: PackedDigits, isInternational: Bool, isBare: Bool) -> PhoneNumber? {
    guard typed.count >= 6, typed.count <= 16 else { return nil }
    guard let dialled = dialled(typed, isInternational: isInternational) else { return nil }
    guard let status = status(dialled) else { return nil }
    if dialled.beginsWithOwnCode && (status != .valid || typed.count >= Self.lostPlusDigits) { return nil }
    if isBare && status != .valid && dialled.plan.trunk == .none { return nil }
    let isDomestic = dialled.plan.countryCode == homeCode
    let hasCode = status == .valid || status == .possible
    var national = dialled.national
    if !isDomestic {
      guard hasCode else { return nil }
      national = dialled.plan.countryDigits
      national.append(dialled.national)
    }
    let number = PhoneNumber(
      nationalDigits: national, countryCode: hasCode ? dialled.plan.countryCode : 0, isDomestic: isDomestic,
      status: status)
    let lostZero =
      isBare && status == .valid && dialled.plan.trunk == .zero && dialled.prefix == .none
    return PlaceholderNumber.marked(lostZero ? number.withDamage(.lostLeadingZero) : number, typed: typed)
  }

  /// Whether digits typed without a prefix are too few to hold an area code: six or seven, but for the
  /// numbers of companies in Australia, 13 11 14.
  static func lacksArea(_ digits: PackedDigits, countryCode: UInt16) -> Bool {
    guard digits.count == 6 || digits.count == 7 else { return false }
    return !(countryCode == 61 && digits[0] == 1 && digits[1] == 3)
  }

  /// Whether national numbers of a country code are dialled with a 0 that is no part of them, as far as the
  /// ten plans tell.
  func hasTrunkZero(countryCode: Int) -> Bool { plans.plan(code: countryCode)?.trunk == .zero }

  /// From so many digits on, a number that begins with its own country code more likely lost a plus than a 0.
  static let lostPlusDigits = 12

  /// What stood before the national number.
  private enum Prefix {
    case none, trunk, countryCode
  }

  /// Typed digits, taken apart.
  private struct Dialled {
    var plan: NumberingPlan
    var national: PackedDigits
    var prefix: Prefix
    /// A national number that begins like its own country code: the library weighs which it is.
    var beginsWithOwnCode = false
  }

  private func dialled(_ typed: PackedDigits, isInternational: Bool) -> Dialled? {
    if isInternational { return foreign(typed) }
    guard let home else { return nil }
    if home.dialsZeroZero && typed[0] == 0 && typed[1] == 0 { return foreign(typed.dropFirst(2)) }
    switch home.trunk {
    case .zero where typed[0] == 0:
      guard typed[1] != 0 else { return nil }
      return Dialled(plan: home, national: typed.dropFirst(1), prefix: .trunk)
    case .one where typed[0] == 1:
      guard typed.count == 11, typed[1] > 1 else { return nil }
      return Dialled(plan: home, national: typed.dropFirst(1), prefix: .trunk)
    case .one:
      return typed[0] == 0 ? nil : Dialled(plan: home, national: typed, prefix: .none)
    case .zero, .none:
      let beginsWithOwnCode = Int(home.countryCode) == Int(typed[0]) * 10 + Int(typed[1])
      return Dialled(plan: home, national: typed, prefix: .none, beginsWithOwnCode: beginsWithOwnCode)
    }
  }

  /// A number that begins with its country code.
  private func foreign(_ digits: PackedDigits) -> Dialled? {
    guard digits.count > 6, digits[0] != 0 else { return nil }
    let codeLength = digits[0] == 1 ? 1 : 2
    let code = codeLength == 1 ? 1 : Int(digits[0]) * 10 + Int(digits[1])
    guard let plan = plans.plan(code: code) else { return nil }
    var national = digits.dropFirst(codeLength)
    switch plan.trunk {
    case .zero where national[0] == 0:
      national = national.dropFirst(1)
      return national[0] == 0 ? nil : Dialled(plan: plan, national: national, prefix: .countryCode)
    case .one where national[0] < 2: return nil
    case .none where national[0] == 0 && national[1] == 0: return nil
    case .zero, .one, .none: return Dialled(plan: plan, national: national, prefix: .countryCode)
    }
  }

  /// Australian numbers may begin with a code that only says how to dial.
  private func hidesCarrierCode(_ dialled: Dialled) -> Bool {
    dialled.plan.countryCode == 61 && dialled.national.hasPrefix("183")
  }

  private func status(_ dialled: Dialled) -> PhoneNumber.Status? {
    let plan = dialled.plan
    let length = dialled.national.count
    if hidesCarrierCode(dialled) { return nil }
    let lacksArea = dialled.prefix == .none && Self.lacksArea(dialled.national, countryCode: plan.countryCode)
    if lacksArea && plan.trunk != .none { return .localOnly }
    guard plan.isPossible(length) else {
      if lacksArea { return .localOnly }
      return plan.isLocal(length) ? nil : .invalid
    }
    switch plans.range(plan, digits: dialled.national.low, count: length) {
    case .used: return .valid
    case .unused: return lacksArea ? .localOnly : .possible
    case .undecided: return nil
    }
  }
}
