extension ErrorModel {
  /// Places in the United States without anybody's name, one to six listings each.
  ///
  /// Half of the places are alone; the others are branches of a chain (one name, other addresses, often one
  /// toll-free number), sites of an operator (other names, often one number, listed under the operator's name
  /// now and then) or tenants of a building (one address but for the suite, other names). A branch and a site
  /// keep an address or a number of their own in every listing.
  static let directory = ErrorModel(
    households: [(.company, 7_300), (.chain, 900), (.agency, 900), (.building, 900)],
    furtherRecords: [3_000, 2_200, 1_200, 600, 300],
    furtherKinds: [(.reEntry, 9_200), (.moved, 800)],
    changesPerReEntry: [3_600, 3_200, 2_000, 1_200],
    otherScripts: 0, given: (0, 0, 0, 0),
    background: [
      (.missingWebsite, 4_800), (.missingCategory, 1_800), (.missingPhone, 600), (.missingUnit, 1_500),
      (.missingAddress, 150), (.otherCategory, 1_500), (.companySpelling, 800), (.addressTypo, 150),
      (.phoneTypo, 100),
    ],
    personChanges: [
      (.companySpelling, 18), (.companyTypo, 7), (.alternateName, 12), (.renamed, 12), (.operatorName, 18),
      (.branchMark, 18), (.truncated, 3), (.newPhone, 9), (.operatorPhone, 10), (.phoneTypo, 5),
      (.missingPhone, 6), (.addressTypo, 6), (.missingUnit, 4), (.houseNumberTypo, 4), (.postcodeTypo, 4),
      (.missingAddress, 3), (.otherTown, 5), (.otherCategory, 4), (.otherWebsite, 5),
    ])
}
