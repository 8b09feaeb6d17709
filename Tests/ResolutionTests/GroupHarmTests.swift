import Records
import TestSupport
import Testing

@testable import Resolution

@Suite struct GroupHarmTests {
  @Test(arguments: [
    ("84.50", true), ("-70.80", true), ("0.00", false), ("0,00 €", false), ("", false), ("yes", true),
    ("Ja", true),
    ("no", false), ("none", false), ("0", false), ("(12)", true), ("١٢", false),
  ])
  func aCellSaysWhetherThereIsSomething(cell: String, isSomething: Bool) {
    let bytes = Array(cell.utf8)
    #expect(bytes.withUnsafeBufferPointer { GroupHarm.isSomething($0) } == isSomething)
  }

  @Test(arguments: [
    (20_261_121_093_000, 3, 20_260_821_093_000), (20_260_215_000_000, 3, 20_251_115_000_000),
    (20_260_131_000_000, 1, 20_251_231_000_000), (20_260_301_000_000, 12, 20_250_301_000_000),
  ])
  func monthsAreCountedBack(moment: Int, months: Int, earlier: Int) {
    #expect(GroupHarm.moment(moment, monthsBefore: months) == Double(earlier))
  }

  @Test(arguments: [
    ("balance", true), ("Customer Balance", true), ("house_account", true), ("Offene Posten", true),
    ("solde", true),
    ("New Balance Shoes", false), ("balanced", false), ("credit limit", false),
  ])
  func aBalanceIsKnownByItsHeader(header: String, isBalance: Bool) {
    let table = Self.table([(header, DisplayField.self, ["10.00", "0.00"])])
    #expect(GroupHarm(table).points(of: [[0], [1]]) == (isBalance ? [2, 0] : [0, 0]))
    #expect(GroupHarm(table).isTold == isBalance)
  }

  @Test func theWorstMemberCounts() {
    let table = Self.table([
      ("open orders", DisplayField.self, ["0", "2", "", ""]),
      ("balance", DisplayField.self, ["5", "", "", "0"]),
    ])
    #expect(GroupHarm(table).points(of: [[0, 1], [2, 3], [0], [3, 1]]) == [6, 0, 2, 4])
  }

  @Test func aColumnOfPhonesIsNoBalance() {
    let table = Self.table([("balance", PhoneField.self, ["5125550142"])])
    #expect(!GroupHarm(table).isTold)
  }

  @Test func ordersAreRecentByTheNewestDateOfTheData() {
    var table = Self.table([("x", DisplayField.self, ["", "", "", ""])])
    let dates = ["20200110000000", "20191101000000", "20190301000000", "20180301000000"]
    table.attributes = [Self.attribute(.lastOrder, dates)]
    #expect(GroupHarm(table).points(of: [[0], [1], [2], [3], [3, 1]]) == [2, 2, 1, 0, 2])
  }

  /// A table of columns that are only shown.
  static func table(_ columns: [(name: String, kind: any FieldKind.Type, cells: [String])]) -> RecordTable {
    let count = columns.first?.cells.count ?? 0
    let fields = columns.compactMap { column in
      (try? column.kind.init(parameters: FieldParameters())).map {
        Field(name: column.name, kind: $0, reason: "test")
      }
    }
    return RecordTable(
      schema: Schema(fields: fields), columns: columns.map { column($0.cells) }, attributes: [],
      sources: ["s"], sourceCodes: [UInt32](repeating: 0, count: count),
      ids: column((0..<count).map { "r\($0)" }), partitions: nil, inputOrder: (0..<UInt32(count)).map { $0 })
  }

  static func attribute(_ role: AttributeRole, _ values: [String]) -> Attribute {
    let column = column(values)
    return Attribute(role: role, fields: [0], values: column.values, codes: column.codes)
  }

  private static func column(_ cells: [String]) -> Column {
    var interner = ByteInterner()
    let codes = cells.map { interner.code(of: $0) }
    return Column(values: interner.finish(), codes: codes)
  }
}
