import Records
import Resolution
import Testing

@testable import Review

@Suite struct DecisionBookTests {
  private func contradiction(_ book: inout DecisionBook, _ decision: Decision) -> Contradiction? {
    do throws(Contradiction) {
      try book.add(decision, as: .number(99), isByPerson: decision.decider.kind == .person)
      return nil
    } catch {
      return error
    }
  }

  @Test func sameAndSameMakesSame() {
    let book = DecisionBook([
      BookedDecision(1, .by(.same, "A", "B")), BookedDecision(2, .by(.same, "B", "C")),
    ])
    #expect(book.knowledge(of: record("A"), record("C"))?.verdict == .same)
    #expect(book.customers == [[record("A"), record("B"), record("C")]])
  }

  @Test func sameAndDifferentMakesDifferent() {
    let book = DecisionBook([
      BookedDecision(1, .by(.different, "B", "C")), BookedDecision(2, .by(.same, "A", "B")),
      BookedDecision(3, .by(.household, "A", "D")),
    ])
    #expect(book.knowledge(of: record("A"), record("C"))?.verdict == .different)
    #expect(book.knowledge(of: record("B"), record("D"))?.verdict == .household)
    #expect(book.knowledge(of: record("C"), record("D")) == nil)
  }

  @Test func aContradictionHasTheChainThatCausedIt() {
    var book = DecisionBook([
      BookedDecision(3, .by(.same, "A", "B")), BookedDecision(7, .by(.same, "B", "C")),
    ])
    let found = contradiction(&book, .by(.different, "A", "C"))
    #expect(
      found?.description == """
        customers:A is customers:B (decision 3), customers:B is customers:C (decision 7), so customers:A and \
        customers:C cannot be different
        """)
    #expect(found?.references == [.number(3), .number(7)])
    // What was refused left nothing behind.
    #expect(book.knowledge(of: record("A"), record("C"))?.verdict == .same)
  }

  @Test func aGapInTheMiddleSpeaksAgainstSame() {
    var book = DecisionBook([
      BookedDecision(1, .by(.same, "A", "B")), BookedDecision(2, .by(.household, "B", "C")),
      BookedDecision(3, .by(.same, "C", "D")),
    ])
    #expect(
      contradiction(&book, .by(.same, "D", "A"))?.description == """
        customers:D is customers:C (decision 3), customers:C is not customers:B (decision 2), customers:B is customers:A \
        (decision 1), so customers:D and customers:A cannot be the same
        """)
  }

  @Test func aPairIsDecidedOnce() {
    var book = DecisionBook([BookedDecision(4, .by(.different, "A", "B"))])
    let found = contradiction(&book, .by(.household, "B", "A"))
    #expect(
      found?.description
        == "customers:B and customers:A are decided different already (decision 4), not household")
    #expect(contradiction(&book, .by(.same, "A", "B"))?.references == [.number(4)])
    #expect(contradiction(&book, .by(.different, "A", "B")) == nil)
  }

  @Test func aDroppedRecordIsAnotherCustomerThanAllThatAreKept() {
    let book = DecisionBook([BookedDecision(1, .by(.same, "A", "B", dropped: ["C", "D"]))])
    #expect(book.knowledge(of: record("B"), record("C"))?.verdict == .different)
    #expect(book.knowledge(of: record("C"), record("D")) == nil)
  }

  @Test func nothingIsSaidOfRecordsWithinAPart() {
    let decision = Decision(
      verdict: .different, parts: [[record("A"), record("B")], [record("C")]],
      decider: .init(name: "Ana", kind: .person))
    let book = DecisionBook([BookedDecision(1, decision)])
    #expect(book.knowledge(of: record("A"), record("B")) == nil)
    #expect(book.knowledge(of: record("B"), record("C"))?.verdict == .different)
  }

  @Test func unsureRevokedAndRecommendedBindNothing() {
    let book = DecisionBook([
      BookedDecision(1, .by(.unsure, "A", "B")), BookedDecision(2, .by(.same, "A", "C"), .revoked),
      BookedDecision(3, .byBot(.same, "A", "D"), .recommended),
    ])
    for other in ["B", "C", "D"] { #expect(book.knowledge(of: record("A"), record(other)) == nil) }
  }

  @Test func peopleStandAboveProgramsWhoeverCameFirst() {
    let decisions = [
      BookedDecision(1, .byBot(.different, "A", "C")), BookedDecision(2, .by(.same, "A", "B")),
      BookedDecision(3, .by(.same, "B", "C")),
    ]
    let book = DecisionBook(decisions)
    #expect(book.knowledge(of: record("A"), record("C"))?.verdict == .same)
    #expect(book.overruled.map(\.reference) == [.number(1)])
    #expect(book.overruled.first?.contradiction.references == [.number(2), .number(3)])
    // Without the people's word the program's binds again.
    let without = DecisionBook(Array(decisions.prefix(2)))
    #expect(without.knowledge(of: record("A"), record("C"))?.verdict == .different)
  }

  @Test func aProgramDoesNotContradictPeople() {
    var book = DecisionBook([BookedDecision(1, .by(.same, "A", "B"))])
    #expect(contradiction(&book, .byBot(.different, "A", "B"))?.references == [.number(1)])
  }

  @Test func linksHoldWhereARecordInTheMiddleIsGone() {
    let book = DecisionBook([
      BookedDecision(1, .by(.same, "A", "B")), BookedDecision(2, .by(.same, "B", "C")),
      BookedDecision(3, .by(.different, "B", "D")), BookedDecision(4, .by(.household, "A", "E")),
    ])
    let links = book.links { $0.id != "B" }
    #expect(links.same == [DecidedPair(record("A"), record("C"), .same)])
    #expect(
      links.apart == [
        DecidedPair(record("A"), record("D"), .different), DecidedPair(record("A"), record("E"), .household),
      ])
  }

  @Test func manyDecisionsAgreeWithAPlainReckoning() throws {
    var random = SystemRandomNumberGenerator.seeded
    var book = DecisionBook()
    var entity = Array(0..<60)
    var apart: Set<[Int]> = []
    var refused = 0
    for number in 0..<4000 {
      let (one, other) = (Int.random(in: 0..<60, using: &random), Int.random(in: 0..<60, using: &random))
      if one == other { continue }
      let isSame = Int.random(in: 0..<9, using: &random) == 0
      let (left, right) = (entity[one], entity[other])
      let isContradicted =
        isSame
        ? apart.contains { Set($0.map { entity[$0] }) == [left, right] && left != right } : left == right
      let found = contradiction(&book, .by(isSame ? .same : .different, "\(one)", "\(other)"))
      #expect((found != nil) == isContradicted, "decision \(number)")
      if let found {
        refused += 1
        // The chain leads from one record to the other, step by step.
        #expect(
          Set([found.chain.first?.from, found.chain.last?.to]) == [record("\(one)"), record("\(other)")])
        for (step, next) in zip(found.chain, found.chain.dropFirst()) { #expect(step.to == next.from) }
        #expect(found.chain.count { $0.verdict != .same } == (isSame ? 1 : 0))
      } else if isSame {
        for index in entity.indices where entity[index] == right { entity[index] = left }
      } else {
        apart.insert([one, other])
      }
    }
    #expect(refused > 100)
  }

  @Test func aHundredThousandDecisionsAreNoBurden() {
    // A star, a chain and gaps: what makes naive bookkeeping square.
    let decisions = (0..<100_000).map { number -> BookedDecision in
      switch number % 4 {
      case 0: BookedDecision(number, .by(.same, "chain\(number)", "chain\(number + 4)"))
      case 1: BookedDecision(number, .by(.different, "star", "leaf\(number)"))
      case 2: BookedDecision(number, .by(.same, "leaf\(number - 1)", "twin\(number)"))
      default: BookedDecision(number, .byBot(.household, "chain0", "leaf\(number - 2)"))
      }
    }
    let book = DecisionBook(decisions)
    #expect(book.knowledge(of: record("chain0"), record("chain100000"))?.chain.count == 25_000)
    #expect(book.knowledge(of: record("star"), record("twin2"))?.verdict == .different)
    #expect(book.overruled.isEmpty)
  }
}

extension SystemRandomNumberGenerator {
  /// Numbers that are the same in every test run.
  fileprivate static var seeded: SplitMix { SplitMix(state: 5) }
}

/// SplitMix64 (Steele and others 2014).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
