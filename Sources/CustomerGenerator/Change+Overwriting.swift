extension Change {
  /// The changes that would not be seen any more after this one, so that it does not follow them.
  var overwritten: ChangeSet {
    switch self {
    case .nickname, .givenSpelling: [.nickname, .givenSpelling, .givenTypo, .initial, .missingGiven]
    case .initial: [.givenTypo, .missingGiven]
    case .missingGiven: [.nickname, .givenSpelling, .givenTypo, .initial, .middleName, .title]
    case .transliterated: [.transliterated, .givenTypo, .surnameSpelling, .surnameTypo, .title]
    case .newPhone, .missingPhone, .shopPhone:
      [.newPhone, .phoneTypo, .localPhone, .missingPhone, .placeholderPhone, .shopPhone, .phoneInEmail]
    case .placeholderPhone: [.newPhone, .phoneTypo, .localPhone, .shopPhone, .phoneInEmail]
    case .phoneColumn: [.phoneColumn, .missingPhone, .placeholderPhone, .shopPhone, .phoneInEmail]
    case .otherEmail, .missingEmail: [.otherEmail, .plusTag, .emailTypo, .missingEmail, .placeholderEmail]
    case .placeholderEmail: [.otherEmail, .plusTag, .emailTypo, .phoneInEmail]
    case .missingAddress:
      [.addressTypo, .missingUnit, .houseNumberTypo, .postcodeTypo, .newAddress, .otherTown]
    case .companySpelling: [.companySpelling, .companyTypo]
    case .missingCompany: [.companySpelling, .companyTypo]
    case .middleInitial, .maidenMiddle: [.middleInitial, .maidenMiddle, .missingMiddle, .swappedMiddle]
    case .missingMiddle: [.middleInitial, .maidenMiddle, .swappedMiddle]
    case .swappedMiddle: [.initial, .middleInitial, .maidenMiddle, .missingMiddle, .missingGiven]
    case .birthdayTypo, .dayMonth: [.defaultDate, .yearOnly, .missingBirthday]
    case .defaultDate, .yearOnly, .missingBirthday:
      [.dayMonth, .defaultDate, .yearOnly, .birthdayTypo, .missingBirthday]
    case .surnameOnly:
      [
        .nickname, .givenSpelling, .givenTypo, .initial, .missingGiven, .middleInitial, .missingMiddle,
        .swappedMiddle, .swappedNames, .lastFirst, .missingFullName,
      ]
    case .missingSurname: [.missingFullName, .missingSurname, .swappedNames]
    case .missingFullName: [.missingGiven, .missingSurname, .nobleName, .lastFirst, .surnameOnly]
    case .placeForm, .placeTypo: [.placeForm, .missingPlace]
    case .otherPlace, .missingPlace: [.placeForm, .placeTypo, .otherPlace, .missingPlace]
    case .otherPostcode, .missingPostcode: [.otherPostcode, .postcodeTypo, .missingPostcode]
    case .otherOccupation, .missingOccupation: [.otherOccupation, .missingOccupation]
    case .renamed, .alternateName, .operatorName:
      [.renamed, .alternateName, .operatorName, .branchMark, .companySpelling, .companyTypo]
    case .operatorPhone: [.newPhone, .phoneTypo, .missingPhone, .operatorPhone]
    case .otherTown: [.missingAddress]
    case .otherCategory, .missingCategory: [.otherCategory, .missingCategory]
    case .otherWebsite, .missingWebsite: [.otherWebsite, .missingWebsite]
    case .phoneInEmail:
      [
        .missingPhone, .placeholderPhone, .shopPhone, .phoneColumn, .otherEmail, .plusTag, .emailTypo,
        .missingEmail, .placeholderEmail, .missingMost,
      ]
    case .nameInCompany: [.swappedNames, .lastFirst, .oneField, .missingCompany]
    case .missingMost:
      [
        .newPhone, .phoneTypo, .phoneColumn, .localPhone, .placeholderPhone, .shopPhone, .otherEmail,
        .plusTag, .emailTypo, .placeholderEmail, .phoneInEmail, .addressTypo, .missingUnit, .houseNumberTypo,
        .postcodeTypo, .newAddress, .otherTown,
      ]
    default: []
    }
  }
}
