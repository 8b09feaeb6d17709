/// In what a record departs from the customer's full and correct details; the column `changes` of
/// `truth.csv`.
///
/// Formats (of telephone numbers, streets, capitals) vary in every record and are not listed.
public enum Change: UInt8, CaseIterable, Sendable {
  /// A short form for the given name, or the full name where the customer goes by the short form.
  case nickname
  /// Another spelling of the same given name: `Katherine` for `Catherine`.
  case givenSpelling
  /// A slip of the hand or of a scanner in the given name.
  case givenTypo
  /// The given name's first letter only.
  case initial
  /// No given name.
  case missingGiven
  /// A middle initial that other records lack.
  case middleName
  /// A title before the given name.
  case title
  /// The surname as somebody heard it: `Meyer` for `Meier`.
  case surnameSpelling
  /// A slip of the hand or of a scanner in the surname.
  case surnameTypo
  /// The surname after a marriage or divorce, sometimes joined to the former one with a hyphen.
  case newSurname
  /// The name in Latin letters where the first record has another script, or the other way round.
  case transliterated
  /// Given name and surname in each other's columns.
  case swappedNames
  /// `Last, First` in one field.
  case lastFirst
  /// The whole name in the first of two columns.
  case oneField
  /// The partner's given name beside the customer's: `John & Mary`.
  case jointName
  /// A remark typed behind the name.
  case nameNote
  /// Name, company and street cut after 20 characters.
  case truncated
  /// Another number than in the first record.
  case newPhone
  /// A slip in a number.
  case phoneTypo
  /// The mobile number in the column for the telephone, or the other way round.
  case phoneColumn
  /// A number without its area code.
  case localPhone
  /// No number.
  case missingPhone
  /// `000-0000` and its like.
  case placeholderPhone
  /// The shop's own number.
  case shopPhone
  /// A number that belonged to a customer of another household before.
  case handedOnPhone
  /// Another address of e-mail than in the first record.
  case otherEmail
  /// A tag behind a plus sign in the address of e-mail.
  case plusTag
  /// A slip in the address of e-mail, often in its domain.
  case emailTypo
  /// No address of e-mail.
  case missingEmail
  /// `none@none.com` and its like.
  case placeholderEmail
  /// A slip in the street.
  case addressTypo
  /// The flat or suite left out.
  case missingUnit
  /// A slip in the house number.
  case houseNumberTypo
  /// A slip in the postcode.
  case postcodeTypo
  /// No street.
  case missingAddress
  /// Another address than in the first record.
  case newAddress
  /// No date of birth where the first record has one.
  case missingBirthday
  /// Day and month exchanged, or a slip in the date of birth.
  case birthdayTypo
  /// A company's name abbreviated, or with another legal form or none.
  case companySpelling
  /// A slip in a company's name.
  case companyTypo
  /// The employer left out.
  case missingCompany
  /// The given name of whoever called, in a company's record.
  case contactName
  /// A company's name in the column for the surname.
  case companyAsName
  /// The middle name's first letter only.
  case middleInitial
  /// No middle name.
  case missingMiddle
  /// Given and middle name in each other's columns, by those who go by their middle name.
  case swappedMiddle
  /// The former surname in place of the middle name.
  case maidenMiddle
  /// Nothing that tells father and son of one name apart.
  case missingSuffix
  /// No gender.
  case missingGender
  /// The other gender.
  case wrongGender
  /// Day and month of the birth exchanged.
  case dayMonth
  /// The first of January, as where only the year is known, or 1900-01-01.
  case defaultDate
  /// The year of the birth without month and day.
  case yearOnly
  /// Another member number than in the first record.
  case newNumber
  /// A slip in the member number.
  case numberTypo
  /// Nothing of the name but title and surname.
  case surnameOnly
  /// The name that goes with a rank: `2nd Baronet`, `Lady Harcourt`.
  case nobleName
  /// No whole name, only its parts.
  case missingFullName
  /// No surname in a column of its own.
  case missingSurname
  /// The birthplace with less or more to it: the town alone, the county alone, the country.
  case placeForm
  /// A slip in the birthplace.
  case placeTypo
  /// Another birthplace of the same county.
  case otherPlace
  /// No birthplace.
  case missingPlace
  /// Another postcode for the same place.
  case otherPostcode
  /// No postcode.
  case missingPostcode
  /// Another of the person's occupations, or another word for it.
  case otherOccupation
  /// No occupation.
  case missingOccupation
  /// Another name of a place: a shorter one, another word for its trade, its town added.
  case alternateName
  /// The name that a place had before.
  case renamed
  /// The operator's name in place of the site's, or before it.
  case operatorName
  /// The number or district of a branch behind the name.
  case branchMark
  /// The number of whoever runs several places.
  case operatorPhone
  /// A neighbouring town, or the city that a suburb belongs to.
  case otherTown
  /// Another word for what a place is.
  case otherCategory
  /// Nothing of what a place is.
  case missingCategory
  /// Another web address: the operator's, or one at a platform.
  case otherWebsite
  /// No web address.
  case missingWebsite
  /// Letters and digits that a scanner took for others of their shape, in several cells.
  case scanned
  /// Nothing but the name and one way to reach the customer.
  case missingMost
  /// The number in the column for the address of e-mail.
  case phoneInEmail
  /// The whole name in the column for the company.
  case nameInCompany

  /// The change as it stands in `truth.csv`.
  public var word: String {
    switch self {
    case .nickname: "nickname"
    case .givenSpelling: "given-spelling"
    case .givenTypo: "given-typo"
    case .initial: "initial"
    case .missingGiven: "missing-given"
    case .middleName: "middle-name"
    case .title: "title"
    case .surnameSpelling: "surname-spelling"
    case .surnameTypo: "surname-typo"
    case .newSurname: "new-surname"
    case .transliterated: "transliterated"
    case .swappedNames: "swapped-names"
    case .lastFirst: "last-first"
    case .oneField: "one-field"
    case .jointName: "joint-name"
    case .nameNote: "name-note"
    case .truncated: "truncated"
    case .newPhone: "new-phone"
    case .phoneTypo: "phone-typo"
    case .phoneColumn: "phone-column"
    case .localPhone: "local-phone"
    case .missingPhone: "missing-phone"
    case .placeholderPhone: "placeholder-phone"
    case .shopPhone: "shop-phone"
    case .handedOnPhone: "handed-on-phone"
    case .otherEmail: "other-email"
    case .plusTag: "plus-tag"
    case .emailTypo: "email-typo"
    case .missingEmail: "missing-email"
    case .placeholderEmail: "placeholder-email"
    case .addressTypo: "address-typo"
    case .missingUnit: "missing-unit"
    case .houseNumberTypo: "house-number-typo"
    case .postcodeTypo: "postcode-typo"
    case .missingAddress: "missing-address"
    case .newAddress: "new-address"
    case .missingBirthday: "missing-birthday"
    case .birthdayTypo: "birthday-typo"
    case .companySpelling: "company-spelling"
    case .companyTypo: "company-typo"
    case .missingCompany: "missing-company"
    case .contactName: "contact-name"
    case .companyAsName: "company-as-name"
    case .middleInitial: "middle-initial"
    case .missingMiddle: "missing-middle"
    case .swappedMiddle: "swapped-middle"
    case .maidenMiddle: "maiden-middle"
    case .missingSuffix: "missing-suffix"
    case .missingGender: "missing-gender"
    case .wrongGender: "wrong-gender"
    case .dayMonth: "day-month"
    case .defaultDate: "default-date"
    case .yearOnly: "year-only"
    case .newNumber: "new-number"
    case .numberTypo: "number-typo"
    case .surnameOnly: "surname-only"
    case .nobleName: "noble-name"
    case .missingFullName: "missing-full-name"
    case .missingSurname: "missing-surname"
    case .placeForm: "place-form"
    case .placeTypo: "place-typo"
    case .otherPlace: "other-place"
    case .missingPlace: "missing-place"
    case .otherPostcode: "other-postcode"
    case .missingPostcode: "missing-postcode"
    case .otherOccupation: "other-occupation"
    case .missingOccupation: "missing-occupation"
    case .alternateName: "alternate-name"
    case .renamed: "renamed"
    case .operatorName: "operator-name"
    case .branchMark: "branch-mark"
    case .operatorPhone: "operator-phone"
    case .otherTown: "other-town"
    case .otherCategory: "other-category"
    case .missingCategory: "missing-category"
    case .otherWebsite: "other-website"
    case .missingWebsite: "missing-website"
    case .scanned: "scanned"
    case .missingMost: "missing-most"
    case .phoneInEmail: "phone-in-email"
    case .nameInCompany: "name-in-company"
    }
  }
}
