import Foundation

/// Customers entered by somebody who wants the report to do something: each value as a duplicate's name and note.
enum HostileCustomers {
  private static let values = [
    "<script>document.title='owned'</script>", "</script><script>document.title='owned'</script>",
    "<!--<script>", "]]>", "\"><img src=x onerror=\"document.title='owned'\">", "<svg onload=alert(1)>",
    "'onmouseover='document.title=1", "&lt;b&gt;&amp;", "a\u{2028}b\u{2029}c", "\u{202E}moc.elpmaxe@nimda",
    "\u{2066}isolated", "\u{0}\u{1}\u{1F}\u{7F}\u{85}x", "=HYPERLINK(\"http://x.example\",\"y\")",
    "+cmd|' /C calc'!A0", "@SUM(A1:A9)", "line\nbreak\r\nand\ttab", "he said \"no\"", "👩‍👩‍👧‍👦🏳️‍🌈🌷", "Z̸̨͚̱͐̓͌a̶l̷g̸o̵",
    "\\u003cscript\\u003e ${x} `y` {{z}}", "javascript:document.title='owned'", "__proto__", "constructor",
    "שלום עולם", "محمد الأحمد", "İstanbul ß ﬀ", String(repeating: "x", count: 10_000),
    String(repeating: "é🌷", count: 3_000), String(repeating: "Maria ", count: 1_700),
  ]

  /// How many values there are; each makes two records that agree in phone and e-mail.
  static var count: Int { values.count }

  /// The table, whose headers are no better than its cells.
  static let table: String = {
    var rows = [["id", "name", "phone", "email", "address", "city", "</script><b>", "__proto__", "notes"]]
    for (index, value) in values.enumerated() {
      let phone = "512-555-\(1_000 + index)"
      let email = index.isMultiple(of: 5) ? "javascript:alert(\(index))@x.example" : "p\(index)@mail.example"
      rows.append(["\(index)a<i>", value, phone, email, "\(index) \(value)", "Austin", value, value, value])
      rows.append(["\(index)b", value + " ", phone, email, "\(index) x", value, "", "y", "=1+1"])
    }
    return rows.map { row in
      row.map { "\"\($0.replacingOccurrences(of: "\"", with: "\"\""))\"" }.joined(separator: ",")
    }.joined(separator: "\n")
  }()
}
