import TestSupport
import Testing

@testable import Matching

@Suite struct MonotoneLevelsTests {
  @Test func levelsInOrderStayAsTheyAre() {
    let m = [0.1, 0.2, 0.7]
    for (found, wanted) in zip(MonotoneLevels.pooled(m, unrelated: [0.8, 0.15, 0.05]), m) {
      #expect(abs(found - wanted) < 1e-12)
    }
  }

  @Test func aLevelThatSpeaksLessThanAWorseOneIsPooledWithIt() {
    // m/u is 0.25, 4, 2, 5: the two in the middle share (0.4 + 0.2) / (0.1 + 0.1) = 3.
    let pooled = MonotoneLevels.pooled([0.15, 0.4, 0.2, 0.25], unrelated: [0.6, 0.1, 0.1, 0.05])
    let expected = [0.15, 0.3, 0.3, 0.25]
    for (found, wanted) in zip(pooled, expected) { #expect(abs(found - wanted) < 1e-12) }
  }

  @Test func aPoolMayGrowDownwards() {
    // 1, 1.5, 0.1: the best pulls the middle below the worst, so all three are pooled.
    let pooled = MonotoneLevels.pooled([0.4, 0.3, 0.02], unrelated: [0.4, 0.2, 0.2])
    for (found, u) in zip(pooled, [0.4, 0.2, 0.2]) { #expect(abs(found / u - 0.72 / 0.8) < 1e-12) }
  }

  @Test func randomLevelsAgreeWithAPlainReferenceAndKeepTheirSum() {
    var random = RandomStrings(seed: 9)
    for _ in 0..<500 {
      let count = random.number(in: 2...7)
      let m = (0..<count).map { _ in Double(random.number(in: 1...1_000)) / 1_000 }
      let u = (0..<count).map { _ in Double(random.number(in: 1...1_000)) / 1_000 }
      let pooled = MonotoneLevels.pooled(m, unrelated: u)
      for (found, wanted) in zip(pooled, ReferenceLinkage.pooled(m, u)) {
        #expect(abs(found - wanted) < 1e-9)
      }
      #expect(abs(pooled.reduce(0, +) - m.reduce(0, +)) < 1e-9)
      for level in 1..<count { #expect(pooled[level] / u[level] >= pooled[level - 1] / u[level - 1] - 1e-9) }
    }
  }
}
