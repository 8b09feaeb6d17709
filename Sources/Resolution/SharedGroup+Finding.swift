import Matching
import Parallel
import Records

extension SharedGroup {
  /// The households or shared contacts that pairs of different entities make, largest first; the pairs' ends are entities'
  /// indexes.
  static func all(_ pairClass: PairClass, of pairs: [CandidatePair], _ entities: Entities) -> [SharedGroup] {
    var sets = DisjointSets(count: entities.count)
    for pair in pairs { sets.unite(pair.left, pair.right) }
    let groups = FlatGroups(&sets, count: entities.count)
    let survivors = groups.members.map { entities.survivor(of: Int($0)) }
    // Largest first, then by the first member's row; sizes and rows in one key sort as numbers.
    var keys = groups.indices.map { index in
      UInt64(UInt32.max - UInt32(groups.range(of: index).count)) << 32
        | UInt64(survivors[groups.range(of: index).lowerBound])
    }
    var order = (0..<UInt32(groups.count)).map { $0 }
    RadixSort.sortByKey(keys: &keys, values: &order, threads: 1)
    return order.map { index in
      SharedGroup(pairClass: pairClass, members: ArrayPart(survivors, groups.range(of: Int(index))))
    }
  }
}
