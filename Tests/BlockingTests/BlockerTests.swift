import Records
import TestSupport
import Testing

@testable import Blocking

@Suite struct BlockerTests {
  private let customers = InventedCustomers(count: 400, seed: 11)

  /// A pair and the rules that found it.
  private struct FoundPair {
    let pair: CandidatePair
    let rules: UInt64
  }

  private func pairs(_ found: CandidatePairs) -> [FoundPair] {
    var list: [FoundPair] = []
    found.forEach { list.append(FoundPair(pair: $0, rules: $1)) }
    return list
  }

  /// All pairs that share a key of a rule, the slow way: every record's keys against every other's.
  private func bruteForce(_ rule: BlockingRule, _ table: RecordTable) -> Set<CandidatePair> {
    let words = BlockingKeys.all.map { $0.word }
    let keys = KeyTable(table: table, words: words, columns: BlockingKeys.all.map { $0.columns(of: table) })
    var entries = RowsByKey(recordCount: table.count)
    keys.append(rule, to: &entries)
    var pairs: Set<CandidatePair> = []
    for one in 0..<entries.count {
      for other in 0..<entries.count where entries.entry(at: one).key == entries.entry(at: other).key {
        let (left, right) = (entries.entry(at: one).row, entries.entry(at: other).row)
        if left < right { pairs.insert(CandidatePair(left, right)) }
      }
    }
    return pairs
  }

  @Test func pairsAreThoseThatShareAKeyEachOnce() {
    let table = customers.table
    for rule in BlockingRule.standard {
      var limits = Blocker.Limits()
      limits.blockSize = 10_000
      limits.cutBlockSizes = [10_000]
      let found = pairs(Blocker(rules: [rule], limits: limits).candidatePairs(in: table, threads: 1))
      #expect(Set(found.map(\.pair)).count == found.count, "\(rule.word)")
      #expect(Set(found.map(\.pair)) == bruteForce(rule, table), "\(rule.word)")
    }
  }

  @Test func rulesOfAPairAreAllThatFoundIt() {
    let table = customers.table
    let found = Blocker().candidatePairs(in: table, threads: 1)
    for pair in pairs(found) { #expect(found.rules(of: pair.pair) == pair.rules) }
    let phone = found.words.firstIndex(of: "phone") ?? 0
    for pair in pairs(found) where pair.rules & (1 << UInt64(phone)) != 0 {
      let left = table[Int(pair.pair.left)][.phone].first?.suffix(7)
      #expect(left == table[Int(pair.pair.right)][.phone].first?.suffix(7))
    }
  }

  @Test func pairsDoNotDependOnTheNumberOfThreads() {
    let one = Blocker().candidatePairs(in: customers.table, threads: 1)
    let four = Blocker().candidatePairs(in: customers.table, threads: 4)
    #expect(one.statistics == four.statistics)
    #expect(pairs(one).map(\.pair) == pairs(four).map(\.pair))
  }

  @Test func statisticsCountPairsAndNewPairs() {
    let found = Blocker().candidatePairs(in: customers.table, threads: 2)
    let all = pairs(found)
    #expect(found.count == all.count)
    #expect(found.statistics.rules.map(\.newPairCount).reduce(0, +) == all.count)
    for (place, rule) in found.statistics.rules.enumerated() {
      #expect(rule.pairCount == all.count { $0.rules & (1 << UInt64(place)) != 0 }, "\(rule.word)")
    }
    let paired = Set(all.flatMap { [$0.pair.left, $0.pair.right] })
    #expect(found.statistics.unpairedRecordCount == 400 - paired.count)
  }

  @Test func pairsAlikeInALabelAreTalliedByRule() {
    let labels = customers.entities.enumerated().map { row, entity in
      row.isMultiple(of: 10) ? nil : UInt32(entity)
    }
    let found = Blocker().candidatePairs(in: customers.table, threads: 2)
    let alike = pairs(found).filter { found in
      guard let left = labels[Int(found.pair.left)] else { return false }
      return left == labels[Int(found.pair.right)]
    }
    let counted = Blocker().blocks(in: customers.table, threads: 3).counted(labels: labels, threads: 3)
    #expect(counted.statistics == found.statistics)
    let tally = counted.alike
    #expect(tally.total == alike.count)
    #expect(tally.total > 20)
    for place in found.words.indices {
      let bit = UInt64(1) << UInt64(place)
      #expect(tally.pairs[place] == alike.count { $0.rules & bit != 0 })
      #expect(tally.newPairs[place] == alike.count { $0.rules & bit != 0 && $0.rules & (bit - 1) == 0 })
    }
  }

  @Test func partitionsAreNeverMixed() {
    let partitions = (0..<400).map { "shop \($0 % 3)" }
    let table = LiteralTable.table(customers.columns, partitions: partitions)
    let found = pairs(Blocker().candidatePairs(in: table, threads: 1))
    #expect(!found.isEmpty)
    for pair in found { #expect(pair.pair.left % 3 == pair.pair.right % 3) }
  }

  @Test func swappedNamesMeet() {
    let table = LiteralTable.table([
      .init(.given, ["eva", "armstrong"]), .init(.surname, ["armstrong", "eva"]),
    ])
    #expect(Blocker().candidatePairs(in: table, threads: 1).count == 1)
  }

  @Test func phonePrefixForgivesTheLastThreeDigits() {
    let table = LiteralTable.table([.init(.phone, ["5125550142", "5125550999", "5125560142"])])
    let found = Blocker().candidatePairs(in: table, threads: 1)
    #expect(found.words(of: found.rules(of: CandidatePair(0, 1))) == ["phone-prefix"])
    #expect(found.rules(of: CandidatePair(0, 2)) == 0)
  }

  @Test func leadingDigitsWithinTheLastSevenNeedAnInitial() {
    let table = LiteralTable.table([
      .init(.phone, ["5125550142", "7375550199"]), .init(.given, ["ana", "anna"]),
    ])
    let found = Blocker().candidatePairs(in: table, threads: 1)
    #expect(found.words(of: found.rules(of: CandidatePair(0, 1))) == ["phone-middle"])
  }

  @Test func aValueThatIsNoEvidenceMakesNoKey() {
    let table = LiteralTable.table([.init(.phone, ["5125550142", "5125550142"])], noEvidence: ["5125550142"])
    #expect(Blocker().candidatePairs(in: table, threads: 1).count == 0)
  }

  @Test func oversizedBlocksAreSplitAndWhatIsSkippedIsCounted() {
    let rows = 100
    let table = LiteralTable.table([
      .init(.postcode, (0..<rows).map { _ in "78704" }),
      .init(.birthDate, (0..<rows).map { "19\(10 + $0 / 2)0101" }),
    ])
    var limits = Blocker.Limits()
    limits.blockSize = 20
    limits.cutBlockSizes = [20]
    let rule = BlockingRule("postcode", "postcode", isLoose: true)
    let found = Blocker(rules: [rule], limits: limits).candidatePairs(in: table, threads: 1)
    // Birth years split the block into fifty couples; the shared birthday keeps all together and splits nothing.
    #expect(found.count == 50)
    #expect(found.statistics.rules[0].splitBlockCount == 1)
    #expect(found.statistics.rules[0].largestBlocks == [100])
    #expect(found.statistics.rules[0].skippedPairCount == 100 * 99 / 2 - 50)
  }

  @Test func looseRulesAreCutBackToRareValuesWhenTheBudgetIsSpent() {
    let common = [String](repeating: "aa", count: 40)
    let rare = ["bb", "bb"]
    let table = LiteralTable.table([.init(.surname, common + rare)])
    var limits = Blocker.Limits()
    limits.pairsBase = 100
    limits.pairsPerRecord = 0
    let rule = BlockingRule("surname", "surname-phonetic", isLoose: true)
    let found = Blocker(rules: [rule], limits: limits).candidatePairs(in: table, threads: 1)
    #expect(pairs(found).map(\.pair) == [CandidatePair(40, 41)])
    #expect(found.statistics.rules[0].skippedPairCount == 40 * 39 / 2)
  }

  @Test func aForecastCountsThePairsOfAllRules() {
    let blocks = Blocker().blocks(in: customers.table, threads: 2)
    let statistics = Blocker().candidatePairs(in: customers.table, threads: 1).statistics
    let forecast = blocks.forecast
    // Two ways of a rule may bring the same pair.
    #expect(forecast.pairCount >= statistics.rules.map(\.pairCount).reduce(0, +))
    #expect(forecast.heaviestPairCount >= statistics.rules.map(\.pairCount).max() ?? 0)
    #expect(forecast.heaviestRule != nil)
    #expect(Blocker().blocks(in: LiteralTable.table([]), threads: 1).forecast.heaviestRule == nil)
  }

  @Test func aForecastNamesTheColumnOfAValueThatBringsMostPairs() {
    let table = LiteralTable.table([
      .init(.phone, (0..<50).map { $0 < 40 ? "5125550142" : "7375501\($0)" }, name: "Tel"),
      .init(.city, (0..<50).map { $0.isMultiple(of: 2) ? "austin" : "boston" }),
    ])
    let rules = [BlockingRule("city", "city"), BlockingRule("phone", "phone-last-seven")]
    let forecast = Blocker(rules: rules).blocks(in: table, threads: 1).forecast
    #expect(forecast.heaviestRule == "phone")
    #expect(forecast.crowd == .init(recordCount: 40, pairCount: 40 * 39 / 2, attributes: [0]))
  }

  @Test func aCrowdThatWasSplitCountsWithItsSubBlocks() {
    let table = LiteralTable.table([
      .init(.phone, (0..<90).map { _ in "5125550142" }),
      .init(.postcode, (0..<90).map { "\(78700 + $0 / 3)" }),
    ])
    let rule = BlockingRule("phone", "phone-last-seven")
    let forecast = Blocker(rules: [rule]).blocks(in: table, threads: 1).forecast
    #expect(forecast.crowd == .init(recordCount: 90, pairCount: 90, attributes: [0]))
  }

  @Test func pairsAboveALimitAreNotMade() {
    let blocks = Blocker().blocks(in: customers.table, threads: 1)
    let count = Blocker().candidatePairs(in: customers.table, threads: 1).count
    #expect(blocks.pairs(atMost: count - 1, threads: 1)?.count == nil)
    #expect(blocks.pairs(atMost: count, threads: 1)?.count == count)
  }
}
