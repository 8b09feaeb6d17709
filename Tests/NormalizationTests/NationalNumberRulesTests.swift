import CPhoneNumber
import Testing

@testable import Normalization

/// The proof that the fast path gives the library's answers: numbers in use, out of use and of wrong length,
/// in many typed forms, judged by both.
@Suite struct NationalNumberRulesTests {
  /// A region, its way of dialling, and the lengths its numbers have.
  struct Plan: CustomTestStringConvertible, Sendable {
    let region: String
    let trunk: String
    let exit: String
    let lengths: [Int]
    var testDescription: String { region }
  }

  static let plans = [
    Plan(region: "US", trunk: "1", exit: "011", lengths: [10]),
    Plan(region: "CA", trunk: "1", exit: "011", lengths: [10]),
    Plan(region: "GB", trunk: "0", exit: "00", lengths: [10, 10, 10, 9, 7]),
    Plan(region: "DE", trunk: "0", exit: "00", lengths: [11, 10, 10, 9, 8, 7, 6, 12]),
    Plan(region: "FR", trunk: "0", exit: "00", lengths: [9]),
    Plan(region: "ES", trunk: "", exit: "00", lengths: [9]),
    Plan(region: "IT", trunk: "", exit: "00", lengths: [6, 7, 8, 9, 10, 10, 11, 12]),
    Plan(region: "NL", trunk: "0", exit: "00", lengths: [9, 9, 9, 7, 8, 10, 11]),
    Plan(region: "AU", trunk: "0", exit: "0011", lengths: [9, 9, 9, 6, 7, 8, 10]),
    Plan(region: "BE", trunk: "0", exit: "00", lengths: [8, 9]),
    Plan(region: "AT", trunk: "0", exit: "00", lengths: [7, 8, 9, 10, 10, 11, 12]),
  ]

  static let numbersPerRegion = 10_000

  @Test(arguments: plans) func agreesWithTheLibrary(plan: Plan) throws {
    let code = PhoneLibrary.countryCode(region: plan.region)
    let rules = NationalNumberRules(region: plan.region, countryCode: code)
    var sampler = sampler(plan, code)
    var decided: [PhoneNumber.Status: Int] = [:]
    var usual = 0
    var usualDecided = 0
    for _ in 0..<Self.numbersPerRegion {
      let (text, isUsual) = sampler.next()
      let expected = Expected(text, plan)
      let isCounted = isUsual && expected.status == .valid
      if isCounted { usual += 1 }
      guard let number = rules.number(in: text.utf8.span) else { continue }
      if isCounted { usualDecided += 1 }
      decided[number.status, default: 0] += 1
      expect(number, equals: expected, "\(text) in \(plan.region)")
    }
    #expect(decided[.valid, default: 0] > 2000)
    #expect(decided[.possible, default: 0] > 200)
    // Where numbers of nearly every length exist, few are of a wrong one.
    #expect(plan.lengths.count > 1 || decided[.invalid, default: 0] > 200)
    #expect(usualDecided * 100 >= usual * 93, "\(usualDecided) of \(usual) in \(plan.region)")
  }

  private func expect(_ number: PhoneNumber, equals expected: Expected, _ comment: Comment) {
    switch number.status {
    case .placeholder: return
    case .localOnly: #expect(expected.lacksAreaCode, comment)
    case .valid, .possible, .invalid:
      #expect(number.status == expected.status, comment)
      #expect(number.e164 == expected.e164, comment)
    }
  }

  /// What the library says of a text, in the parser's words.
  struct Expected {
    var status = PhoneNumber.Status.invalid
    var e164 = ""
    /// Whether six or seven digits stand there alone.
    var lacksAreaCode: Bool

    init(_ text: String, _ plan: Plan) {
      let digits = text.utf8.count { PackedDigits.isDigit($0) }
      lacksAreaCode = (digits == 6 || digits == 7) && !text.hasPrefix("+")
      guard let answer = PhoneLibrary.parse(Array(text.utf8), region: plan.region) else { return }
      // A number that lacks a digit is not one that begins with the trunk prefix; Spain and Italy have none.
      let keptTrunk = answer.national[0] == 0 && answer.countryCode != 34 && answer.countryCode != 39
      guard answer.validity == CPHONE_VALID || (answer.validity == CPHONE_POSSIBLE && !keptTrunk) else {
        return
      }
      status = answer.validity == CPHONE_VALID ? .valid : .possible
      e164 = "+\(answer.countryCode)\(answer.national)"
    }
  }

  private func sampler(_ plan: Plan, _ code: Int) -> PhoneSampler {
    let prefix = "+\(code)".count
    let examples = (0...10).compactMap {
      PhoneLibrary.example(region: plan.region, kind: $0)?.dropFirst(prefix)
    }
    return PhoneSampler(
      countryCode: code, trunk: plan.trunk, exit: plan.exit, lengths: plan.lengths,
      examples: examples.map(String.init), seed: UInt64(code))
  }

  @Test func judgesForeignNumbersOfTheTenPlans() throws {
    let rules = NationalNumberRules(region: "US", countryCode: 1)
    let number = try #require(judge("+44 20 7946 0958", rules))
    #expect(number.e164 == "+442079460958")
    #expect(number.national == "442079460958")
    #expect(!number.isDomestic)
  }

  @Test(arguments: [
    "", "12345", "512-555-0142 x12", "1-800-FLOWERS", "5125550142.0", "512-555-0142/43", "5.55E+09",
    "٥١٢٥٥٥٠١٤٢", "512 555 0142 512 555 0199", "++15125550142", "512+5550142", "+7 495 123 45 67",
  ])
  func leavesWhatIsNotPlainToTheLibrary(text: String) {
    #expect(judge(text, NationalNumberRules(region: "US", countryCode: 1)) == nil)
  }

  @Test func judgesOnlyInternationalNumbersForOtherRegions() {
    let rules = NationalNumberRules(region: "JP", countryCode: 81)
    #expect(judge("03-1234-5678", rules) == nil)
    #expect(judge("+1 512 555 0142", rules)?.e164 == "+15125550142")
  }

  private func judge(_ text: String, _ rules: NationalNumberRules) -> PhoneNumber? {
    rules.number(in: text.utf8.span)
  }
}
