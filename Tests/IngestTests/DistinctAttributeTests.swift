import Records
import TestSupport
import Testing

@testable import Ingest

@Suite struct DistinctAttributeTests {
  private static let kinds: [any FieldKind.Type] = [
    PhoneField.self, PhoneField.self, EmailField.self, AddressLineField.self, CityField.self,
    PostcodeField.self,
    CompanyField.self, IdentifierField.self, TextField.self,
  ]

  /// Cells of each kind, placeholders, several values and other kinds' values among them.
  private static let cells: [[String]] = [
    [
      "512-555-0142", "512 555 0142", "", "000-000-0000", "512-555-0142 / 512-555-0199", "sid@x.org", "12345",
    ],
    ["", "5125550199", "512-555-0142", "1234567890", "n/a", "512-555-0177"],
    ["sid@x.org", "Sid@X.org", "", "none@none.com", "sid@x.org, ann@x.org", "512-555-0142", "none", "a@b"],
    [
      "12 Main St", "12 Main Street", "12 Main St Apt 4", "Apt 4", "PO Box 12", "", "will call",
      "12 Main St, Springfield IL 62704", "Main St", "12",
    ],
    ["Springfield", "SPRINGFIELD", "", "78704 Austin", "none", "Austin, TX"],
    ["62704", "78704", "", "00000", "627"], ["Rose Florist LLC", "Rose Florist", "", "none", "Cash"],
    ["A-1", "a1", "", "123456", "none"], ["www.x.org", "http://x.org", "", "n/a"],
  ]

  /// Whether values are looked at row by row or each distinct one once, attributes are the same.
  @Test(arguments: [1, 40, 2_000, 9_000]) func rowByRowIsWhatDistinctValuesGive(_ count: Int) throws {
    var random = RandomStrings(seed: UInt64(count))
    let rows = (0..<count).map { row in
      Self.cells.enumerated().map { column, cells in
        let cell = cells[random.number(in: 0...cells.count - 1)]
        return column == 3 && row % 3 == 0 ? "\(random.number(in: 1...count)) Elm St" : cell
      } + ["x"]
    }
    let arena = arenaOfCells(rows)
    let fields = try Self.kinds.map(field) + [field(DisplayField.self)]
    let normalizers = Normalizers()
    let attributes = [true, false].map { areDistinct in
      let normalized = NormalizedColumn.normalize(
        arena, areDistinct: fields.map { _ in areDistinct }, fields: fields, with: normalizers, threads: 2,
        progress: .untold)
      return AttributeBuilder(fields: fields, normalized: normalized, arena: arena).attributes(threads: 2)
    }
    #expect(attributes[0].map(\.role) == attributes[1].map(\.role))
    for (byRow, byValue) in zip(attributes[0], attributes[1]) {
      #expect(byRow.fields == byValue.fields)
      #expect(byRow.codes == byValue.codes, "\(byRow.role)")
      #expect(byRow.rowStarts == byValue.rowStarts)
      #expect(byRow.values.bytes == byValue.values.bytes)
      #expect(byRow.values.starts == byValue.values.starts)
      #expect(byRow.isNoEvidence == byValue.isNoEvidence, "\(byRow.role)")
    }
  }
}
