import Records
import TestSupport
import Testing

@testable import Ingest

@Suite struct MomentAttributeTests {
  @Test(arguments: [3, 500, 20_000]) func momentsAreCodedAsTheirTextsAre(_ count: Int) throws {
    var random = RandomStrings(seed: UInt64(count))
    let cells = ["", "2018-04-01 18:02:38", "04/01/2018", "1970-01-01", "soon", "2018-04-01T18:02:38+02:00"]
    let rows = (0..<count).map { row in
      let year = random.number(in: 1950...2024)
      let cell = row % 2 == 0 ? cells[row % cells.count] : "\(year)-0\(random.number(in: 1...9))-11"
      return [cell, "x"]
    }
    let fields = [try field(UpdatedDateField.self), try field(DisplayField.self)]
    let moment = try #require(MomentAttribute.all(of: fields).first)
    let attribute = try #require(moment.attribute(arenaOfCells(rows)))
    var interner = ByteInterner()
    let codes = rows.map { row in
      fields[0].kind.normalize(row[0], with: Normalizers()).first.map { interner.code(of: $0.text) } ?? 0
    }
    let values = interner.finish()
    #expect(attribute.role == .updated)
    #expect(attribute.codes == codes)
    #expect(attribute.values.bytes == values.bytes)
    #expect(attribute.values.starts == values.starts)
  }

  @Test func aRoleOfTwoColumnsOrWithoutAMomentIsNotMadeHere() throws {
    let field = try field(CreatedDateField.self)
    #expect(MomentAttribute.all(of: [field, field]).isEmpty)
    let moment = try #require(MomentAttribute.all(of: [field]).first)
    #expect(moment.attribute(arenaOfCells([["soon"], ["later"]])) == nil)
  }
}
