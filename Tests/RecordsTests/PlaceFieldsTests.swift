import Testing

@testable import Records

@Suite struct PlaceFieldsTests {
  @Test(arguments: [
    ("123 N. Main Street Apt 4", ["houseNumber=123", "street=n main st", "unit=4"]),
    ("Hauptstraße 12a", ["houseNumber=12a", "street=haupt st"]),
    ("PO Box 12", ["street=po box 12"]),
    ("Apt 4", ["unit=4"]),
    ("in store pickup", ["street=in store pickup!"]),
  ])
  func anAddressLineIsTakenApart(cell: String, expected: [String]) throws {
    #expect(try parts(AddressLineField.self, cell) == expected)
  }

  @Test func aCityBehindAnAddressIsFound() throws {
    let found = try parts(AddressLineField.self, "12 Oak Street, Austin, TX 78704")
    #expect(found == ["houseNumber=12", "street=oak st", "city=austin", "region=tx", "postcode=78704"])
  }

  @Test func aHouseNumberKeepsItsLetter() throws {
    #expect(try parts(HouseNumberField.self, "12 A") == ["houseNumber=12a"])
    #expect(try parts(HouseNumberField.self, "12.0") == ["houseNumber=12"])
    #expect(try parts(HouseNumberField.self, "-") == [])
    #expect(try parts(HouseNumberField.self, "0") == ["houseNumber=0!"])
  }

  @Test func aUnitLosesItsWord() throws {
    #expect(try parts(UnitField.self, "Apt. 14A") == ["unit=14a"])
    #expect(try parts(UnitField.self, "14A") == ["unit=14a"])
    #expect(try parts(UnitField.self, "n/a") == [])
  }

  @Test(arguments: [
    ("Austin", ["city=austin"]), ("St. Louis", ["city=saint louis"]),
    ("78704 Austin", ["city=austin", "postcode=78704"]),
    ("D-80331 München", ["city=munich", "postcode=80331"]),
    ("1012 AB Amsterdam", ["city=amsterdam", "postcode=1012AB"]),
    ("Austin, TX 78704-1234", ["city=austin", "region=tx", "postcode=78704"]),
    ("Austin TX", ["city=austin", "region=tx"]), ("AUSTIN", ["city=austin"]),
    ("London SW1A 1AA", ["city=london", "postcode=SW1A1AA"]),
    ("Toronto, ON M5V 2T6", ["city=toronto", "region=on", "postcode=M5V2T6"]),
    ("unknown", ["city=unknown!"]),
  ])
  func aCityIsPartedFromPostcodeAndState(cell: String, expected: [String]) throws {
    #expect(try parts(CityField.self, cell) == expected)
  }

  @Test func aWordOfTwoLettersIsNoStateUnlessMarked() throws {
    #expect(try parts(CityField.self, "Rio de la") == ["city=rio de la"])
    #expect(try parts(CityField.self, "VITRY LA") == ["city=vitry la"])
  }

  @Test func aPostcodeHasOneForm() throws {
    #expect(try parts(PostcodeField.self, "sw1a 1aa") == ["postcode=SW1A1AA"])
    #expect(try parts(PostcodeField.self, "78704-1234") == ["postcode=78704"])
    #expect(try parts(PostcodeField.self, "D-80331") == ["postcode=80331"])
    #expect(try parts(PostcodeField.self, "00000") == ["postcode=00000!"])
    #expect(try parts(PostcodeField.self, "2222", with: Normalizers(region: "AU")) == ["postcode=2222"])
  }

  @Test func lostZerosOfPostcodesAreGivenBack() throws {
    #expect(try parts(PostcodeField.self, "2139") == ["postcode=02139~"])
    #expect(try parts(PostcodeField.self, "601") == ["postcode=00601~"])
    #expect(try parts(PostcodeField.self, "21391234") == ["postcode=02139~"])
    #expect(try parts(PostcodeField.self, "2500", with: Normalizers(region: "AU")) == ["postcode=2500"])
    #expect(try parts(PostcodeField.self, "1067", with: Normalizers(region: "DE")) == ["postcode=01067~"])
  }

  @Test func regionsAndCountriesAreFolded() throws {
    #expect(try parts(RegionField.self, "Texas") == ["region=tx"])
    #expect(try parts(RegionField.self, "NC") == ["region=nc"])
    #expect(try parts(RegionField.self, "n/a") == ["region=n a!"])
    #expect(try parts(RegionField.self, "Bayern") == ["region=bayern"])
    #expect(try parts(CountryField.self, "Österreich") == ["country=osterreich"])
  }

  @Test func contentTellsPlaces() {
    #expect(
      AddressLineField.contentScore(of: sample(["12 Oak St", "Lindenstraße 5", "3 Rue de la Paix"])) == 1)
    #expect(AddressLineField.contentScore(of: sample(["Mary Smith", "likes 3 roses", "Austin"])) == 0)
    #expect(PostcodeField.contentScore(of: sample(["SW1A 1AA", "LS1 4AP", "M5V 2T6"])) == 1)
    #expect(RegionField.contentScore(of: sample(["TX", "CA", "New York"])) == 1)
    #expect(HouseNumberField.contentScore(of: sample(["12", "4a", "117"])) == 0.5)
    let counted = sample((10_000..<10_050).map(String.init))
    #expect(PostcodeField.contentScore(of: counted) < 0.8)
  }
}
