import TestSupport
import Testing

@testable import Matching

@Suite struct DisjointSetsTests {
  @Test func uniteTellsWhetherAnythingChanged() {
    var sets = DisjointSets(count: 4)
    let changes = [sets.unite(0, 1), sets.unite(2, 1), sets.unite(2, 0)]
    #expect(changes == [true, true, false])
    let roots = (0..<4).map { sets.find($0) }
    #expect(roots[0] == roots[1] && roots[0] == roots[2] && roots[0] != roots[3])
    let sizes = (0..<4).map { sets.size(of: $0) }
    #expect(sizes == [3, 3, 3, 1])
    let groups = sets.groups()
    #expect(groups == [[0, 1, 2]])
  }

  @Test func noElementsMakeNoGroups() {
    var sets = DisjointSets(count: 0)
    let groups = sets.groups()
    #expect(groups.isEmpty)
  }

  @Test func randomUnionsAgreeWithSetsOfSets() {
    var random = RandomStrings(seed: 17)
    for _ in 0..<40 {
      let count = random.number(in: 1...40)
      var sets = DisjointSets(count: count)
      var naive = (0..<UInt32(count)).map { Set([$0]) }
      for _ in 0..<random.number(in: 0...count) {
        let one = UInt32(random.number(in: 0...count - 1))
        let other = UInt32(random.number(in: 0...count - 1))
        let left = naive.firstIndex { $0.contains(one) } ?? 0
        let right = naive.firstIndex { $0.contains(other) } ?? 0
        let isNew = sets.unite(one, other)
        #expect(isNew == (left != right))
        if left != right {
          naive[left].formUnion(naive[right])
          naive.remove(at: right)
        }
      }
      let groups = sets.groups()
      #expect(groups == naive.filter { $0.count > 1 }.map { $0.sorted() }.sorted { $0[0] < $1[0] })
      for set in naive {
        for element in set {
          let size = sets.size(of: element)
          #expect(size == set.count)
        }
      }
    }
  }
}
