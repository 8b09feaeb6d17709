import Matching
import Records

extension SharedGroup {
  /// The households and shared contacts among pairs of different entities, largest first.
  static func all(
    in scored: [ScoredPair], _ entities: [Entity], _ membership: Membership, _ table: RecordTable
  ) -> [SharedGroup] {
    let contacts = ContactSharing(table)
    return [PairClass.sameHousehold, .sharedContact].flatMap { wanted in
      var sets = DisjointSets(count: entities.count)
      for pair in scored where PairClass(pair) == wanted && contacts.isShared(pair.pair) {
        let left = membership.entity(of: pair.pair.left)
        let right = membership.entity(of: pair.pair.right)
        if left != right { sets.unite(UInt32(left), UInt32(right)) }
      }
      return sets.groups().map { group in
        let survivors = group.map { entities[Int($0)].survivor }
        let everyone = group.flatMap { entities[Int($0)].members }
        return SharedGroup(pairClass: wanted, members: survivors, shared: contacts.shared(by: everyone))
      }.sorted { ($1.members.count, $0.members[0]) < ($0.members.count, $1.members[0]) }
    }
  }
}
