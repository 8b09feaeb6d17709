import Records
import Testing

@testable import Ingest

/// Parts of several columns come together in a record as their roles say.
@Suite struct AttributeBuilderTests {
  private let folder = InputFolder()

  /// The values of a role by the id of the record.
  private func values(_ text: String, _ role: AttributeRole) throws -> [String: [String]] {
    let table = try load(folder.write(text)).table
    return Dictionary(
      uniqueKeysWithValues: (0..<table.count).map { row in
        let texts = table.attribute(role)?.texts(of: row) ?? []
        return (table.identity(of: row).id, texts.map { $0.replacing("\u{1F}", with: "|") })
      })
  }

  @Test func givenAndMiddleNamesAreJoined() throws {
    let found = try values(
      "id,first name,middle name,last name\n1,Mary,Q,Smith\n2,,Q,Doe\n3,Ann,,Lee\n", .given)
    #expect(found == ["1": ["mary q"], "2": ["q"], "3": ["ann"]])
  }

  @Test func aNameThatIsThereTwiceIsNotDoubled() throws {
    let text =
      "id,first name,middle name,last name\n1,Mary Jane,Jane,Smith\n2,Jane,Mary Jane,Doe\n3,Ann,n/a,Lee\n"
    #expect(try values(text, .given) == ["1": ["mary jane"], "2": ["mary jane"], "3": ["ann"]])
  }

  @Test func aNameIsEvidenceBesideTheSameLettersThatMeanNone() throws {
    let text = "id,first name,last name\n1,Na,Li\n2,NA,Smith\n3,Nan,Na\n4,nan,NaN\n5,,Na\n6,Na,\n"
    #expect(
      try values(text, .given) == ["1": ["na"], "2": [], "3": ["nan"], "4": [], "5": [], "6": ["na"]])
    #expect(
      try values(text, .surname)
        == ["1": ["li"], "2": ["smith"], "3": ["na"], "4": [], "5": ["na"], "6": []])
  }

  @Test func phonesOfAllColumnsAreOneSet() throws {
    let text = """
      id,name,phone,mobile,fax
      1,Mary Smith,512-555-0142,512-555-0143 / 512-555-0142,
      2,John Doe,,,(512) 555-0144
      3,Ann Lee,,,

      """
    #expect(
      try values(text, .phone)
        == ["1": ["5125550142", "5125550143"], "2": ["5125550144"], "3": []])
  }

  @Test func theDedicatedColumnGoesFirst() throws {
    let text = "id,name,city,zip\n1,Mary Smith,78701 Austin,78704\n2,John Doe,78701 Austin,\n"
    #expect(try values(text, .postcode) == ["1": ["78704"], "2": ["78701"]])
    #expect(try values(text, .city) == ["1": ["austin"], "2": ["austin"]])
  }

  @Test func theFirstValueThatIsEvidenceCounts() throws {
    let text = "id,company,business name\n1,n/a,Acme Inc\n2,Beta Ltd,Gamma Ltd\n3,none,\n"
    #expect(try values(text, .organization) == ["1": ["acme"], "2": ["beta"], "3": []])
  }

  @Test func addressPiecesComeFromTheLineThatHasThem() throws {
    let text = """
      id,name,address 1,address 2
      1,Mary Smith,The Old Mill,12 High Street
      2,John Doe,12 High Street,Apt 4
      3,Ann Lee,High Street,
      4,Joe Roe,,

      """
    #expect(
      try values(text, .address)
        == ["1": ["12|high st|"], "2": ["12|high st|4"], "3": ["|high st|"], "4": []])
  }

  @Test func aHouseNumberColumnBelongsToTheFirstStreet() throws {
    let text =
      "id,name,street number,address 1,address 2,unit\n1,Mary Smith,16,Newton Street,Cliff House 2,B\n"
    #expect(try values(text, .address) == ["1": ["16|newton st|b"]])
  }

  @Test func birthDatesAreMadeOfTheirPieces() throws {
    let text =
      "id,name,birth year,birth month,birth day\n1,A B,1979,12,3\n2,C D,1980,,\n3,E F,,4,12\n4,G H,,,\n"
    #expect(
      try values(text, .birthDate)
        == ["1": ["19791203"], "2": ["19800000"], "3": ["00000412"], "4": []])
  }

  @Test func eachIdentifierColumnIsAnAttributeOfItsOwn() throws {
    let text = "id,name,tax id,member no\n1,Mary Smith,A-77,77\n2,John Doe,B-88,88\n3,Ann Lee,B-88,88\n"
    let attributes = try load(folder.write(text)).table.attributes.filter { $0.role == .identifier }
    #expect(attributes.map(\.fields) == [[2], [3]])
  }

  @Test func aPlaceholderOverTwoColumnsMarksNobodyElse() throws {
    let text = """
      id,first name,last name
      1,Walk,In
      2,Cash,Sale
      3,Mary,Sale
      4,Guest,
      5,Ann,Guest
      6,Kim,In

      """
    #expect(
      try values(text, .surname)
        == ["1": [], "2": [], "3": ["sale"], "4": [], "5": ["guest"], "6": ["in"]])
    #expect(
      try values(text, .given)
        == ["1": [], "2": [], "3": ["mary"], "4": [], "5": ["ann"], "6": ["kim"]])
  }
}
