import Testing

@testable import CustomerGenerator

struct PermutationTests {
  @Test(arguments: [1, 2, 3, 4, 5, 16, 17, 100, 1_000, 4_097])
  func everyPlaceIsTakenOnce(count: Int) {
    let permutation = Permutation(count: count, seed: 11)
    #expect((0..<count).map { permutation($0) }.sorted() == Array(0..<count))
  }

  @Test
  func theOrderDependsOnTheSeedAndIsNoShift() {
    let one = (0..<1_000).map { Permutation(count: 1_000, seed: 1)($0) }
    let other = (0..<1_000).map { Permutation(count: 1_000, seed: 2)($0) }
    #expect(one != other)
    #expect(zip(one, one.dropFirst()).count { $1 == $0 + 1 } < 10)
  }
}
