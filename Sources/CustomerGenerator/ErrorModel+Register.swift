extension ErrorModel {
  /// A register of voters or members in the United States: 30 % of its entries are not the first of their
  /// person, in groups of up to four.
  ///
  /// Two in five households are families: couples, children, fathers and sons of one name who share the middle
  /// name too, and twins, who share surname, birthday and address.
  static let register = ErrorModel(
    households: [
      (.single, 6_000), (.family, 4_000), (.office, 0), (.company, 0), (.staff, 0), (.walkIn, 0),
    ],
    furtherRecords: [2_450, 650, 200],
    furtherKinds: [
      (.reEntry, 6_400), (.moved, 2_400), (.remarried, 1_200), (.syncCopy, 0), (.doubleSave, 0),
    ],
    changesPerReEntry: [4_000, 3_200, 1_900, 900],
    namedAfterFather: 2_000, otherScripts: 0, given: (0, 0, 0, 10_000),
    background: [
      (.middleInitial, 2_200), (.missingMiddle, 1_300), (.missingGender, 500), (.missingSuffix, 900),
      (.missingBirthday, 200), (.yearOnly, 200), (.defaultDate, 200), (.dayMonth, 200), (.givenTypo, 100),
      (.surnameTypo, 100), (.addressTypo, 200), (.numberTypo, 300),
    ],
    personChanges: [
      (.nickname, 12), (.givenSpelling, 8), (.givenTypo, 9), (.initial, 4), (.middleInitial, 10),
      (.missingMiddle, 8), (.swappedMiddle, 4), (.surnameSpelling, 9), (.surnameTypo, 9), (.newSurname, 2),
      (.swappedNames, 3), (.truncated, 1), (.missingSuffix, 4), (.missingGender, 2), (.wrongGender, 1),
      (.birthdayTypo, 8), (.dayMonth, 6), (.defaultDate, 3), (.yearOnly, 2), (.missingBirthday, 3),
      (.addressTypo, 6), (.missingUnit, 4), (.houseNumberTypo, 3), (.postcodeTypo, 3), (.missingAddress, 3),
    ])
}
