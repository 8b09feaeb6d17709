import Testing

@testable import CustomerGenerator

struct NameFrequenciesTests {
  @Test
  func sharesFallAsTheLawSaysAndAddUpToOne() {
    let names = NameFrequencies(listed: 100, tail: 900, offset: 4)
    let shares = (0..<names.count).map { names.share(of: $0) }
    #expect(abs(shares.reduce(0, +) - 1) < 1e-9)
    // 1 / (1 + 4) to 1 / (16 + 4)
    #expect(abs(shares[0] / shares[15] - 4) < 1e-9)
    #expect(zip(shares, shares.dropFirst()).allSatisfy { $0 > $1 })
  }

  @Test
  func theTailHasTheShareItIsGiven() {
    let names = NameFrequencies(listed: 50, tail: 500, offset: 4, tailShare: 0.07)
    #expect(abs((50..<550).reduce(0) { $0 + names.share(of: $1) } - 0.07) < 1e-9)
    var random = RandomGenerator(seed: 1)
    let rare = (0..<20_000).count { _ in names.draw(&random) >= 50 }
    #expect((1_250...1_550).contains(rare))
  }

  @Test(arguments: [Country.Code.us, .uk, .de])
  func theMostFrequentSurnameIsAboutOnePercent(code: Country.Code) {
    let share = Country.of(code).surnames.frequencies.share(of: 0)
    #expect((0.006...0.015).contains(share))
  }

  @Test
  func aMillionCustomersHaveAboutAHundredThousandSurnames() {
    // A name is there unless each of a million people has another one.
    let names = Country.of(.us).surnames.frequencies
    let expected = (0..<names.count).reduce(0) { $0 + 1 - nobody(has: names.share(of: $1)) }
    #expect((80_000...140_000).contains(expected))
  }

  /// The probability that none of 2^20 people has a name of a share: (1 - share)^(2^20), squared twenty
  /// times.
  private func nobody(has share: Double) -> Double {
    (0..<20).reduce(1 - share) { power, _ in power * power }
  }
}
