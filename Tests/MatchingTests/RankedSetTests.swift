import Testing

@testable import Matching

@Suite struct RankedSetTests {
  @Test func placesAreThoseOfASearch() {
    for numbers in [[0], [5, 63, 64, 127, 128, 199], Array(0..<200), []] as [[UInt32]] {
      let set = RankedSet(numbers, below: 200)
      for number in 0..<200 {
        #expect(set.place(of: number) == numbers.firstIndex(of: UInt32(number)))
      }
    }
  }
}
