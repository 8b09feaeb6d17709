import TestSupport

/// A customer of a shop, made up; for tables whose groups a test knows.
struct InventedPerson {
  /// The columns of ``cells``.
  static let columns = [
    "first name", "last name", "phone", "email", "address", "city", "state", "zip", "date of birth",
  ]

  var given: String
  var surname: String
  var phone: String
  var email: String
  var number: String
  var street: String
  var city: String
  var state: String
  var zip: String
  var born: String

  /// The cells of a row.
  var cells: [String] {
    [given, surname, phone, email, number.isEmpty ? street : "\(number) \(street)", city, state, zip, born]
  }

  /// Different people, no two of one name.
  static func people(_ count: Int, seed: UInt64) -> [InventedPerson] {
    var random = RandomStrings(seed: seed)
    var names: Set<String> = []
    var people: [InventedPerson] = []
    while people.count < count {
      let person = InventedPerson(&random)
      if names.insert("\(person.given) \(person.surname)").inserted { people.append(person) }
    }
    return people
  }

  /// Another entry of the customer, with so many slips.
  func entry(slips: Int, _ random: inout RandomStrings) -> InventedPerson {
    var entry = self
    for _ in 0..<slips {
      switch random.number(in: 0...6) {
      case 0: entry.given = InventedPerson.mistyped(given, &random)
      case 1: entry.surname = InventedPerson.mistyped(surname, &random)
      case 2: entry.phone = ""
      case 3: entry.email = ""
      case 4: entry.number = ""
      case 5: entry.zip = ""
      default: entry.street = InventedPerson.mistyped(street, &random)
      }
    }
    return entry
  }

  private init(_ random: inout RandomStrings) {
    func one(_ words: [String]) -> String { words[random.number(in: 0...words.count - 1)] }
    given = one(InventedPerson.givenNames)
    surname = one(InventedPerson.beginnings) + one(InventedPerson.endings)
    let place = one(InventedPerson.places).split(separator: ",").map(String.init)
    (city, state) = (place[0], place[1])
    zip = "\(place[2])\(random.number(in: 10...49))"
    phone = "\(place[3])\(random.number(in: 2_000_000...9_999_999))"
    email = "\(given).\(surname)\(random.number(in: 1...99))@mail.example".lowercased()
    number = String(random.number(in: 1...2999))
    street = "\(one(InventedPerson.streets)) \(one(["Lane", "Drive", "Street", "Avenue"]))"
    born = "\(random.number(in: 1930...2003))-0\(random.number(in: 1...9))-\(random.number(in: 10...28))"
  }

  private static func mistyped(_ text: String, _ random: inout RandomStrings) -> String {
    var letters = Array(text)
    guard letters.count > 3 else { return text }
    letters.swapAt(1, 2 + random.number(in: 0...letters.count - 3))
    return String(letters)
  }

  private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  private static let givenNames = words(
    """
    Margaret Daniel Priya Tobias Ines Helen Victor Amelia Roland Sophie Marcus Louise Gregory Fiona Hassan Ingrid \
    Leopold Beatrice Calvin Dorothy Edmund Frances Gareth Harriet Isaac Judith Kenneth Lydia Malcolm Nadia Oscar \
    Pauline Quentin Rosalind Stephen Theresa Ursula Wilma Yvonne Zachary
    """)
  private static let beginnings = words(
    """
    Hollo Ram Lind Carv Nun Bark Thorn West Ash Brad Cald Drum Eller Fair Gran Hart Ingle Kirk Lang Mont North Oak \
    Pem Quar Rush Shel Tem Under Vick Whit Yar Zell
    """)
  private static let endings = words(
    "quist alho ez field bury ley ford wood man ner kins stone mere dale brook")
  private static let streets = words(
    "Cedar Lakeview Mesa Bluebonnet Grande Maple Oakwood Birch Walnut Juniper")
  private static let places = [
    "Austin,TX,787,512", "Denver,CO,802,303", "Portland,OR,972,503", "Columbus,OH,432,614",
    "Omaha,NE,681,402",
  ]
}
