import Records
import Resolution
import Testing

@testable import Review

@Suite struct DecisionSheetTests {
  private let run: InventedRun = {
    var run = InventedRun(["1", "2", "3", "4", "100000", "100001", "00042", "A"])
    run.add("E-00000000000a", [["1", "2", "3"]])
    run.add("E-00000000000b", [["100000", "4"]])
    run.add("E-00000000000c", [["100000", "100001"]])
    run.add("E-00000000000d", [["00042", "A"]])
    run.add("Q-00000000000e", [["1", "2"], ["4"]])
    return run
  }()

  /// A sheet of a group's rows: `id,decision,survivor,comment`.
  private func sheet(_ group: String, _ rows: String...) -> String {
    let digest = run.group(withID: group)?.evidenceDigest ?? ""
    let body = rows.map { row in
      let cells = row.split(separator: ",", omittingEmptySubsequences: false)
      return
        "\(group),likely,customers,\(cells[0]),Ann,\(cells.dropFirst().joined(separator: ",")),\(digest)\n"
    }
    return "group_id,band,source,record_id,name,decision,survivor,comment,evidence\n" + body.joined()
  }

  private func decision(_ group: String, _ rows: [String]) throws -> Decision? {
    let text =
      sheet(group, rows[0]).split(separator: "\n")[0] + "\n"
      + rows.map { sheet(group, $0).split(separator: "\n")[1] + "\n" }.joined()
    let checked = try imported(String(text), run)
    return checked.count == 1 && checked[0].verdict == .applied ? checked[0].decision : nil
  }

  private func refusal(_ text: String) throws -> (ImportVerdict.Refusal?, String) {
    let checked = try imported(text, run)
    #expect(checked.count == 1)
    return (checked[0].verdict.refusal, checked[0].verdict.reason ?? "")
  }

  @Test(arguments: [
    "same", "Same", " SAME ", "yes", "Y", "same person", "Same  Person.", "duplicate", "merge", "'same", "ja",
  ])
  func aWordOnAnyRowIsTheGroups(word: String) throws {
    for rows in [["1,\(word),,", "2,,,", "3,,,"], ["1,,,", "2,,,", "3,\(word),,"]] {
      let decision = try decision("E-00000000000a", rows)
      #expect(decision?.verdict == .same)
      #expect(decision?.parts == [[record("1"), record("2"), record("3")]])
      #expect(decision?.runID == "run-2")
      #expect(decision?.evidenceDigest == run.digest(of: "1", "2", "3"))
    }
  }

  @Test(arguments: [
    ("different", Decision.Verdict.different), ("not same", .different), ("No", .different),
    ("household", .household),
    ("Family", .household), ("unsure", .unsure), ("?", .unsure),
  ])
  func aGroupThatIsNotOneIsAPartForEachRecord(word: String, verdict: Decision.Verdict) throws {
    let decision = try decision("E-00000000000a", ["1,\(word),,", "2,,,", "3,,,"])
    #expect(decision?.verdict == verdict)
    #expect(decision?.parts == [[record("1")], [record("2")], [record("3")]])
  }

  @Test func aQuestionIsBetweenItsTwoCustomers() throws {
    #expect(
      try decision("Q-00000000000e", ["1,,,", "2,,,", "4,no,,"])?.parts
        == [[record("1"), record("2")], [record("4")]])
    #expect(try decision("Q-00000000000e", ["1,,,", "2,,,", "4,yes,,"])?.parts.count == 1)
  }

  @Test func rowsAreDropped() throws {
    for rows in [
      ["1,same,,", "2,,,", "3,drop,,"], ["1,same,,", "2,same,,", "3,different,,"],
      ["3,drop,,", "1,,,", "2,same,,"],
    ] {
      let decision = try decision("E-00000000000a", rows)
      #expect(decision?.verdict == .same)
      #expect(decision?.dropped == [record("3")])
      #expect(decision?.parts == [[record("1"), record("2")]])
      #expect(decision?.evidenceDigest == run.digest(of: "1", "2", "3"))
    }
    // Of the rest nothing was said.
    let alone = try decision("E-00000000000a", ["1,,,", "2,,,", "3,drop,,"])
    #expect(alone?.verdict == .different)
    #expect(alone?.parts == [[record("1"), record("2")], [record("3")]])
  }

  @Test func theSurvivorAndCommentsAreTaken() throws {
    for mark in ["x", "Yes", "keep", "2", "customers:2"] {
      let decision = try decision("E-00000000000a", ["1,same,,seen", "2,,\(mark),called her", "3,,,seen"])
      #expect(decision?.survivor == record("2"), "\(mark)")
      #expect(decision?.comment == "seen / called her")
    }
  }

  @Test(arguments: [
    ("1,perhaps,,|2,,,|3,,,", "write one of same, different, household, unsure, drop"),
    ("1,x,,|2,,,|3,,,", "line 2: \"x\" in the column decision"),
    ("1,same,,|2,household,,|3,,,", "line 2 says same and line 3 says household"),
    ("1,same,,|2,different,,|3,,,", "line 2 says same and line 3 says different"),

    ("1,,,|2,different,,|3,,,", "the group's first row says nothing"),
    ("1,different,,|2,drop,,|3,,,", "line 2 says different and line 3 says drop"),
    ("1,drop,,|2,drop,,|3,drop,,", "write different instead"),
    ("1,same,x,|2,,x,|3,,,", "lines 2 and 3 are both marked"),
    ("1,same,9,|2,,,|3,,,", "\"9\" in the column survivor"),
    ("1,,x,|2,,,|3,,,", "write same there"),
    ("1,different,x,|2,,,|3,,,", "goes with same alone"),
    ("1,drop,x,|2,same,,|3,,,", "to be dropped and to be kept"),
    ("1,,,who?|2,,,|3,,,", "there is a comment"),
    ("1,same,,|1,,,|3,,,", "lines 2 and 3 are both the record customers:1"),
    ("1,same,,", "the file has 1 of the group's rows"),
    ("1,same,,|2,drop,,", "needs two records"),
    ("1,same,,|9,,,", "the record customers:9 is not in this group"),
  ])
  func whatCanBeReadInTwoWaysIsRefused(rows: String, words: String) throws {
    let rows = rows.split(separator: "|").map {
      sheet("E-00000000000a", String($0)).split(separator: "\n")[1]
    }
    let header = sheet("E-00000000000a", "1,,,").split(separator: "\n")[0]
    let (refusal, reason) = try refusal(([header] + rows).joined(separator: "\n"))
    #expect(refusal != nil)
    #expect(reason.contains(words), "\(reason)")
  }

  @Test func besideSameAndDifferentEveryRowHasToSayWhichItIs() throws {
    var run = run
    run.add("E-00000000000f", [["1", "2", "3", "4"]])
    let text =
      "group_id,record_id,decision\n"
      + ["1,same", "2,same", "3,different", "4,"].map { "E-00000000000f,\($0)\n" }.joined()
    #expect(try imported(text, run)[0].verdict.reason?.contains("line 5 says neither") == true)
  }

  @Test func idsThatASpreadsheetMangledAreRepaired() throws {
    #expect(
      try decision("E-00000000000b", ["1.00E+05,same,,", "4,,,"])?.parts == [[record("100000"), record("4")]])
    #expect(
      try decision("E-00000000000d", ["42,same,,", "a,,,"])?.parts == [[record("00042"), record("A")]])
    // One of the two is told by its row, so the other can only be one.
    #expect(try decision("E-00000000000c", ["1.00E+05,same,,", "100001,,,"]) != nil)
    // Which is which does not matter to the group's verdict, but to what is said of one of them.
    let whole = try decision("E-00000000000c", ["1.00E+05,same,,", "1.00E+05,,,"])
    #expect(whole?.parts == [[record("100000"), record("100001")]])
    for text in [
      sheet("E-00000000000c", "1.00E+05,same,x,", "1.00E+05,,,"),
      sheet("E-00000000000c", "1.00E+05,drop,,", "1.00E+05,,,"),
      sheet("E-00000000000c", "1.00E+05,same,,"),
    ] {
      let (sort, reason) = try refusal(text)
      #expect(sort == .unknown)
      #expect(reason.contains("was changed by the spreadsheet and may be"), "\(reason)")
    }
  }

  @Test func rowsThatWereDeletedAreNotSpokenOf() throws {
    let decision = try decision("E-00000000000a", ["1,same,,", "3,,,"])
    #expect(decision?.parts == [[record("1"), record("3")]])
    #expect(decision?.evidenceDigest == run.digest(of: "1", "3"))
  }

  @Test func withoutADigestTheGroupHasToBeWhole() throws {
    func undated(_ ids: [String]) -> String {
      "group_id,record_id,decision\n" + ids.map { "E-00000000000a,\($0),same\n" }.joined()
    }
    #expect(try imported(undated(["1", "2", "3"]), run)[0].verdict == .applied)
    #expect(try refusal(undated(["1", "2"])).0 == .stale)
  }

  @Test func aGroupThatChangedIsStaleAndOneThatIsGoneUnknown() throws {
    let text = sheet("E-00000000000a", "1,same,,", "2,,,", "3,,,")
    var later = run
    later.change("2")
    later.groups = []
    #expect(try imported(text, later)[0].verdict.refusal == .stale)
    later.add("E-00000000000a", [["1", "2", "3"]])
    #expect(try imported(text, later)[0].verdict.refusal == .stale)
    #expect(try imported(text, InventedRun(["7"]))[0].verdict.refusal == .unknown)
    // Regrouped, but with the values that were reviewed.
    var regrouped = run
    regrouped.groups = []
    #expect(try imported(text, regrouped)[0].verdict == .applied)
  }

  @Test func columnsAndRowsMayStandAnywhere() throws {
    let text =
      "\u{FEFF}COMMENT;Evidence;Record ID;decision;Name;GROUP_ID;Survivor\r\n"
      + "\"a;b\";;2;;\"X \"\"Y\"\"\";e-00000000000A;\r\n"
      + ";;4;;Z;E-00000000000B;\r\n;;1;SAME;;E-00000000000a;\r\n;;100000;no;;E-00000000000b;\r\n;;3;;;E-00000000000a;x\r\n"
    let checked = try imported(text, run)
    #expect(checked.map(\.verdict) == [.applied, .applied])
    #expect(checked[0].decision?.comment == "a;b")
    #expect(checked[0].decision?.survivor == record("3"))
    #expect(checked[1].decision?.verdict == .different)
  }

  @Test func rowsThatMovedOrCannotBeReadAreRefusedAlone() throws {
    let text =
      sheet("E-00000000000a", "1,same,,", "2,,,", "3,,,") + "a,b,c,d,e,f,g,h,i,j\n,,,,,same,,,\n\n,,,,,,,,\n"
      + "E-00000000000b,likely,customers,4,\"open,,,,\n"
    let checked = try imported(text, run)
    #expect(checked.map(\.place.line) == [2, 5, 6, 9])
    #expect(checked.map(\.verdict.refusal) == [nil, .malformed, .malformed, .malformed])
  }

  @Test func aColumnTwiceOrMissingStopsTheFile() {
    #expect(throws: ReviewError.columnTwice(file: "file", column: "decision")) {
      try imported("group_id,record_id,decision,Decision\n", run)
    }
    #expect(
      throws: ReviewError.missingColumn(file: "file", column: "decision", found: ["group_id", "record_id"])
    ) {
      try imported("group_id,record_id\n", run)
    }
  }
}
