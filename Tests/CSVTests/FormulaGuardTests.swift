import CSV
import Testing

/// Formulas are kept from running, and every cell comes back as it was.
struct FormulaGuardTests {
  @Test(arguments: [
    "=1+1", "=cmd|' /C calc'!A0", "+SUM(A1)", "-SUM(A1)", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\tx", " =1",
    "\u{A0}=1", "\u{3000}@x", "\u{FEFF}=1", "\u{200B}=1", "＝1+1", "＋1", "－SUM(A1)", "＠x", "  ＝1", "+", "-",
    "--", "－",
    "+1 512 555 0142 x12", "-2+3", "+1;2", "'=1", "''=1", "' =1", "+٣",
  ])
  func guardsWhatASpreadsheetWouldRun(cell: String) {
    #expect(FormulaGuard.guarding(cell) == "'" + cell)
    #expect(FormulaGuard.restoring("'" + cell) == cell)
  }

  @Test(
    arguments: [
      "+1 512 555 0142", "+1-512-555-0142", "+1 (512) 555.0142", "+49 30/1234567", "-12.50", "-12,50", "+5",
      " -3",
      "+15125550142", "-1.234.567,00", "Ann", "", "'", "''", "'0123", "'t Hooft", "O'Brien", "a=b", "1-2",
      "(555) 0142",
      "é", "“quoted”", "…", "\u{3000}", " ", "'+1 512 555 0142", "’=1", "ｘ",
    ])
  func leavesEverythingElse(cell: String) {
    #expect(FormulaGuard.guarding(cell) == cell)
    #expect(FormulaGuard.restoring(cell) == cell)
  }

  @Test func everyCellRoundTrips() {
    let alphabet = [
      "'", "=", "+", "-", "@", "\t", "\r", "\n", " ", "＝", "\u{A0}", "1", "(", "a", "é", "\u{301}", ",",
    ]
    for round in 0..<5_000 {
      var nasty = NastyText(seed: UInt64(11_000 + round))
      let cell = String(decoding: nasty.bytes(nasty.below(7), of: alphabet), as: UTF8.self)
      let guarded = FormulaGuard.guarding(cell)
      #expect(FormulaGuard.restoring(guarded) == cell)
      #expect(Array(FormulaGuard.restoring(guarded).utf8) == Array(cell.utf8))
      // What was written is not a formula any more.
      #expect(guarded == cell || guarded.utf8.first == UInt8(ascii: "'"))
      let restored = Array(guarded.utf8).withUnsafeBufferPointer { Array(FormulaGuard.restoring($0)) }
      #expect(restored == Array(cell.utf8))
    }
  }
}
