import Testing

@testable import Normalization

/// What holds for every number, shown on generated ones and on those that the library publishes.
@Suite struct PhoneNumberPropertyTests {
  static let regions = ["US", "GB", "DE", "FR", "IT", "AU", "AT", "CH", "JP", "BR", "JM", "RU"]

  @Test(arguments: regions) func parsingTheE164OfAResultGivesTheSameResult(region: String) {
    let parser = PhoneNumberParser(region: region)
    for cell in typedCells(region, count: 1500) {
      for number in parser.parse(cell) where number.hasE164 {
        let again = parser.parse(number.e164)
        #expect(again.map(\.e164) == [number.e164], "\(cell) in \(region)")
        #expect(again.map(\.status) == [number.status], "\(cell) in \(region)")
        #expect(again.map(\.national) == [number.national], "\(cell) in \(region)")
      }
    }
  }

  @Test func publishedExamplesAreValidInEveryRegionsEyes() {
    let american = PhoneNumberParser(region: "US")
    var count = 0
    for region in PhoneLibrary.regions {
      let own = PhoneNumberParser(region: region)
      // Without the numbers of Canadian companies that are dialled with seven digits.
      for kind in Int32(0)...10 where !(region == "CA" && kind == 9) {
        guard let example = PhoneLibrary.example(region: region, kind: kind), !endsInARun(example) else {
          continue
        }
        count += 1
        for parser in [own, american] {
          let numbers = parser.parse(example)
          #expect(numbers.map(\.e164) == [example])
          #expect(numbers.map(\.status) == [.valid])
          #expect(parser.parse(numbers.first?.display ?? "").map(\.e164) == [example])
        }
      }
    }
    #expect(count > 1000)
  }

  /// Many published examples end in a run, as placeholders do.
  private func endsInARun(_ e164: String) -> Bool {
    ["123456789", "12345678", "1234567", "1234567890", "0000000"].contains { e164.hasSuffix($0) }
  }

  @Test func numbersThatAreTooShortAreNotValid() {
    for region in PhoneLibrary.regions {
      guard let example = PhoneLibrary.example(region: region, kind: -1) else { continue }
      let numbers = PhoneNumberParser(region: region).parse(example)
      #expect(numbers.allSatisfy { $0.status != .valid }, "\(example) in \(region)")
    }
  }

  @Test func threadsGetEqualResults() async {
    let cells = Self.regions.flatMap { region in typedCells(region, count: 200).map { (region, $0) } }
    let expected = parseAll(cells)
    await withTaskGroup(of: [[PhoneNumber]].self) { group in
      for _ in 0..<4 { group.addTask { parseAll(cells) } }
      for await result in group { #expect(result == expected) }
    }
  }

  private func typedCells(_ region: String, count: Int) -> [String] {
    let code = PhoneLibrary.countryCode(region: region)
    let examples = (0...10).compactMap {
      PhoneLibrary.example(region: region, kind: $0)?.dropFirst("+\(code)".count)
    }
    var sampler = PhoneSampler(
      countryCode: code, trunk: PhoneLibrary.trunkPrefix(region: region), exit: "00",
      lengths: [7, 8, 9, 10, 11],
      examples: examples.map(String.init), seed: 7)
    return (0..<count).map { _ in
      let text = sampler.next().text
      return sampler.below(20) == 0 ? "\(text) / \(sampler.next().text)" : text
    }
  }
}

private func parseAll(_ cells: [(String, String)]) -> [[PhoneNumber]] {
  cells.map { region, cell in PhoneNumberParser(region: region).parse(cell) }
}
