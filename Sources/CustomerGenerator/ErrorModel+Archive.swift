extension ErrorModel {
  /// People of the past in the United Kingdom, one to twenty records each, from sources that disagree.
  ///
  /// Hard on purpose: a tenth to a third of every column but the whole name is missing, in every record of its
  /// own, and a further record departs from the person's details in one to seven more ways. Three households in
  /// ten are families, whose members share surname and birthplace, some the whole name.
  static let archive = ErrorModel(
    households: [
      (.single, 7_000), (.family, 3_000), (.office, 0), (.company, 0), (.staff, 0), (.walkIn, 0),
    ],
    furtherRecords: [
      1_200, 1_000, 850, 750, 650, 550, 480, 420, 370, 330, 290, 260, 230, 200, 180, 150, 120, 100, 70,
    ],
    furtherKinds: [
      (.reEntry, 9_500), (.moved, 0), (.remarried, 500), (.syncCopy, 0), (.doubleSave, 0),
    ],
    changesPerReEntry: [1_000, 1_700, 2_100, 2_000, 1_500, 1_000, 700],
    namedAfterFather: 4_500, otherScripts: 0, given: (0, 0, 0, 0),
    background: [
      (.missingFullName, 600), (.missingGiven, 2_400), (.missingSurname, 1_200), (.missingBirthday, 2_200),
      (.yearOnly, 1_500), (.missingPlace, 2_600), (.missingPostcode, 3_400), (.missingGender, 1_500),
      (.missingOccupation, 3_400), (.missingMiddle, 2_000),
    ],
    personChanges: [
      (.nickname, 5), (.givenSpelling, 8), (.givenTypo, 8), (.initial, 6), (.middleInitial, 7),
      (.missingMiddle, 6), (.swappedMiddle, 3), (.surnameSpelling, 9), (.surnameTypo, 9), (.newSurname, 3),
      (.swappedNames, 4), (.lastFirst, 4), (.title, 6), (.nobleName, 2), (.surnameOnly, 2),
      (.birthdayTypo, 10), (.dayMonth, 3), (.defaultDate, 5), (.yearOnly, 4), (.wrongGender, 1),
      (.placeForm, 12), (.placeTypo, 4), (.otherPlace, 5), (.otherPostcode, 14), (.postcodeTypo, 3),
      (.otherOccupation, 14),
    ])
}
