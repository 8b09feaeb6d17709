import CSV
import Testing

/// The dialect is found by looking at the text, and not by what merely looks like a delimiter.
struct CSVDialectTests {
  @Test(arguments: [",", ";", "\t", "|"])
  func findsEachDelimiter(delimiter: String) {
    let rows = [["id", "name", "city"], ["1", "Ann", "Oslo"], ["2", "Bob", "Rome"]]
    let text = rows.map { $0.joined(separator: delimiter) }.joined(separator: "\n")
    #expect(sniff(text).delimiter == delimiter.utf8.first)
    #expect(sniff(text).quote == UInt8(ascii: "\""))
  }

  @Test(arguments: [
    // Delimiters of another kind inside quotes, more of them than of the true one.
    ("id;note\n1;\"a,b,c\"\n2;\"d,e,f\"\n3;\"g,h,i\"\n", ";"),
    ("\"a;b;c\",\"d;e;f\"\n\"g;h;i\",\"j;k;l\"\n", ","),
    ("id,tags\n1,\"x|y\nz|w\"\n2,\"u|v\nt|s\"\n", ","),
    // Decimal commas.
    ("name;price\nAnn;1,50\nBob;2,75\n", ";"),
    ("A;1,50;x\nB;2,75;y\n", ";"),
    ("1,50;2,75;3,00\n4,10;5,20;6,30\n", ";"),
    ("item\tprice\trate\na\t1,50\t0,19\nb\t1.234,00\t0,07\n", "\t"),
    // Thousands.
    ("name|total\nAnn|1,234\nBob|5,678\n", "|"),
    // Names in one column.
    ("id;name\n1;Smith, John\n2;Doe, Jane\n", ";"),
    ("1;Smith, John\n2;Doe, Jane\n", ";"),
    // Lists in a column.
    ("id,tags,city\n1,a;b;c,Oslo\n2,d;e;f,Rome\n3,g;h;i,Bern\n", ","),
    // Numbers only.
    ("1,2,3\n4,5,6\n", ","),
    ("1001,5551234\n1002,5555678\n", ","),
    // A title before the table, ragged rows, blank lines.
    ("Customers of 2024\n\nid;name;city\n1;Ann;Oslo\n2;Bob;Rome\n", ";"),
    ("a;b;c;d\n1;2;3;4\n1;2;3\n1;2;3;4;5\n1;2;3;4\n", ";"),
    // One stray quote, and a quote open on every row.
    ("a;b\n1;\"open\n2;x,y\n3;z,y\n", ";"),
    ("a,b,c\n1,2,\"x\n1,2,\"y\n1,2,\"z\n", ","),
    // The words of the file itself.
    ("sep=|\na,b|c,d\n", "|"),
    ("\u{FEFF}a;b\n1;2\n", ";"),
    ("", ","),
    ("\n\n", ","),
  ])
  func isNotFooled(text: String, delimiter: String) {
    #expect(sniff(text).delimiter == delimiter.utf8.first)
  }

  @Test(arguments: [
    "email\nann@example.com\nbob@example.com\n",
    "name\nSmith, John\nDoe, Jane\nBrown, Ann\n",
    "notes\nHello, world, and you\nnothing\none, two; three\na|b and c\n",
    "amount\n1,50\n2,75\n13,00\n",
    "address\n12 Main St, Springfield, IL\n7 Oak Ave, Salem, OR\n",
  ])
  func singleColumnStaysWhole(text: String) {
    let rows = Reading(text, sniff(text)).rows
    #expect(rows.allSatisfy { $0.count == 1 })
    #expect(rows.count == text.split(separator: "\n").count)
  }

  @Test func singleQuotesAreTakenWhereTheyDoTheWork() {
    let text = "'id','name'\n'1','Smith, John'\n'2','O''Brien'\n"
    #expect(sniff(text).quote == UInt8(ascii: "'"))
    #expect(Reading(text, sniff(text)).rows.last == ["2", "O'Brien"])
    #expect(sniff("id,name\n1,'t Hooft\n2,O'Brien\n").quote == UInt8(ascii: "\""))
    #expect(sniff("id,phone\n1,'0123\n2,'0456\n").quote == UInt8(ascii: "\""))
    #expect(sniff("\"a\",'b'\n\"c\",'d'\n").quote == UInt8(ascii: "\""))
  }

  @Test func longTextsAreJudgedByTheirBeginning() {
    let row = "1;\"a,b\";x\n"
    #expect(sniff(String(repeating: row, count: 100_000)).delimiter == UInt8(ascii: ";"))
    #expect(sniff(String(repeating: "x", count: 2_000_000)) == .standard)
  }

  @Test(
    arguments: [
      (UInt8(ascii: "\n"), UInt8(ascii: "\"")), (UInt8(ascii: ","), UInt8(ascii: "\r")),
      (0, UInt8(ascii: "\"")),
      (0xC3, UInt8(ascii: "\"")), (UInt8(ascii: ","), UInt8(ascii: ",")),
      (UInt8(ascii: "x"), UInt8(ascii: "\"")),
      (UInt8(ascii: "7"), UInt8(ascii: "\"")), (UInt8(ascii: ","), 0xFF),
    ] as [(UInt8, UInt8)])
  func refusesWhatCannotSeparate(delimiter: UInt8, quote: UInt8) {
    #expect(throws: CSVError.self) { try CSVDialect(delimiter: delimiter, quote: quote) }
  }

  @Test func saysItsNameInWords() throws {
    #expect(CSVDialect.standard.description == "comma")
    #expect(try CSVDialect(delimiter: UInt8(ascii: "\t"), quote: nil).description == "tab, no quotes")
    #expect(try CSVDialect(delimiter: UInt8(ascii: "^")).description == "^")
  }

  private func sniff(_ text: String) -> CSVDialect {
    CSVDialect(sniffing: UTF8Text(Array(text.utf8), encoding: .utf8))
  }
}
