import Testing

@testable import Records

@Suite struct DateFieldsTests {
  @Test func aYearAloneIsAYearOfBirth() throws {
    #expect(try parts(BirthDateField.self, "1976") == ["birthDate=19760000"])
    #expect(try parts(BirthDateField.self, "1976-01-01") == ["birthDate=19760000"])
    #expect(try parts(BirthDateField.self, "1604") == ["birthDate=16040000"])
    #expect(try parts(BirthDateField.self, "0976") == [])
    #expect(try parts(BirthDateField.self, "2199") == [])
  }

  @Test func aBirthDateIsEightDigits() throws {
    #expect(try parts(BirthDateField.self, "1979-12-03") == ["birthDate=19791203"])
    #expect(try parts(BirthDateField.self, "19791203") == ["birthDate=19791203"])
    #expect(try parts(BirthDateField.self, "3 Dec 79") == ["birthDate=19791203"])
    #expect(try parts(BirthDateField.self, "unknown") == [])
  }

  @Test func theOrderIsThatOfTheColumn() throws {
    #expect(try parts(BirthDateField.self, "03/04/1979", ["order": "day-first"]) == ["birthDate=19790403"])
    #expect(try parts(BirthDateField.self, "03/04/1979", ["order": "month-first"]) == ["birthDate=19790304"])
    #expect(try parts(BirthDateField.self, "28917", ["order": "serial"]) == ["birthDate=19790303"])
  }

  @Test func dateThatSoftwareWritesIsAPlaceholder() throws {
    #expect(try parts(BirthDateField.self, "1900-01-01") == ["birthDate=19000101!"])
  }

  @Test func piecesOfABirthDateAreNumbers() throws {
    #expect(try parts(BirthYearField.self, "1979") == ["birthYear=1979"])
    #expect(try parts(BirthYearField.self, "79.0") == ["birthYear=1979"])
    #expect(try parts(BirthYearField.self, "19") == ["birthYear=2019"])
    #expect(try parts(BirthYearField.self, "12345") == [])
    #expect(try parts(BirthMonthField.self, "04") == ["birthMonth=4"])
    #expect(try parts(BirthMonthField.self, "März") == ["birthMonth=3"])
    #expect(try parts(BirthMonthField.self, "13") == [])
    #expect(try parts(BirthDayField.self, "31") == ["birthDay=31"])
    #expect(try parts(BirthDayField.self, "0") == [])
  }

  @Test func datesOfTheRecordAreMoments() throws {
    #expect(try parts(CreatedDateField.self, "2019-01-31T10:05:07Z") == ["created=20190131100507"])
    #expect(try parts(CreatedDateField.self, "2019-01-31") == ["created=20190131000000"])
    #expect(
      try parts(UpdatedDateField.self, "31.01.2019", ["order": "day-first"]) == ["updated=20190131000000"])
    #expect(try parts(LastOrderDateField.self, "1/31/2019 5:07 PM") == ["lastOrder=20190131170700"])
    #expect(try parts(LastOrderDateField.self, "9999-12-31") == [])
    #expect(try parts(CreatedDateField.self, "1969-12-31 23:59:59") == ["created=19691231235959"])
  }

  @Test func contentTellsBirthdaysFromDatesOfRecords() {
    let birthdays = sample(["1950-01-02", "1979-12-03", "1985-05-05", "2001-07-08"])
    #expect(BirthDateField.contentScore(of: birthdays) == 1)
    #expect(CreatedDateField.contentScore(of: birthdays) == 0)
    let stamps = sample(["2019-01-02 10:00", "2020-12-03 11:00", "2021-05-05 12:00"])
    #expect(BirthDateField.contentScore(of: stamps) == 0)
    #expect(CreatedDateField.contentScore(of: stamps) == 1)
    #expect(CreatedDateField.contentScore(of: sample(["red", "green"])) == 0)
  }
}
