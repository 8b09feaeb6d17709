import Testing

@testable import CustomerGenerator

struct NumberSpaceTests {
  private func numbers(_ space: NumberSpace, _ count: Int) -> [String] {
    (0..<count).map { space.number($0).digits.withBytes { String(decoding: $0, as: UTF8.self) } }
  }

  @Test
  func americanNumbersAreValidAndNeverRepeat() {
    let numbers = numbers(NumberSpace(areaCodes: [512, 737], seed: 1), 5_000)
    #expect(Set(numbers).count == 5_000)
    for number in numbers {
      let digits = Array(number)
      #expect(digits.count == 10)
      #expect(number.hasPrefix("512") || number.hasPrefix("737"))
      #expect(digits[3] >= "2")
      #expect(String(digits[4...5]) != "11" && String(digits[3...5]) != "555")
    }
  }

  @Test
  func numbersOfAnAreaStartWithItsFirstDigits() {
    let space = NumberSpace(areas: "20:7-8", seed: 1)
    #expect(space.areaLength == 2)
    let numbers = numbers(space, 500)
    #expect(numbers.allSatisfy { $0.count == 10 && ($0.hasPrefix("207") || $0.hasPrefix("208")) })
  }

  @Test
  func theShopsNumberIsNobodyElses() {
    let space = NumberSpace(leading: [21], trailing: 3, areaLength: 2, seed: 4)
    let all = Set(numbers(space, 984))
    #expect(all.count == 984)
    let reserved = (0..<16).map { index in
      space.reservedNumber(index).digits.withBytes { String(decoding: $0, as: UTF8.self) }
    }
    #expect(Set(reserved).count == 16)
    #expect(all.isDisjoint(with: reserved))
  }
}
