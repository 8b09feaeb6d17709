import Records
import Resolution
import Testing

@testable import Review

@Suite struct ImportCheckTests {
  private let run: InventedRun = {
    var run = InventedRun(["A", "B", "C", "D"])
    run.add("E-000000000001", [["A", "B"]])
    run.add("Q-000000000002", [["A", "B"], ["C"]])
    return run
  }()

  private func line(_ members: String) -> String { #"{"schema":"twinleaf.decision/1",\#(members)}"# + "\n" }

  private func same(_ one: String, _ other: String, _ further: String = "") -> String {
    line(#""verdict":"same","parts":[["customers:\#(one)","customers:\#(other)"]]\#(further)"#)
  }

  private func different(_ one: String, _ other: String, _ further: String = "") -> String {
    line(#""verdict":"different","parts":[["customers:\#(one)"],["customers:\#(other)"]]\#(further)"#)
  }

  @Test func aLineOfThreeMembersIsApplied() throws {
    let checked = try imported(same("A", "B"), run)
    #expect(checked.map(\.verdict) == [.applied])
    #expect(checked[0].decision?.decider == .init(name: "Ana", kind: .person))
    // What is kept says what it rests on.
    #expect(checked[0].decision?.evidenceDigest == run.digest(of: "A", "B"))
  }

  @Test func whoDecidedHasToBeSaid() throws {
    let checked = try imported(same("A", "B"), run, by: .asStated(otherwise: nil))
    #expect(checked[0].verdict.refusal == .malformed)
    #expect(checked[0].verdict.reason?.contains("--by NAME") == true)
    let named = try imported(same("A", "B", #","decided_by":"Ben""#), run, by: .asStated(otherwise: nil))
    #expect(named[0].decision?.decider.name == "Ben")
  }

  @Test func aChangedRecordMakesALineStale() throws {
    let text = same("A", "B", #","evidence_digest":"\#(run.digest(of: "A", "B"))""#)
    #expect(try imported(text, run)[0].verdict == .applied)
    var later = run
    later.change("B")
    #expect(try imported(text, later)[0].verdict.refusal == .stale)
    later.digests[record("B")] = nil
    // Nobody knows the name any more: it may be a typing error as well.
    #expect(try imported(text, later)[0].verdict.refusal == .unknown)
    #expect(try imported(same("A", "C", #","run":"run-1""#), run)[0].verdict.refusal == .stale)
    #expect(try imported(same("A", "C", #","run":"run-2""#), run)[0].verdict == .applied)
    #expect(try imported(same("A", "B", #","group_id":"E-000000000001""#), run)[0].verdict == .applied)
    #expect(try imported(same("A", "C", #","group_id":"E-000000000001""#), run)[0].verdict.refusal == .stale)
    #expect(try imported(same("A", "C", #","group_id":"E-9""#), run)[0].verdict.refusal == .unknown)
  }

  @Test func theSameLineAgainIsKnownWhateverChangedSince() throws {
    let text = same("B", "A", #","evidence_digest":"\#(run.digest(of: "A", "B"))""#)
    let decision = try #require(try imported(text, run)[0].decision)
    var later = run
    later.change("B")
    for run in [run, later] {
      let again = try imported(text, run, [BookedDecision(5, decision)])
      #expect(again[0].verdict == .known)
      #expect(again[0].knownAs == 5)
    }
    #expect(try imported(text + text, run).map(\.verdict) == [.applied, .known])
  }

  @Test func whoLooksAgainAtNewEvidenceIsHeard() throws {
    let old = try #require(try imported(same("A", "B"), run)[0].decision)
    var later = run
    later.change("B")
    let again = same("A", "B", #","evidence_digest":"\#(later.digest(of: "A", "B"))""#)
    #expect(try imported(again, later, [BookedDecision(5, old)])[0].verdict == .applied)
    // A line that cannot say what it rests on is the old one over again.
    #expect(try imported(same("A", "B"), later, [BookedDecision(5, old)])[0].verdict == .known)
  }

  @Test func whatIsStatedIsKeptThoughItFollowsFromOthers() throws {
    let decisions = [BookedDecision(1, .by(.same, "A", "B")), BookedDecision(2, .by(.same, "B", "C"))]
    #expect(try imported(same("A", "C"), run, decisions)[0].verdict == .applied)
    // A program's word is no reason not to hear a person's.
    let program = [BookedDecision(1, .byBot(.different, "A", "B"))]
    #expect(try imported(different("A", "B"), run, program)[0].verdict == .applied)
  }

  @Test func conflictsWithinAndBetweenFilesAreNamed() throws {
    let checked = try imported(same("A", "B") + same("B", "C") + different("C", "A"), run)
    #expect(checked.map(\.verdict.refusal) == [nil, nil, .conflict])
    #expect(
      checked[2].verdict.reason?.contains(
        "customers:C is customers:B (file:2), customers:B is customers:A (file:1), so") == true)
    let booked = try imported(different("A", "C"), run, [BookedDecision(8, .by(.same, "A", "C"))])
    #expect(booked[0].verdict.reason?.hasSuffix("take it back first: twinleaf decide revoke 8") == true)
  }

  @Test func aChangeOfMindIsAConflictUntilTheFirstIsRevoked() throws {
    let household = line(#""verdict":"household","parts":[["customers:A"],["customers:B"]]"#)
    let first = Decision.by(.different, "A", "B")
    #expect(try imported(household, run, [BookedDecision(1, first)])[0].verdict.refusal == .conflict)
    #expect(try imported(household, run, [BookedDecision(1, first, .revoked)])[0].verdict == .applied)
  }

  @Test func whatWasTakenBackDoesNotComeBackWithTheOldFile() throws {
    let text = same("A", "B", #","decided_at":"2026-11-22T10:00:00Z""#)
    let decision = try #require(try imported(text, run)[0].decision)
    let revoked = [BookedDecision(3, decision, .revoked)]
    let again = try imported(text, run, revoked)[0].verdict
    #expect(again.refusal == .conflict)
    #expect(again.reason?.contains("twinleaf decide accept 3") == true)
    let anew = same("A", "B", #","decided_at":"2026-11-23T10:00:00Z""#)
    #expect(try imported(anew, run, revoked)[0].verdict == .applied)
  }

  @Test func anErasedRecordDoesNotComeBackWithTheOldFile() throws {
    let text = line(
      #""verdict":"same","parts":[["customers:A","customers:B","customers:C"]],"idempotency_key":"k""#)
    let key = try #require(try DecisionFile(Array(text.utf8), name: "file").entries[0].statedKey)
    #expect(key.count == 32)
    let rest = BookedDecision(
      number: 3, decision: .by(.same, "A", "B"), standing: .binding, isByPerson: true, idempotencyKey: key)
    #expect(try imported(text, run, [rest])[0].verdict == .known)
    // The key of a suggestion is no answer of itself: another verdict under it is another decision.
    let other = line(
      #""verdict":"different","parts":[["customers:A"],["customers:C"]],"idempotency_key":"k""#)
    #expect(try imported(other, run, [rest])[0].verdict == .applied)
  }

  @Test func unsureIsTakenWhereSomethingIsOpen() throws {
    let unsure = line(#""verdict":"unsure","parts":[["customers:A","customers:B","customers:C"]]"#)
    let checked = try imported(unsure, run, [BookedDecision(1, .by(.same, "A", "B"))])
    #expect(checked[0].verdict == .applied)
    #expect(checked[0].decision?.parts.count == 3)
    let decided = [BookedDecision(1, .by(.same, "A", "B")), BookedDecision(2, .by(.same, "B", "C"))]
    #expect(try imported(unsure, run, decided)[0].verdict.refusal == .conflict)
    // What was put off can be decided.
    #expect(
      try imported(same("A", "B"), run, [BookedDecision(1, .by(.unsure, "A", "B"))])[0].verdict == .applied)
  }

  @Test(arguments: [
    #""verdict":"same","parts":[["customers:A"]]"#, #""verdict":"same","parts":[]"#,
    #""verdict":"same","parts":[["customers:A","customers:A"]]"#,
    #""verdict":"same","parts":[["customers:A","customers:B"],[]]"#,
    #""verdict":"same","parts":[["customers:A","customers:B"]],"dropped":["customers:B"]"#,
    #""verdict":"same","parts":[["customers:A","customers:B"]],"survivor":"customers:C""#,
    #""verdict":"same","parts":[["customers:A","customers:B"]],"fields":{"phone":"customers:C"}"#,
    #""verdict":"different","parts":[["customers:A","customers:B"]]"#,
    #""verdict":"different","parts":[["customers:A"],["customers:B"]],"dropped":["customers:C"]"#,
    #""verdict":"different","parts":[["customers:A"],["customers:B"]],"survivor":"customers:A""#,
    #""verdict":"same","parts":[["A","B"]]"#,
  ])
  func aDecisionThatMakesNoSenseIsMalformed(members: String) throws {
    let verdict = try imported(line(members), run)[0].verdict
    #expect(verdict.refusal == .malformed, "\(verdict)")
  }

  @Test func recordsOfDifferentPartitionsAreNeverOneCustomer() throws {
    var run = InventedRun([])
    for shop in ["1", "2"] {
      run.digests[RecordIdentity(partition: shop, source: "pos", id: "7")] = RecordDigest(high: 1, low: 1)
    }
    let text = line(#""verdict":"same","parts":[["1/pos:7","2/pos:7"]]"#)
    #expect(try imported(text, run)[0].verdict.reason?.contains("different partitions") == true)
  }

  @Test func aDecisionOfTooManyRecordsIsRefused() throws {
    let ids = (0...1000).map { "r\($0)" }
    let text = line(
      #""verdict":"same","parts":[[\#(ids.map { "\"customers:\($0)\"" }.joined(separator: ","))]]"#)
    #expect(try imported(text, InventedRun(ids))[0].verdict.refusal == .malformed)
  }

  @Test func recordsAreFoundWhateverTheirNamesHold() throws {
    var run = InventedRun([])
    let left = RecordIdentity(partition: "a:b/c", source: "pos", id: "x/y:z")
    let right = RecordIdentity(partition: "a:b/c", source: "pos", id: "")
    for record in [left, right] { run.digests[record] = RecordDigest(high: 1, low: 1) }
    let text = line(#""verdict":"same","parts":[["a:b/c/pos:x/y:z","a:b/c/pos:"]]"#)
    let checked = try imported(text, run)
    #expect(checked[0].decision?.records == [left, right])
  }
}

@Suite struct ProgramImportTests {
  private let run = InventedRun(["A", "B", "C"])
  private let same = #"""
    {"schema":"twinleaf.decision/1","verdict":"same","parts":[["customers:A","customers:B"]],"decided_by":"Ana","kind":"person"}
    """#
  private let different = #"""
    {"schema":"twinleaf.decision/1","verdict":"different","parts":[["customers:A"],["customers:B"]],"decided_by":"bot","kind":"agent"}
    """#

  @Test func aFileCannotClaimToBeAPersons() throws {
    let checked = try imported(same, run, by: .program(name: "bot"))
    #expect(checked[0].verdict == .recommended)
    #expect(checked[0].decision?.decider == .init(name: "bot", kind: .program))
  }

  @Test func aProgramsSameBindsOnlyWhereItsNameIsAllowed() throws {
    #expect(
      try imported(same, run, by: .program(name: "bot"), mergingPrograms: ["bot"])[0].verdict == .applied)
    #expect(
      try imported(same, run, by: .program(name: "bot"), mergingPrograms: ["other"])[0].verdict
        == .recommended)
  }

  @Test func aProgramsDifferentBindsAtOnce() throws {
    let checked = try imported(different, run)
    #expect(checked[0].verdict == .applied)
    #expect(checked[0].decision?.decider == .init(name: "bot", kind: .program))
  }

  @Test func aPersonOverrulesAProgramAndNotTheOtherWayRound() throws {
    var check = ImportCheck(
      against: run, decisions: [BookedDecision(4, .byBot(.different, "A", "B"))],
      by: .asStated(otherwise: nil))
    let entries = try DecisionFile(Array(same.utf8), name: "file").entries
    #expect(check.check(entries[0]).verdict == .applied)
    #expect(check.book.overruled.map(\.reference) == [.number(4)])
    let other = try imported(different, run, [BookedDecision(1, .by(.same, "A", "B"))])
    #expect(other[0].verdict.refusal == .conflict)
  }

  @Test func aRecommendationThatContradictsIsRefused() throws {
    let decided = [BookedDecision(1, .by(.different, "A", "B"))]
    #expect(try imported(same, run, decided, by: .program(name: "bot"))[0].verdict.refusal == .conflict)
  }

  @Test func aRecommendationIsMadeOnceByEach() throws {
    let first = BookedDecision(1, .byBot(.same, "A", "B"), .recommended)
    #expect(try imported(same, run, [first], by: .program(name: "bot"))[0].verdict == .known)
    #expect(try imported(same, run, [first], by: .program(name: "other"))[0].verdict == .recommended)
    #expect(try imported(same, run, [first])[0].verdict == .applied)
    let allowed = try imported(same, run, [first], by: .program(name: "bot"), mergingPrograms: ["bot"])
    #expect(allowed[0].verdict == .applied)
  }
}
