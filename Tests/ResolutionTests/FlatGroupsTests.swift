import Matching
import Records
import TestSupport
import Testing

@testable import Resolution

@Suite struct FlatGroupsTests {
  @Test func setsComeAsTheyDoOneByOne() {
    var random = RandomStrings(seed: 83)
    for count in [1, 2, 10, 200] {
      var sets = DisjointSets(count: count)
      for _ in 0..<count / 2 {
        sets.unite(UInt32(random.number(in: 0...count - 1)), UInt32(random.number(in: 0...count - 1)))
      }
      let groups = FlatGroups(&sets, count: count)
      #expect(groups.map { Array($0) } == sets.groups())
    }
  }

  @Test func aBoundSaysWhatTheProbabilitySays() {
    let pairs = LiteralPairs()
    for probability in [0, 0.2, 0.5, 0.99, 1] {
      let bound = ProbabilityBound(probability)
      for logOdds in [-800, -40, -1.3862943611198908, -1.386294361119890, 0, 1e-9, 4.59511985013459, 38, 800]
      {
        let pair = pairs.pair(0, 1, logOdds)
        #expect(bound.isReached(by: pair) == (pair.matchProbability >= probability))
      }
    }
  }
}
