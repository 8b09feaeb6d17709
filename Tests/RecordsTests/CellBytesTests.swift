import TestSupport
import Testing

@testable import Records

/// Kinds that read usual cells from their bytes say of every cell what they say of its text.
@Suite struct CellBytesTests {
  private static let kinds: [any FieldKind.Type] = [
    GivenNameField.self, SurnameField.self, PhoneField.self, EmailField.self, AddressLineField.self,
    CreatedDateField.self, UpdatedDateField.self, LastOrderDateField.self, CityField.self,
    BirthDateField.self,
  ]

  private static let cells = """
    Linda|Mary Ann|mary-ann|MARY|O'Brien|Van der Berg|van den|Saint|St. John|Jr|Smith Jr.|J|J R|NA|Nan|n/a
    None|Test|Mr|Dr Smith|Smith - Jones|-Smith|Smith-|Anna & Ben|Anna und Ben|Flowers|Smith Family|Zoë|李 小明
    3917 Fox Run Lane|12 Main St|12 N Main Street|12 N|12 North|12 A Main St|12 a|12 Oak Ter|12 ter Rue Haxo
    123 Main St Apt 4|123 Main St, Apt 4B|123 Main St #12|123 Main St Apt #4|123 Main St Apt. 4 B|123 Main St # 4
    123 Main St Apt 04|123 Main St Suite 200|123 Main St Unit B|123 Main St Apt|12 Apt 4|123 Main St 4b|12 5th Ave
    12 21st St NW|12 Main St.|12 Main St,|12 Main St, Springfield|12 Main St Springfield IL 62704|0012 Main St
    PO Box 12|12 Private Rd|12 Box Elder Ct|12 Rear Alley|12 Corner Rd|12 March St|12 May Ave|12-14 Main St|12/3 Main St
    1/2 Main St|12  Main   St|12 Wilkes-Barre Blvd|12 O'Neil Dr|12 Hauptstrasse|12 Bergstr|12 Deer Chase|12 Mlk Blvd
    12 County Rd 5|12 Cr 5|12 Hwy 50|12 Floor St|12 Fl 2|Main St 12|12 Main St No 5|12 Main'|' 12 Main|12 Flat Rock Rd
    sid.kirk6@aol.com|Sid.Kirk@GMAIL.com|s.i.d@gmail.com|a_b.c@gmail.com|sid+tag@x.org|sid@gmial.com|sid@googlemail.com
    .sid@x.org|sid.@x.org|sid@x..org|sid@.x.org|sid@x.org.|sid@x|sid@x.o|sid@x.12|sid@t-online.de|sid-k@yahoo.com
    none@none.com|test@test.com|aaa@aaa.com|aaaa@aaaa.com|qwerty@x.com|asdf@x.com|abc@abc.com|ab12@x.com|1234@x.com
    a@b.com|abcd@x.com|sid @ x.org|sid@x.org, ann@x.org|noemail@x.com|sid@example.com|info@x.com|sïd@x.org|ssmith@x.com
    781.567.1268|1-858-284-9045|+44 20 7946 0958|(512) 555-0142|5125550142|512555014|555-0142|000-000-0000|1111111111
    1234567890|5125550142.0|5.12E+09|512-555-0142 x12|512-555-0142 / 512-555-0199|1-800-FLOWERS|none|sid@x.org|12345
    2018-04-01 18:02:38|2018-04-01|04/01/2018|1.4.2018|20180401|1522605758|1970-01-01|1900-01-01|0001-01-01|9999-12-31
    2018-04-01T18:02:38Z|2018-13-01|1969-12-31 23:59:59|1899-12-30 12:00|1 April 2018|二〇一八|2018-04-01 25:00|0099-05-05
    """
    .split { $0 == "|" || $0 == "\n" }.map { $0.trimmingPrefix { $0 == " " } }.map(String.init)

  @Test(arguments: kinds.indices) func bytesSayWhatTextsSay(_ index: Int) throws {
    let kind = try Self.kinds[index].init(parameters: FieldParameters())
    var random = RandomStrings(seed: UInt64(index))
    for normalizers in [Normalizers(), Normalizers(sitePlaceholders: ["Linda", "7815671268", "sid@x.org"])] {
      for cell in Self.cells + Self.mutants(of: Self.cells, &random) where !cell.isEmpty {
        #expect(Self.ofBytes(kind, cell, normalizers) == Self.ofText(kind, cell, normalizers), "\(cell)")
      }
    }
  }

  /// Cells in which a byte or two are others, left out or doubled, and halves of two cells.
  private static func mutants(of cells: [String], _ random: inout RandomStrings) -> [String] {
    let bytes = Array(" .,-#'/&@0159abcstxyzABST".utf8)
    return (0..<4000).map { _ in
      var cell = Array(cells[Int(random.next() % UInt64(cells.count))].utf8)
      for _ in 0...Int(random.next() % 2) where !cell.isEmpty {
        let place = Int(random.next() % UInt64(cell.count))
        switch random.next() % 4 {
        case 0: cell[place] = bytes[Int(random.next() % UInt64(bytes.count))]
        case 1: cell.remove(at: place)
        case 2: cell.insert(bytes[Int(random.next() % UInt64(bytes.count))], at: place)
        default:
          cell = cell[..<place] + Array(cells[Int(random.next() % UInt64(cells.count))].utf8.prefix(20))
        }
      }
      return String(decoding: cell, as: UTF8.self)
    }
  }

  private static func ofText(
    _ kind: any FieldKind, _ cell: String, _ normalizers: Normalizers
  ) -> [NormalizedPart] {
    kind.normalize(cell, with: normalizers).map {
      NormalizedPart($0.role, $0.text, isPlaceholder: $0.isPlaceholder)
    }
  }

  private static func ofBytes(
    _ kind: any FieldKind, _ cell: String, _ normalizers: Normalizers
  ) -> [NormalizedPart] {
    var parts = NormalizedParts()
    Array(cell.utf8).withUnsafeBufferPointer { kind.normalize($0, with: normalizers, into: &parts) }
    parts.endValue()
    var found: [NormalizedPart] = []
    if parts.roles.isEmpty { return found }
    parts.withView { view in
      view.forEachPart(of: 0) { role, text, isPlaceholder in
        found.append(
          NormalizedPart(role, String(decoding: text, as: UTF8.self), isPlaceholder: isPlaceholder))
      }
    }
    return found
  }
}
