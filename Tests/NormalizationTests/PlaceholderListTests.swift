import Normalization
import Testing

@Suite struct PlaceholderListTests {
  private let list = PlaceholderList.builtIn

  @Test(arguments: [
    "walk in", "Walk-In", "WALK-IN #2", "walk in customer 14", "walkin", "cash", "CASH CUSTOMER",
    "Cash Sale 3", "counter", "House Account", "no name", "guest", "customer",
    "Laufkundschaft", "Barverkauf", "cliente general", "Client Comptoir", "Público en general",
    "розничный покупатель", "test", "Test Test", "TEST 123", "xxx", "X", "aaaa", "asdf",
    "qwerty", "-", "...", "?", "n/a", "N.A.", "unknown", "Sin nombre", "inconnu", "keine Angabe",
    "Max Mustermann", "123", "Consumidor Final",
  ])
  func namesOfNobodyAreFound(name: String) {
    #expect(list.isPlaceholderName(name))
  }

  @Test(arguments: [
    "", "John Smith", "Johnny Cash", "Christopher Guest", "walker", "cashman", "testa", "nan", "jo", "oo",
    "王小明", "娜", "عمر", "Mr S", "anna", "counterman", "Li", "Bob", "X Y", "smith 2", "Wei",
  ])
  func namesOfPeopleAreNot(name: String) {
    #expect(!list.isPlaceholderName(name))
  }

  @Test(arguments: [
    "n/a", "N/A", "none", "NULL", "-", "--", "?", "xxx", "tbd", "unknown", "kein", "inconnu", "sin nombre",
    "nan", "0000", "99999", "n.v.t.", "brak", "Not Provided", "k.A.",
  ])
  func emptyTextsAreFound(text: String) {
    #expect(list.isPlaceholderText(text))
  }

  @Test(arguments: ["", "red", "0", "1", "12345", "000", "north", "none 2b", "test 5"])
  func otherTextsAreNot(text: String) {
    #expect(!list.isPlaceholderText(text))
  }

  @Test(arguments: [
    ("Nan", false), ("Na", false), ("NaN", true), ("nan", true), ("NAN", true), ("NA", true), ("na", true),
    ("N/A", true), ("N/a", true), ("Unknown", true), ("Mary", false), ("", false),
  ])
  func aNameInItsOwnCaseIsNoEmptyText(text: String, isPlaceholder: Bool) {
    #expect(list.isPlaceholderNamePart(text) == isPlaceholder)
    #expect(!list.isPlaceholderNamePart("Nan Shepherd"))
    #expect(PlaceholderList(site: ["Na"]).isPlaceholderNamePart("Na"))
  }

  @Test(arguments: [
    ("Individual", true), ("n/a", true), ("Privat", true), ("Walk In", true), ("Self", true), ("Acme", false),
    ("", false), ("Cash Converters", false), ("xxx", true),
  ])
  func companiesThatAreNoneAreFound(text: String, isPlaceholder: Bool) {
    #expect(list.isPlaceholderCompany(text) == isPlaceholder)
  }

  @Test(arguments: [
    ("IN STORE PICKUP", true), ("pick-up", true), ("Will Call", true), ("No address", true),
    ("Abholung", true), ("Recoger en tienda", true), ("-", true), ("0000", true),
    ("123 Main St", false), ("Store Street 5", false), ("", false), ("Pickup Lane 5", false),
    ("Store 4", true), ("unknown", true),
  ])
  func addressesThatAreNoneAreFound(text: String, isPlaceholder: Bool) {
    #expect(list.isPlaceholderAddress(text) == isPlaceholder)
  }

  @Test(arguments: [
    ("none@none.com", true), ("noemail@shop.com", true), ("n/a", true), ("none", true),
    ("jane@acme.com", false), ("", false), ("not an address", false), ("a@a.a", true),
  ])
  func emailsThatAreNoneAreFound(text: String, isPlaceholder: Bool) {
    #expect(list.isPlaceholderEmail(text) == isPlaceholder)
  }

  @Test func aSiteAddsItsOwnValues() {
    let own = PlaceholderList(site: ["Häuser Frei", "Shop@Rose.example", "@walkin.rose", "Till 7", ""])
    #expect(own.isPlaceholderName("HAUSER-FREI") && own.isPlaceholderName("hauser frei 2"))
    #expect(own.isPlaceholderEmail("shop+x@rose.example") && own.isPlaceholderEmail("anyone@walkin.rose"))
    #expect(own.isPlaceholderAddress("Till 7") && !own.isPlaceholderAddress("Till 8"))
    #expect(
      own.isPlaceholderName("Walk In") && !own.isPlaceholderName("") && !own.isPlaceholderName("Till Maier"))
    #expect(!list.isPlaceholderName("hauser frei") && !list.isPlaceholderEmail("shop@rose.example"))
  }

  @Test func noGivenNameAloneIsAPlaceholder() {
    for name in NicknameTable.builtIn.names where name.utf8.count > 2 {
      #expect(!list.isPlaceholderName(name) || ["gast", "vari", "gost", "teste"].contains(name), "\(name)")
    }
  }

  @Test func aMegabyteIsComparedInLinearTime() {
    #expect(!list.isPlaceholderName(String(repeating: "walk in ", count: 1 << 17)))
  }
}
