extension RecordEditor {
  /// Makes a change to the company's name.
  func applyToCompany(_ change: Change, _ draft: inout RecordDraft, _ random: inout RandomGenerator) -> Bool {
    guard !draft.company.isEmpty else { return false }
    switch change {
    case .companySpelling: return applyCompanySpelling(&draft, &random)
    case .companyTypo: return country.typing.mistype(&draft.company, &random)
    case .missingCompany:
      guard !customer.isCompany else { return false }
      draft.company = ShortText()
      return true
    case .contactName:
      guard customer.isCompany, draft.given.isEmpty else { return false }
      let names = country.givenNames(female: random.chance(6_000))
      names.append(names.frequencies.draw(&random), to: &draft.given)
      return true
    default:
      guard customer.isCompany, draft.surname.isEmpty, draft.given.isEmpty else { return false }
      draft.surname = draft.company
      draft.company = ShortText()
      return true
    }
  }

  /// Changes the legal form, an abbreviation or what stands for *and*, or misspells a word.
  private func applyCompanySpelling(_ draft: inout RecordDraft, _ random: inout RandomGenerator) -> Bool {
    let company = Company(world, household: customer.household)
    let before = draft.company
    switch random.below(100) {
    case ..<45:
      let forms = country.companies.legal.count
      draft.company = company.text(
        world, legalForm: company.legalForm == nil || random.chance(3_000) ? random.below(forms) : nil)
    case ..<72:
      if !country.companies.abbreviations.apply(to: &draft.company, &random) {
        _ = country.companies.expansions.apply(to: &draft.company, &random)
      }
    case ..<82: turnAmpersand(in: &draft.company)
    default: _ = country.spelling.apply(to: &draft.company, &random)
    }
    return draft.company != before
  }

  /// Writes `&` out, or the word for it as `&`.
  private func turnAmpersand(in company: inout ShortText) {
    let and: ShortText = country.code == .de ? ShortText(" und ") : ShortText(" and ")
    let sign = ShortText(" & ")
    if let place = company.firstIndex(of: sign) {
      company.replace(place..<place + sign.count, with: and)
    } else if let place = company.firstIndex(of: and) {
      company.replace(place..<place + and.count, with: sign)
    }
  }
}
