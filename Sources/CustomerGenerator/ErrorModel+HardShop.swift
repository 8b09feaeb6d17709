extension ErrorModel {
  /// A shop in the United States whose records have been through more: a quarter of them are not the first of
  /// their customer.
  ///
  /// One record in ten was scanned, with letters and digits taken for others of their shape. Names and streets
  /// are cut after 20 characters, numbers stand in the column for mobile numbers or e-mail addresses, names in
  /// the one for companies. Three in five families read their mail together and most have one telephone; one
  /// household in nine is a company with the people who call for it, and one in twenty writes its name in
  /// another script. Up to one person in 25 has a number that another household gave up. Some of those who
  /// moved have another surname too. One household in twenty is no customer, and one record in twenty has a
  /// name and one contact only. A son's *Jr* is never left out.
  static let hardShop = ErrorModel(
    households: [
      (.single, 6_000), (.family, 2_000), (.office, 1_100), (.company, 350), (.staff, 50), (.walkIn, 500),
    ],
    furtherRecords: [1_500, 500, 220, 100, 50],
    furtherKinds: [
      (.reEntry, 6_000), (.syncCopy, 1_200), (.doubleSave, 600), (.moved, 1_500), (.remarried, 700),
    ],
    changesPerReEntry: [2_500, 3_000, 2_600, 1_900],
    slips: 700, shopPhones: 120, handedOnPhones: 400, nameNotes: 120, jointNames: 120, placeholders: 800,
    namedAfterFather: 1_500, marksJunior: true, sharedEmails: 6_000, marriedMovers: 1_500, unlinked: 500,
    otherScripts: 500, given: (5_500, 4_000, 5_500, 7_000),
    background: [
      (.scanned, 1_000), (.truncated, 500), (.phoneColumn, 300), (.phoneInEmail, 150), (.nameInCompany, 200),
      (.missingMost, 500),
    ],
    personChanges: [
      (.nickname, 15), (.givenSpelling, 7), (.givenTypo, 10), (.initial, 6), (.missingGiven, 1),
      (.middleName, 4), (.title, 2), (.surnameSpelling, 9), (.surnameTypo, 11), (.swappedNames, 4),
      (.lastFirst, 3), (.oneField, 2), (.jointName, 3), (.nameNote, 2), (.truncated, 5), (.newPhone, 16),
      (.phoneTypo, 7), (.phoneColumn, 6), (.localPhone, 2), (.missingPhone, 4), (.placeholderPhone, 1),
      (.shopPhone, 1), (.otherEmail, 8), (.plusTag, 2), (.emailTypo, 7), (.missingEmail, 6),
      (.placeholderEmail, 1), (.addressTypo, 6), (.missingUnit, 4), (.houseNumberTypo, 2),
      (.postcodeTypo, 3), (.missingAddress, 6), (.missingCompany, 5), (.scanned, 12), (.phoneInEmail, 3),
      (.nameInCompany, 4), (.missingMost, 4),
    ])
}
