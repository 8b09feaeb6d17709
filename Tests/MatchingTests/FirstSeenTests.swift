import TestSupport
import Testing

@testable import Matching

@Suite struct FirstSeenTests {
  @Test(arguments: [0, 1, 2, 500, 90_000])
  func numbersAreThoseOfADictionary(count: Int) {
    var random = RandomStrings(seed: UInt64(count))
    let keys = (0..<count).map { _ in UInt64(random.number(in: 0...(count / 3 + 1))) << 20 }
    var known: [UInt64: UInt32] = [:]
    let expected = keys.map { key -> UInt32 in
      if key == 0 { return 0 }
      let number = known[key] ?? UInt32(known.count + 1)
      known[key] = number
      return number
    }
    let found = FirstSeen.numbers(of: keys, threads: 2)
    #expect(found.numbers == expected)
    #expect(found.count == known.count)
  }
}
