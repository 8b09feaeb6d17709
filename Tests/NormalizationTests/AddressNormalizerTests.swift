import Normalization
import Testing

@Suite struct AddressNormalizerTests {
  private let normalizer = AddressNormalizer()

  /// An address as `number|street`, then what else was found.
  private func line(_ text: String) -> String {
    let address = normalizer.parse(line: text)
    var line = "\(address.houseNumber)|\(address.street)"
    if !address.unit.isEmpty { line += "|unit:\(address.unit)" }
    if !address.poBox.isEmpty { line += "|box:\(address.poBox)" }
    if !address.rest.isEmpty { line += "|rest:\(address.rest)" }
    return line
  }

  @Test(arguments: [
    ("123 Main Street", "123|main st"), ("123 MAIN ST.", "123|main st"), ("123 N. Main St", "123|n main st"),
    ("123 North Main Str", "123|n main st"),
    ("1600 Pennsylvania Avenue NW", "1600|pennsylvania ave nw"), ("200 e. 54th st.", "200|e 54th st"),
    ("56 e. andrews dr. nw", "56|e andrews dr nw"),
    ("3500 las vegas blvd. s.", "3500|las vegas blvd s"), ("100 Fifth Avenue", "100|5th ave"),
    ("100 5th Ave", "100|5th ave"), ("5th Ave", "|5th ave"),
    ("Main Street", "|main st"), ("", "|"), ("123", "123|"), ("37-12 82nd Street", "37-12|82nd st"),
    ("123 1/2 Oak Ln", "123 1/2|oak ln"),
    ("123½ Oak Ln", "123 1/2|oak ln"), ("14A Elm Road", "14a|elm rd"), ("14 A Elm Road", "14a|elm rd"),
    ("14-a Elm Rd", "14a|elm rd"), ("14 B St", "14|b st"),
    ("100 E Main St", "100|e main st"), ("12-14 High Street", "12-14|high st"),
    ("12 – 14 High Street", "12-14|high st"),
    ("0012 Oak St", "12|oak st"), ("No. 12 High Street", "12|high st"), ("#12 Main St", "12|main st"),
    ("1 St. James's Square", "1|st jamess sq"),
    ("1 Saint James Sq", "1|st james sq"), ("1234 Highway 50", "1234|hwy 50"), ("Highway 50", "|hwy 50"),
    ("Route 9", "|rte 9"), ("County Road 12", "|county rd 12"),
    ("123 County Rd 12", "123|county rd 12"), ("101 Ave 64", "101|ave 64"),
    ("12 O'Connell St", "12|oconnell st"), ("221B Baker Street", "221b|baker st"),
  ])
  func englishLinesHaveTheNumberFirst(text: String, parsed: String) {
    #expect(line(text) == parsed)
  }

  @Test(arguments: [
    ("Hauptstraße 12", "12|haupt st"), ("Hauptstr. 12", "12|haupt st"), ("Haupt-Str. 12", "12|haupt st"),
    ("HAUPTSTRASSE 12a", "12a|haupt st"),
    ("Hauptstr. 12 a", "12a|haupt st"), ("Hauptstr. 12-14", "12-14|haupt st"),
    ("Hauptstraße Nr. 5", "5|haupt st"), ("Hauptstr. 12/3", "12|haupt st|unit:3"),
    ("Am Markt 3", "3|am markt"), ("Straße des 17. Juni 135", "135|st des 17 juni"),
    ("Platz der Republik 1", "1|pl der republik"),
    ("Kerkstraat 12 bis", "12bis|kerk st"), ("Prinsengracht 263", "263|prinsengracht"),
    ("Via Roma 12", "12|via roma"), ("Via Roma, 12", "12|via roma"),
    ("Viale XX Settembre 3", "3|viale xx settembre"), ("Calle Mayor 12", "12|calle mayor"),
    ("C/ Mayor, 12", "12|calle mayor"),
    ("Avenida 9 de Julio 1234", "1234|ave 9 de julio"), ("Calle 26 # 13-19", "13-19|calle 26"),
    ("Calle 8", "8|calle"),
    ("Hauptstraße 12, 10115 Berlin", "12|haupt st|rest:10115 berlin"),
    ("Hauptstraße 12 10115 Berlin", "12|haupt st|rest:10115 berlin"),
    ("Hauptstr. 5 3. OG", "5|haupt st|unit:fl 3"), ("Calle Mayor 12, 3º B", "12|calle mayor|unit:3ob"),
  ])
  func otherLinesHaveTheNumberBehind(text: String, parsed: String) {
    #expect(line(text) == parsed)
  }

  @Test(arguments: [
    ("8 rue du 8 mai 1945", "8|rue du 8 mai 1945"), ("Rue du 8 mai 1945", "|rue du 8 mai 1945"),
    ("12 bis rue de la Paix", "12bis|rue de la paix"),
    ("12, av. des Champs-Élysées", "12|ave des champs elysees"), ("3 bd St-Michel", "3|blvd st michel"),
    ("5 rue Ste Catherine", "5|rue ste catherine"),
    ("1 place de l'Église", "1|pl de leglise"),
  ])
  func frenchLinesAreRead(text: String, parsed: String) {
    #expect(line(text) == parsed)
  }

  @Test(arguments: [
    ("123 Main St Apt 4", "123|main st|unit:4"), ("123 Main St #4", "123|main st|unit:4"),
    ("123 Main St, Suite 300", "123|main st|unit:300"),
    ("123 Main St Unit B", "123|main st|unit:b"), ("123 Main St Apt #4-B", "123|main st|unit:4b"),
    ("123 Main St Apt. 4 B", "123|main st|unit:4b"),
    ("Flat 14A, 22 High Street", "22|high st|unit:14a"), ("Flat 14C 22 High Street", "22|high st|unit:14c"),
    ("Apt 4, 123 Main St", "123|main st|unit:4"),
    ("3/12 Smith St", "12|smith st|unit:3"), ("12/14 Smith St", "12-14|smith st"),
    ("123 Main St 4B", "123|main st|unit:4b"), ("123 Main St 2nd Floor", "123|main st|unit:fl 2"),
    ("123 Main St Floor 2 Apt 4", "123|main st|unit:fl 2 4"),
    ("Bldg 3 Apt 4, 123 Main St", "123|main st|unit:bldg 3 4"), ("123 Main St Rear", "123|main st|unit:rear"),
    ("123 Main St, Penthouse", "123|main st|unit:penthouse"), ("12 Lower Main St", "12|lower main st"),
    ("1 Flat Rock Rd", "1|flat rock rd"), ("1 Lot Street", "1|lot st"),
    ("Apt 4", "||unit:4"), ("Unit 5, 12 Mill Lane", "12|mill ln|unit:5"),
    ("12 Mill Lane Unit N", "12|mill ln|unit:n"), ("123 Main St Apt 004", "123|main st|unit:4"),
  ])
  func unitsAreKeptApart(text: String, parsed: String) {
    #expect(line(text) == parsed)
  }

  @Test func flat14AIsNotFlat14C() {
    let (left, right) = (normalizer.parse(line: "14A High St"), normalizer.parse(line: "14C High St"))
    #expect(left.houseNumber != right.houseNumber)
    #expect(normalizer.parse(line: "Flat 14A").unit != normalizer.parse(line: "Flat 14C").unit)
  }

  @Test(arguments: [
    ("PO Box 123", "||box:123"), ("P.O. Box 123", "||box:123"), ("POB 123", "||box:123"),
    ("Post Office Box 123", "||box:123"), ("Postfach 12 34", "||box:1234"),
    ("BP 12", "||box:12"), ("Box 45", "||box:45"), ("RR 2 Box 45", "|rr 2|box:45"),
    ("123 Main St PO Box 9", "123|main st|box:9"), ("Apartado 12", "||box:12"),
    ("Postbus 12", "||box:12"), ("12 Box Hill Rd", "12|box hl rd"), ("12 Post Rd", "12|post rd"),
  ])
  func postOfficeBoxesAreKeptApart(text: String, parsed: String) {
    #expect(line(text) == parsed)
  }

  @Test(arguments: [
    ("123 Main St between 5th and 6th", "123|main st"), ("123 Main St at Oak", "123|main st"),
    ("123 Main St near the park", "123|main st"),
    ("5 Main St off Route 9", "5|main st"), ("Hauptstr. 5 Ecke Bahnhofstr.", "5|haupt st"),
    ("Calle 5 entre 6 y 7", "5|calle"), ("Near Main St", "|main st"),
    ("Off Main St", "|main st"), ("123 main st. (between 5th & 6th)", "123|main st"),
  ])
  func descriptionsAreCut(text: String, parsed: String) {
    #expect(line(text) == parsed)
  }

  @Test(arguments: [
    ("123 Main St, Springfield, IL 62704", "123|main st|rest:springfield il 62704"),
    ("Rose Cottage, 12 High Street", "12|high st|rest:rose cottage"),
    ("Empire State Building, 350 5th Ave, New York", "350|5th ave|rest:empire state building new york"),
    ("12, High Street", "12|high st"),
    ("Rose Cottage, High Street", "|high st|rest:rose cottage"),
    ("123 Main St Springfield IL 62704", "123|main st|rest:springfield il 62704"),
    ("489-27th Street, East Moline", "489|27th st|rest:e moline"),
    ("520 North Halsted Street Suite 412 Chicago", "520|n halsted st|unit:412|rest:chicago"),
    ("14424 Wentworth Ave Riverdale, IL 60827", "14424|wentworth ave|rest:riverdale il 60827"),
    ("Head Start 11 E. Adams", "11|head start|rest:e adams"),
    ("12 High Street\nOxford", "12|high st|rest:oxford"), ("Rose Cottage", "|rose cottage"),
    ("Rose Cottage, Oxford", "|rose cottage|rest:oxford"),
  ])
  func buildingsAndCitiesAreKeptApart(text: String, parsed: String) {
    #expect(line(text) == parsed)
  }

  @Test(arguments: [
    ("ул. Ленина 12", "12|ul lenina"), ("Οδός Ερμού 5", "5|odos ermou"), ("北京路 12", "12|bei jing lu"),
    ("رقم ١٢", "12|rqm"),
  ])
  func otherScriptsAreFolded(text: String, parsed: String) {
    #expect(line(text) == parsed)
  }

  @Test func parsingTheStreetAgainChangesNothing() {
    var random = RandomText(seed: 23)
    let pieces = [
      "12", "14a", "Main", "Street", "St", "Haupt", "straße", "north", "Apt 4", ",", " ", " ", " ", "#",
      "1st", "of", "Oak", "Road", "PO Box 7", "-", "flat", "2b",
    ]
    for _ in 0..<4_000 {
      let address = normalizer.parse(line: random.text(of: pieces, atMost: 10))
      #expect(
        !address.street.hasPrefix(" ") && !address.street.hasSuffix(" ") && !address.street.contains("  "))
      #expect(!address.street.contains(","))
    }
    for street in ["main st", "haupt st", "rue de la paix", "n 5th ave", "calle mayor", "hwy 50"] {
      #expect(normalizer.parse(line: street).street == street)
    }
  }

  @Test func aMegabyteIsReadInLinearTime() {
    #expect(normalizer.parse(line: String(repeating: "12 Main St, ", count: 1 << 17)).street == "main st")
  }

  @Test(arguments: [
    ("62704", "62704"), ("62704-1234", "62704"), ("627041234", "62704"), ("62704.0", "62704"),
    (" 62704 ", "62704"), ("sw1a 1aa", "SW1A1AA"), ("SW1A OAA", "SW1A0AA"),
    ("K1A 0B1", "K1A0B1"), ("1234 ab", "1234AB"), ("D-10115", "10115"), ("CH-8001", "8001"),
    ("F - 75001", "75001"), ("01310-100", "01310100"), ("2134", "2134"),
    ("٦٢٧٠٤", "62704"), ("", ""), ("-", ""), ("00-950", "00950"),
  ])
  func postcodesHaveOneForm(text: String, postcode: String) {
    #expect(normalizer.normalizePostcode(text) == postcode)
    #expect(normalizer.normalizePostcode(postcode) == postcode)
  }

  @Test func lostZerosAreNamedAndComeBackOnlyWhereTheColumnSaysSo() {
    #expect(normalizer.lacksLeadingZero("2134") && normalizer.lacksLeadingZero("21341234"))
    #expect(!normalizer.lacksLeadingZero("62704") && !normalizer.lacksLeadingZero("SW1A"))
    #expect(normalizer.normalizePostcode("2134", digits: 5) == "02134")
    #expect(normalizer.normalizePostcode("501.0", digits: 5) == "00501")
    #expect(normalizer.normalizePostcode("SW1A1AA", digits: 5) == "SW1A1AA")
    #expect(normalizer.normalizePostcode("", digits: 5).isEmpty)
  }

  @Test(
    arguments: [
      ("SW1A 1AA", "SW1A"), ("m1 1ae", "M1"), ("B33 8TH", "B33"), ("EC1A1BB", "EC1A"), ("62704", nil),
      ("SW1A", nil), ("", nil), ("K1A 0B1", nil),
    ] as [(String, String?)])
  func outwardCodesAreBritish(text: String, outward: String?) {
    #expect(normalizer.outwardCode(of: text) == outward)
  }

  @Test(arguments: [
    ("St. Louis", "saint louis"), ("Saint Louis", "saint louis"), ("ST LOUIS", "saint louis"),
    ("NYC", "new york"), ("N.Y.C.", "new york"), ("New York City", "new york"),
    ("München", "munich"), ("Munich", "munich"), ("Dallas, TX", "dallas"), ("Ft. Worth", "fort worth"),
    ("Mt Vernon", "mount vernon"), ("L'Aquila", "laquila"),
    ("Frankfurt am Main", "frankfurt"), ("Frankfurt/Main", "frankfurt"), ("Wien 1010", "vienna"),
    ("Москва", "moscow"), ("Αθήνα", "athens"), ("", ""), ("E. Brunswick", "east brunswick"),
    ("'s-Gravenhage", "the hague"), ("Winston-Salem", "winston salem"),
  ])
  func citiesHaveOneForm(text: String, city: String) {
    #expect(normalizer.normalizeCity(text) == city)
    #expect(normalizer.normalizeCity(city) == city)
  }

  @Test(arguments: [
    ("Texas", "tx"), ("TX", "tx"), ("Tex.", "tx"), ("N.Y.", "ny"), ("New York", "ny"), ("Ontario", "on"),
    ("NSW", "nsw"), ("Bayern", "bayern"), ("Greater London", "greater london"), ("", ""),
  ])
  func regionsHaveOneForm(text: String, region: String) {
    #expect(normalizer.normalizeRegion(text) == region)
    #expect(normalizer.normalizeRegion(region) == region)
  }
}
