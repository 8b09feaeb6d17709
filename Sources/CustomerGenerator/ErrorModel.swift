/// How customers are spread over households, how often they are entered again, and what goes wrong each time.
///
/// Shares are in parts of 10,000 unless a member says otherwise. A published profile's model never changes.
///
/// **A first record** holds what the customer gave: not everybody has a telephone, an e-mail address and a
/// street on file. A few of all records, first or further, have a slip in a name, number, e-mail or street
/// (`slips`), the shop's own number (`shopPhones`), a number that another household gave up
/// (`handedOnPhones`) or a placeholder for what is missing (`placeholders`).
///
/// **Formats** vary in every record: ten ways to write a number, streets in full or abbreviated, capitals
/// throughout or none, spaces at the end, a postcode with more or fewer digits. They are not counted as
/// changes.
///
/// **A re-entry** departs from the details in one to four ways (`changesPerReEntry`), drawn by weight from
/// `personChanges` or `companyChanges`. Customers with names in another script are mostly entered in the
/// other script the second time. **Moved** and **remarried** records have the new address or surname and
/// sometimes one more change; what moved stays moved in later records. **Sync copies** have the first
/// record's content in the formats of another system, which may cut or drop fields. **Double saves** are the
/// same but for a second or two.
///
/// **What can be found.** A further record keeps a number, an e-mail address or an address in common with the
/// first, except for one in fifty that would otherwise have none; so fewer than 2 % of the pairs share
/// nothing but a name. An initial never stands for a name where somebody else in the household has the same
/// initial, a given name is left out only of people who live alone, and joint names belong to people whose
/// partner has no record.
///
/// **Other tables.** Registers, archives and directories have errors of their own, told beside their models:
/// `background` befalls any of their records, a further one has as many of the `personChanges` as
/// `changesPerReEntry` says, and nothing keeps a link to the first. What changed in life stays changed.
public struct ErrorModel: Sendable {
  /// The share of each kind of household.
  public let households: [(kind: HouseholdKind, share: Int)]
  /// How many customers have 1, 2, 3 and more records beside the first.
  public let furtherRecords: [Int]
  /// What further records are; a customer who cannot marry, such as a company, is entered again instead.
  public let furtherKinds: [(kind: RecordKind, share: Int)]
  /// How many re-entries have 1, 2, 3 and more changes.
  public private(set) var changesPerReEntry = [5_200, 2_800, 1_400, 600]
  /// How many records of any kind have a slip that nothing else accounts for.
  public private(set) var slips = 320
  /// How many records have the shop's own number in place of the customer's.
  public private(set) var shopPhones = 40
  /// How many people have a number that a customer of another household had before.
  public private(set) var handedOnPhones = 60
  /// How many records have a remark behind the name that nothing else accounts for.
  public private(set) var nameNotes = 50
  /// How many records of people who live alone have a partner in the name that nothing else accounts for.
  public private(set) var jointNames = 60
  /// How many missing numbers and e-mail addresses are filled with a placeholder.
  public private(set) var placeholders = 350
  /// How many families with a son have named him after his father.
  public private(set) var namedAfterFather = 900
  /// What tells a son from his father of the same name is never left out.
  public private(set) var marksJunior = false
  /// How many families read their mail together.
  public private(set) var sharedEmails = 1_200
  /// How many of those who moved have another surname too.
  public private(set) var marriedMovers = 0
  /// How many further records that have nothing in common with the first but the name stay so.
  public private(set) var unlinked = 200
  /// How many people in how many households use a name in another script.
  public let otherScripts: Int
  /// How many people have a fixed line, a mobile number on file beside it, an e-mail address and a street on
  /// file.
  public let given: (fixedLine: Int, mobile: Int, email: Int, address: Int)

  /// What happens to records of any kind, first or further, and to how many of them.
  public private(set) var background: [(change: Change, share: Int)] = []

  /// Changes of people's records and their weights.
  public private(set) var personChanges: [(change: Change, weight: Int)] = [
    (.nickname, 15), (.givenSpelling, 6), (.givenTypo, 9), (.initial, 5), (.missingGiven, 1),
    (.middleName, 4),
    (.title, 2), (.surnameSpelling, 8), (.surnameTypo, 10), (.swappedNames, 3), (.lastFirst, 2),
    (.oneField, 1),
    (.jointName, 3), (.nameNote, 2), (.truncated, 2), (.newPhone, 15), (.phoneTypo, 5), (.phoneColumn, 3),
    (.localPhone, 1), (.missingPhone, 3), (.placeholderPhone, 1), (.shopPhone, 1), (.otherEmail, 7),
    (.plusTag, 2),
    (.emailTypo, 6), (.missingEmail, 6), (.placeholderEmail, 1), (.addressTypo, 5), (.missingUnit, 3),
    (.houseNumberTypo, 1), (.postcodeTypo, 2), (.missingAddress, 6), (.missingCompany, 4),
  ]

  /// Changes of companies' records and their weights.
  public private(set) var companyChanges: [(change: Change, weight: Int)] = [
    (.companySpelling, 30), (.companyTypo, 15), (.truncated, 5), (.newPhone, 14), (.phoneTypo, 5),
    (.localPhone, 1),
    (.missingPhone, 3), (.otherEmail, 8), (.emailTypo, 6), (.missingEmail, 8), (.addressTypo, 6),
    (.missingUnit, 4),
    (.postcodeTypo, 2), (.missingAddress, 8), (.contactName, 8), (.companyAsName, 4),
  ]

  /// A shop in the United States: 17 to 18 % of its records are not the first of their customer.
  static let usShop = ErrorModel(
    households: [
      (.single, 7_500), (.family, 1_500), (.office, 350), (.company, 400), (.staff, 50), (.walkIn, 200),
    ],
    furtherRecords: [1_250, 220, 80, 30, 20],
    furtherKinds: [
      (.reEntry, 5_600), (.syncCopy, 1_700), (.doubleSave, 1_200), (.moved, 1_000), (.remarried, 500),
    ],
    otherScripts: 160, given: (4_200, 4_500, 6_200, 7_800))

  /// A shop in the United Kingdom: about 14 % of its records are not the first of their customer.
  static let ukShop = ErrorModel(
    households: [
      (.single, 7_300), (.family, 1_600), (.office, 350), (.company, 500), (.staff, 50), (.walkIn, 200),
    ],
    furtherRecords: [1_050, 170, 55, 20, 10],
    furtherKinds: [
      (.reEntry, 6_300), (.syncCopy, 900), (.doubleSave, 1_300), (.moved, 1_000), (.remarried, 500),
    ],
    otherScripts: 100, given: (5_000, 5_500, 5_500, 7_500))

  /// A wholesaler in Germany: most customers are businesses, and 2 % of its records are not the first of
  /// theirs.
  static let deVendor = ErrorModel(
    households: [
      (.single, 3_000), (.family, 300), (.office, 2_300), (.company, 4_150), (.staff, 50), (.walkIn, 200),
    ],
    furtherRecords: [175, 14, 2, 0, 0],
    furtherKinds: [
      (.reEntry, 7_000), (.syncCopy, 800), (.doubleSave, 1_000), (.moved, 1_000), (.remarried, 200),
    ],
    otherScripts: 40, given: (7_500, 4_500, 7_000, 9_300))

  /// How many changes a re-entry has, drawn by their shares.
  func changeCount(_ random: inout RandomGenerator) -> Int {
    var roll = random.below(10_000)
    for (index, share) in changesPerReEntry.enumerated() {
      guard roll >= share else { return index + 1 }
      roll -= share
    }
    return 1
  }
}
