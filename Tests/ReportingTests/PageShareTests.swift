import Testing

@testable import Reporting

@Suite struct PageShareTests {
  private func share(_ partitions: [Int], limit: Int) -> PageShare {
    PageShare(partitions.count, limit: limit) { partitions[$0] }
  }

  @Test func withoutPartitionsTheFirstGroupsAreHeld() {
    #expect(PageShare(7, limit: 3) { _ in nil }.places == [0, 1, 2])
    #expect(PageShare(2, limit: 3) { _ in nil }.places == [0, 1])
    #expect(PageShare(0, limit: 3) { _ in nil }.places.isEmpty)
  }

  @Test func allAreHeldThatFit() {
    let share = share([0, 0, 1, 0], limit: 4)
    #expect(share.places == [0, 1, 2, 3])
    #expect(share.least == nil)
  }

  @Test func aLargePartitionDoesNotCrowdOutASmallOne() {
    let share = share([0, 0, 0, 0, 0, 0, 1, 2, 2, 0], limit: 6)
    #expect(share.places == [0, 1, 2, 6, 7, 8])
    #expect(share.least == 3)
  }

  @Test func ofMorePartitionsThanPlacesTheFirstHaveOne() {
    let share = share([3, 3, 1, 0, 2], limit: 2)
    #expect(share.places == [0, 2])
    #expect(share.least == 0)
  }

  /// Against a slow version that deals places out one by one, to whoever has fewest and still wants one.
  @Test func sharesAreAsEvenAsTheyCanBe() {
    var state: UInt64 = 11
    func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 40) % bound
    }
    for _ in 0..<500 {
      let shops = 1 + below(9)
      let partitions = (0..<below(60)).map { _ in min(below(shops), below(shops)) }
      let limit = 1 + below(40)
      let held = share(partitions, limit: limit).places
      #expect(held == held.sorted() && Set(held).count == held.count)
      #expect(held.count == min(limit, partitions.count))
      var dealt = [Int](repeating: 0, count: shops)
      for _ in held {
        let wanting = (0..<shops).filter { shop in dealt[shop] < partitions.count { $0 == shop } }
        if let poorest = wanting.min(by: { dealt[$0] < dealt[$1] }) { dealt[poorest] += 1 }
      }
      let shares = (0..<shops).map { shop in held.count { partitions[$0] == shop } }
      #expect(shares.sorted() == dealt.sorted())
      for shop in 0..<shops {
        let first = partitions.indices.filter { partitions[$0] == shop }.prefix(shares[shop])
        #expect(held.filter { partitions[$0] == shop } == Array(first))
      }
    }
  }
}
