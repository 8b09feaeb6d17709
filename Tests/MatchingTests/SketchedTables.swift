import Records
import TestSupport

@testable import Matching

/// Tables whose values are alike in every way that comparisons know, for what must hold for all pairs.
enum SketchedTables {
  /// Customers with all roles that are compared.
  static let whole: RecordTable = {
    var random = RandomStrings(seed: 11)
    let customers = InventedCustomers(count: 160, seed: 12, changes: 1...4).columns
    let names = column(.organization, &random) { organization(&$0) }
    let further = [
      names, column(.generation, &random) { pick(["", "", "", "jr", "sr"], &$0) },
      column(.nativeName, &random) { pick(["", "", "", "李", "王"], &$0) },
      column(.birthDate, &random) { date(&$0) },
      column(.identifier, &random) { "A\($0.number(in: 1000...1040))" },
      column(.category, &random) { pick(["shop", "website", ""], &$0) },
      column(.text, &random) {
        pick(["clerk", "town clerk", "taun clerck", "wedding planner", "planner"], &$0)
      },
      column(.phone, &random) { phones(&$0) }, column(.email, &random) { email(&$0) },
    ]
    return LiteralTable.table(customers + further, noEvidence: ["shop"])
  }()

  /// People with names that are short, alike, nicknames of one another, of several words, swapped or missing.
  static let names: RecordTable = {
    var random = RandomStrings(seed: 13)
    let known = [
      "john", "joan", "jon", "jonathan", "bill", "william", "wiliam", "will", "bob", "robert", "robbert",
      "mary",
      "maria", "mary ann", "ann mary", "maryann", "j", "jo", "john & mary", "harry", "larry", "by", "byron",
      "liz",
      "elizabeth", "elizabet", "smith", "smyth", "schmidt", "de la cruz", "delacruz", "cruz", "johnson", "",
    ]
    let given = column(.given, count: 260, &random) { pick(known, &$0) }
    let surname = column(.surname, count: 260, &random) { pick(known, &$0) }
    let company = column(.organization, count: 260, &random) { pick(["", "", "", "marigold"], &$0) }
    return LiteralTable.table([given, surname, company], noEvidence: ["larry"])
  }()

  /// Places and addresses that are near one another.
  static let places: RecordTable = {
    var random = RandomStrings(seed: 14)
    let streets = [
      "fox run ln", "fox run", "run fox ln", "oak st", "oak stret", "oaks st", "long hill road north", "",
    ]
    let address = column(.address, count: 240, &random) {
      "\(pick(["", "1", "12", "21", "12a", "123", "1234567"], &$0))/\(pick(streets, &$0))/\(pick(["", "", "a", "b"], &$0))"
    }
    let postcode = column(.postcode, count: 240, &random) {
      pick(["78704", "78705", "78740", "7870", "sw1a1aa", "sw1a2aa", "1234567890", ""], &$0)
    }
    let city = column(.city, count: 240, &random) { pick(["austin", "austen", "london", "hove", ""], &$0) }
    let phone = column(.phone, count: 240, &random) { phones(&$0) }
    let emails = column(.email, count: 240, &random) { email(&$0) }
    let name = column(.organization, count: 240, &random) { organization(&$0) }
    return LiteralTable.table([name, address, postcode, city, phone, emails])
  }()

  /// All pairs of a table.
  static func pairs(of table: RecordTable) -> [CandidatePair] {
    (0..<UInt32(table.count)).flatMap { left in (0..<left).map { CandidatePair($0, left) } }
  }

  private static func column(
    _ role: AttributeRole, count: Int = 160, _ random: inout RandomStrings,
    _ value: (inout RandomStrings) -> String
  ) -> LiteralTable.Column {
    LiteralTable.Column(role, (0..<count).map { _ in value(&random) })
  }

  private static func pick(_ values: [String], _ random: inout RandomStrings) -> String {
    values[random.number(in: 0...(values.count - 1))]
  }

  private static func organization(_ random: inout RandomStrings) -> String {
    let words = [
      "rose", "roses", "garden", "gardens", "flowers", "flowres", "of", "b", "the", "marigold", "marygold",
    ]
    let count = random.number(in: 0...4)
    return (0..<count).map { _ in pick(words, &random) }.joined(separator: " ")
  }

  private static func date(_ random: inout RandomStrings) -> String {
    pick(["19", "20", "00"], &random) + pick(["76", "67", "00"], &random)
      + pick(["06", "07", "12", "00"], &random)
      + pick(["06", "07", "21", "00"], &random)
  }

  private static func phones(_ random: inout RandomStrings) -> String {
    (0..<random.number(in: 0...3)).map { _ in phone(&random) }.joined(separator: "|")
  }

  private static func phone(_ random: inout RandomStrings) -> String {
    let digits =
      pick(["512", "215", "+1512", ""], &random) + pick(["5550142", "5550124", "555014", "9"], &random)
    return random.number(in: 0...9) == 0 ? digits + "x\(random.number(in: 1...2))" : digits
  }

  private static func email(_ random: inout RandomStrings) -> String {
    let local = pick(
      ["eva.hill", "evahill", "eva.hil1", "e.hill", "eva", "ev", "hill.family.texas"], &random)
    let address = local + pick(["@mail.example", "@mail.exampel", "@web.example", ""], &random)
    return random.number(in: 0...5) == 0 ? "" : address
  }
}
