import Testing

@testable import CustomerGenerator

struct RandomGeneratorTests {
  @Test
  func numbersAreThoseOfSplitMix64() {
    // The first numbers of the published reference implementation for the seed 1234567.
    var random = RandomGenerator(seed: 1_234_567)
    #expect(random.next() == 6_457_827_717_110_365_317)
    #expect(random.next() == 3_203_168_211_198_807_973)
    #expect(random.next() == 9_817_491_932_198_370_423)
  }

  @Test
  func numbersStayInTheirBounds() {
    var random = RandomGenerator(seed: 5)
    let numbers = (0..<2_000).map { _ in random.within(3...9) }
    #expect(Set(numbers) == Set(3...9))
    #expect((0..<100).allSatisfy { _ in random.below(1) == 0 })
  }

  @Test
  func chancesComeAsOftenAsTheySay() {
    var random = RandomGenerator(seed: 6)
    let hits = (0..<20_000).count { _ in random.chance(2_500) }
    #expect((4_700...5_300).contains(hits))
    #expect((0..<1_000).allSatisfy { _ in random.chance(10_000) && !random.chance(0) })
  }

  @Test
  func everyPurposePlaceAndSeedHasAStreamOfItsOwn() {
    var starts: Set<UInt64> = []
    for seed in 0..<3 as Range<UInt64> {
      for household in -2..<20 {
        for copy in 0..<3 {
          for stream in [RandomGenerator.Stream.entry, .style, .address] {
            var random = RandomGenerator(
              seed: seed, stream: stream, household, member: copy, copy: copy * copy)
            starts.insert(random.next())
          }
        }
      }
    }
    #expect(starts.count == 3 * 22 * 3 * 3)
  }
}
