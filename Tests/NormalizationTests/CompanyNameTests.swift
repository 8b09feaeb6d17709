import Normalization
import Testing

@Suite struct CompanyNameTests {
  private let company = CompanyName()

  @Test(arguments: [
    ("Acme Inc.", "acme"), ("ACME, INC", "acme"), ("The Acme Co., Ltd.", "acme"), ("Acme, The", "acme"),
    ("bistro the", "bistro"),
    ("Müller & Söhne GmbH & Co. KG", "muller and sohne"), ("Smith and Co", "smith"), ("Smith & Co.", "smith"),
    ("Fiat S.p.A.", "fiat"), ("Rossi S.r.l.", "rossi"), ("Carlsberg A/S", "carlsberg"),
    ("Cemex S.A.B. de C.V.", "cemex sab"),
    ("Grupo Uno, S. de R.L. de C.V.", "grupo uno"), ("Firma sp. z o.o.", "firma"), ("Volvo AB", "volvo"),
    ("Philips N.V.", "philips"),
    ("Telstra Pty Ltd", "telstra"), ("McDonald's", "mcdonalds"), ("I.B.M.", "ibm"), ("U.S. Bank", "us bank"),
    ("AT&T", "at and t"),
    ("Spago (Las Vegas)", "spago las vegas"), ("The Company", "company"), ("Co", "co"), ("The", "the"),
    ("Inc.", "inc"), ("", ""), ("!!!", ""),
    ("L'Oréal S.A.", "loreal"), ("Toys \"R\" Us", "toys r us"), ("株式会社", "zhu shi hui she"),
    ("ООО Ромашка", "ooo romashka"),
    ("Verein e.V.", "verein"), ("7-Eleven", "7 eleven"), ("Ben & Jerry's", "ben and jerrys"),
    ("Price+Co", "price"),
  ])
  func legalFormsArticlesAndPunctuationGo(text: String, name: String) {
    #expect(company.normalize(text) == name)
  }

  @Test(arguments: [
    ("The Bank of America Corp", ["bank", "america"]), ("Acme Inc Dallas", ["acme", "dallas"]),
    ("The The", ["the"]),
    ("Smith & Sons", ["smith", "sons"]), ("Of And", ["of", "and"]),
  ])
  func distinctiveWordsLeaveOutWhatAllNamesHave(text: String, words: [String]) {
    #expect(company.distinctiveWords(text) == words)
  }

  @Test(arguments: [
    ("Acme Inc", true), ("Rose Garden Florist", true), ("John Smith", false), ("Smith", false), ("", false),
    ("St. Mary's Hospital", true), ("Autohaus Schmidt", true), ("John Hall", false),
  ])
  func companiesAreToldFromPeople(text: String, isCompany: Bool) {
    #expect(company.isCompany(text) == isCompany)
  }

  @Test func normalizingTwiceChangesNothing() {
    var random = RandomText(seed: 3)
    let pieces = [
      "the", "Acme", "Inc", "Co", "&", "de", "C.V.", "S.", "p", "A", ".", "/", "'", " ", " ", " ", "GmbH",
      "ü", "王", "and", "of", "z o.o.", "7",
    ]
    for _ in 0..<3_000 {
      let once = company.normalize(random.text(of: pieces, atMost: 9))
      #expect(company.normalize(once) == once)
    }
  }

  @Test func aMegabyteIsNormalizedInLinearTime() {
    #expect(company.normalize(String(repeating: "a & ", count: 1 << 18)).hasPrefix("a and a and"))
  }
}
