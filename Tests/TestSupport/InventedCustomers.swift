import Records

/// Seeded customers with known truth, small and plain: for tests of the stages behind the loader.
public struct InventedCustomers: Sendable {
  /// The columns by role.
  public let columns: [LiteralTable.Column]
  /// The entity of each row.
  public let entities: [Int]

  /// So many rows; about one in five is another entry of an earlier customer, one in eight a relative of one.
  ///
  /// Another entry differs in as many of its seven values as `changes` says, at most.
  public init(count: Int, seed: UInt64, changes: ClosedRange<Int> = 1...2) {
    var random = RandomStrings(seed: seed)
    var people: [[String]] = []
    var entities: [Int] = []
    var entityCount = 0
    while people.count < count {
      var person = InventedCustomers.person(&random)
      if let last = people.last, random.number(in: 1...8) == 1 {
        for place in [1, 2, 4, 5, 6] { person[place] = last[place] }
      }
      people.append(person)
      entities.append(entityCount)
      while people.count < count, random.number(in: 1...5) == 1 {
        people.append(InventedCustomers.changed(person, changes, &random))
        entities.append(entityCount)
      }
      entityCount += 1
    }
    let roles: [AttributeRole] = [.given, .surname, .phone, .email, .address, .postcode, .city]
    columns = roles.enumerated().map { place, role in LiteralTable.Column(role, people.map { $0[place] }) }
    self.entities = entities
  }

  /// The table of the customers.
  public var table: RecordTable { LiteralTable.table(columns) }

  private static func person(_ random: inout RandomStrings) -> [String] {
    let given = word(&random, syllables: 2, variety: 6)
    let surname = word(&random, syllables: 3, variety: 9)
    let area = random.number(in: 200...240)
    let street = word(&random, syllables: 3, variety: 7)
    return [
      given, surname, "\(area)\(random.number(in: 2_000_000...9_999_999))",
      "\(given).\(surname)\(random.number(in: 1...9))@mail.example",
      "\(random.number(in: 1...200))/\(street) street/", "\(area)01",
      "\(word(&random, syllables: 2, variety: 3)) city",
    ]
  }

  private static func changed(
    _ person: [String], _ changes: ClosedRange<Int>, _ random: inout RandomStrings
  ) -> [String] {
    var changed = person
    for _ in 0..<random.number(in: changes) {
      let place = random.number(in: 0...6)
      if place < 2 || place == 6 {
        changed[place] = String(
          decoding: random.edited(Array(changed[place].utf8), edits: 1, over: Array("aeinrst".utf8)),
          as: UTF8.self)
      } else if random.number(in: 0...1) == 0 {
        changed[place] = ""
      } else {
        changed[place] = InventedCustomers.person(&random)[place]
      }
    }
    return changed
  }

  private static func word(_ random: inout RandomStrings, syllables: Int, variety: Int) -> String {
    let consonants = Array("bdfglmnprstkv")
    let vowels = Array("aeiou")
    return (0..<syllables).map { _ in
      "\(consonants[random.number(in: 0...variety)])\(vowels[random.number(in: 0...4)])"
    }.joined() + ["n", "s", "r", ""][random.number(in: 0...3)]
  }
}
