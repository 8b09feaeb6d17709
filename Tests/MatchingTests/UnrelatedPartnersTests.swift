import Foundation
import Records
import TestSupport
import Testing

@testable import Matching

@Suite struct UnrelatedPartnersTests {
  /// Six records with a phone: three have one, two another, the last a third.
  private let phones = LiteralTable.table([
    .init(.phone, ["5550001", "5550001", "5550001", "5550002", "5550002", "5550003"])
  ])

  private func partners(_ table: RecordTable) -> UnrelatedPartners {
    UnrelatedPartners(ComparisonPlan(table).frequencies)
  }

  private func expect(_ found: Double, _ wanted: Double, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(abs(found - wanted) < 1e-12, sourceLocation: sourceLocation)
  }

  @Test func atFirstEveryOtherHolderIsAStranger() {
    let partners = partners(phones)
    #expect(partners.ofAll(partners.partners(of:)) == [0, 2, 1, 0])
    #expect(partners.ofAll(partners.holderCount(of:)) == [0, 3, 2, 1])
    // Four of fifteen pairs share a phone: a = min(0.5, 100 · 4/15).
    expect(partners.logU(of: 1), log((2 + 0.5) / (6 + 0.5)))
    expect(partners.logU(of: 2), log((1 + 0.5) / (6 + 0.5)))
    expect(partners.logU(of: 3), log((0 + 0.5) / (6 + 0.5)))
  }

  /// What is believed after one update, of all values.
  private func updated(
    _ table: RecordTable, _ active: [UInt32], sums: [Double], sampledHolders: [UInt32], share: Double
  ) -> UnrelatedPartners {
    let frequencies = ComparisonPlan(table).frequencies
    var values = ActiveValues(active, sampledHolders: sampledHolders, frequencies)
    values.update(relatedSums: sums, share: share)
    return UnrelatedPartners(frequencies, learned: values)
  }

  @Test func relatedHoldersAreTakenOut() {
    // Of the first phone's three pairs one is surely related and one half: 2 · (3 − 1.5) / 3 partners remain. Both ends
    // of a pair count, so 1.5 comes as 3. The second phone's pair is surely related.
    let partners = updated(phones, [1, 2], sums: [3, 2], sampledHolders: [3, 2], share: 1)
    expect(partners.partners(of: 1), 1)
    expect(partners.partners(of: 2), 0)
    let addition = min(0.5, 100 * (4 - 2.5) / 15)
    expect(partners.logU(of: 1), log((1 + addition) / (6 + addition)))
    expect(partners.logU(of: 2), log(addition / (6 + addition)))
    expect(partners.logU(of: 3), log(addition / (6 + addition)))
  }

  @Test func aSampledHolderStandsForAllHolders() {
    // One of the three holders is sampled and has related pairs of 0.5 in all: 3 − 1 − 0.5.
    let partners = updated(phones, [1], sums: [0.5], sampledHolders: [1], share: 1.0 / 3)
    expect(partners.partners(of: 1), 1.5)
  }

  @Test func partnersAreNeverFewerThanNone() {
    let partners = updated(phones, [1], sums: [9], sampledHolders: [1], share: 0.5)
    #expect(partners.partners(of: 1) == 0)
    // No rate below half a pair: a = 100 · 0.5/15, capped at 0.5.
    expect(partners.logU(of: 1), log(0.5 / 6.5))
  }

  @Test func whatIsTouchedAloneIsUpdatedAsWell() {
    let frequencies = ComparisonPlan(phones).frequencies
    var whole = ActiveValues([1, 2], sampledHolders: [3, 2], frequencies)
    whole.update(relatedSums: [3, 0], share: 1)
    var parts = whole
    whole.update(relatedSums: [3, 2], share: 1)
    let moved = parts.update(touched: [false, true], relatedSums: [3, 2], share: 1)
    #expect(parts.partners == whole.partners)
    #expect(parts.logU == whole.logU)
    #expect(moved > 0)
    #expect(parts.update(touched: [false, false], relatedSums: [3, 2], share: 1) == 0)
  }

  @Test func valuesOfFewHoldersAreSupposedToBeDuplicates() {
    let frequencies = ComparisonPlan(phones).frequencies
    let partners = UnrelatedPartners(frequencies, supposingRelatedUpTo: 2)
    #expect(partners.ofAll(partners.partners(of:)) == [0, 2, 0, 0])
    expect(partners.logU(of: 1), log(2.5 / 6.5))
    expect(partners.logU(of: 2), log(0.5 / 6.5))
  }

  @Test func rareSharingOfALargeTableAddsLess() {
    let values = (0..<500).map { "555\(1_000 + ($0 == 499 ? 0 : $0))" }
    let partners = partners(LiteralTable.table([.init(.phone, values)]))
    // One of 124,750 pairs shares a phone, of 500 holders.
    let addition = 100.0 / 124_750
    expect(partners.logU(of: 1), log((1 + addition) / (500 + addition)))
    expect(partners.logU(of: 2), log(max(addition / (500 + addition), 1e-8)))
  }

  @Test func partitionsCountTheirOwnHoldersAlone() {
    let table = LiteralTable.table(
      [.init(.phone, ["5550001", "5550001", "5550001", "5550001", "5550002", "5550003"])],
      partitions: ["n", "n", "s", "s", "s", "s"])
    let partners = partners(table)
    #expect(partners.ofAll(partners.holderCount(of:)) == [0, 2, 2, 1, 1])
    #expect(partners.ofAll(partners.partners(of:)) == [0, 1, 1, 0, 0])
    // Two pairs share a phone of 1 + 6.
    expect(partners.logU(of: 1), log((1 + 0.5) / (2 + 0.5)))
    expect(partners.logU(of: 2), log((1 + 0.5) / (4 + 0.5)))
  }

  @Test func aFrequentJointNameRaisesTheSurname() throws {
    // Four of eight are John Smith: far more than a quarter, which the two names alone would let expect.
    let table = LiteralTable.table([
      .init(.given, ["john", "john", "john", "john", "eva", "tom", "amy", "jane"]),
      .init(.surname, ["smith", "smith", "smith", "smith", "hill", "king", "lake", "wood"]),
    ])
    let plan = ComparisonPlan(table)
    let partners = UnrelatedPartners(plan.frequencies)
    let joint = try #require(plan.jointNames)
    let raise = partners.jointNameRaise(
      given: partners.id(0, 1), surname: partners.id(1, 1), joint: partners.id(joint, 1), table: joint)
    let product = pow((3 + 0.5) / (8 + 0.5), 2)
    expect(raise, log((3 + 0.5 * 8 * product) / (1.5 * 8) / product))
    #expect(raise > 0)
    let rare = partners.jointNameRaise(
      given: partners.id(0, 2), surname: partners.id(1, 2), joint: partners.id(joint, 2), table: joint)
    #expect(rare == 0)
  }
}

extension UnrelatedPartners {
  /// A number of each value.
  fileprivate func ofAll<Number>(_ number: (Int) -> Number) -> [Number] { (0..<count).map(number) }
}
