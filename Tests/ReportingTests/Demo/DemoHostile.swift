import Blocking
import Matching
import Records
import Resolution

@testable import Reporting

/// Values that would break a page, a spreadsheet or a script that trusted them.
enum DemoHostile {
  static let values = [
    "<script>document.title='owned'</script>", "</script><script>document.title='owned'</script>",
    "<!--<script>", "]]>", "\"><img src=x onerror=\"document.title='owned'\">",
    "'onmouseover='document.title=1",
    "&lt;b&gt;&amp;", "a\u{2028}b\u{2029}c", "\u{202E}moc.elpmaxe@nimda", "\u{2066}isolated",
    "\u{0}\u{1}\u{1F}\u{7F}\u{85}",
    "=HYPERLINK(\"http://x.example\",\"y\")", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1:A9)", "+1 512 555 0142",
    "-12.50",
    "line\nbreak\r\nand\ttab", "a,b;c|d", "he said \"no\"", "👩‍👩‍👧‍👦🏳️‍🌈🌷", "Z̸̨͚̱͐̓͌a̶l̷g̸o̵",
    "\\u003cscript\\u003e ${x} `y` {{z}}",
    "javascript:alert(1)", "__proto__", "constructor", "İstanbul ß ﬀ", " leading and trailing ",
    String(repeating: "x", count: 10_000), String(repeating: "é🌷", count: 3_000),
    String(repeating: "a\u{0301}", count: 500),
  ]

  /// Each value stands in every place where a value, name, id, source, reason or word can stand.
  static func content() -> ReportContent {
    var columns = DemoTable.customerColumns
    columns += [
      ("</script><b>", DemoKinds.DisplayOnly()), ("__proto__", DemoKinds.DisplayOnly()),
      ("decision", DemoKinds.DisplayOnly()), ("source", DemoKinds.Category()),
      ("source (input)", DemoKinds.Category()), (values[8], DemoKinds.DisplayOnly()),
    ]
    var demo = DemoContent(DemoTable(columns: columns, partitioned: true))
    for (index, value) in values.enumerated() {
      let cells = Dictionary(uniqueKeysWithValues: columns.map { ($0.name, value) })
      let one = demo.table.add("s<\(index % 3)>:\(index)-\(value)", cells, partition: value)
      let other = demo.table.add(
        "s<\(index % 3)>:\(index)b", cells.merging(["City": "x\(value)"]) { $1 }, partition: value)
      demo.suggest(
        "G\(index)-\(value)", index % 3 == 0 ? .certain : index % 3 == 1 ? .likely : .possible, [one, other],
        firstEntity: index % 3 == 2 ? 1 : nil,
        evidence: [
          (.prior, value, -3), (.comparison(0), value, 8.125), (.relativeOrNamesake, value, -1.0625),
        ],
        marks: [[:], ["City": CellMark(.similar, note: value), "Name": CellMark(.noEvidence, note: value)]],
        chosen: ["City": (1, value)], rules: [value], kept: [value], question: (.address, 1, "City"))
      demo.relate(one, other, .sharedContact, matchWeight: -1)
      for pairClass in [PairClass.sameHousehold, .sharedContact] {
        demo.share(pairClass, [one, other], [SharedValue(.address, value), SharedValue(.phone, value)])
      }
      demo.hubs.append(Hub(role: .phone, value: value, cause: .siteList, rows: [one, other], nameCount: 2))
      demo.rejected.append(RejectedRow(source: value, line: index, reason: value, raw: value))
      demo.remarks.append(value)
    }
    return demo.content(outputName: values[1])
  }
}
