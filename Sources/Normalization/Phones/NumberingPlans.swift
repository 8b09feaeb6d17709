/// The ten plans of `NumberingPlanTable`, unfolded for lookup by a number's first six digits.
///
/// Two steps: a row of 1,000 entries for each plan and length, by the first three digits, names a page of
/// 1,000 entries for the next three. Equal pages are stored once; all of it is about 300 KB.
struct NumberingPlans: Sendable {
  /// What is known of the numbers that begin with six given digits.
  enum Range: UInt8, CaseIterable, Sendable {
    /// No number of this length begins so.
    case unused
    /// Every number of this length that begins so is valid.
    case used
    /// The library has to be asked.
    case undecided
  }

  /// The plans unfolded from the table; the first use unfolds them, in about a millisecond.
  static let shared = NumberingPlans(table: NumberingPlanTable.text)

  /// The plans in the table's order.
  private var plans: [NumberingPlan] = []
  /// Index into `plans` by the region whose people dial by it.
  private var planByRegion: [String: Int] = [:]
  /// Index into `plans` by a country code below 100; 255 where there is none.
  private var planByCode = [UInt8](repeating: 255, count: 100)
  /// Page numbers by row and first three digits.
  private var roots: [UInt16] = []
  /// Ranges by page and next three digits.
  private var pages: [UInt8] = []

  private init(table: String) {
    pages = Range.allCases.flatMap { [UInt8](repeating: $0.rawValue, count: 1000) }
    var pageNumbers: [[UInt8]: UInt16] = [:]
    for line in table.split(separator: "\n") {
      if line.hasPrefix("plan ") {
        addPlan(line)
      } else {
        addRanges(line, &pageNumbers)
      }
    }
  }

  /// The plan of a country code.
  func plan(code: Int) -> NumberingPlan? {
    guard code < 100, planByCode[code] != 255 else { return nil }
    return plans[Int(planByCode[code])]
  }

  /// The plan by which people of a region dial their own country.
  func plan(region: String) -> NumberingPlan? { planByRegion[region].map { plans[$0] } }

  /// What is known of a national number whose length is possible.
  ///
  /// - Parameters:
  ///   - digits: the number packed four bits a digit, as `PackedDigits` has it.
  ///   - count: how many digits it has, at most 16.
  func range(_ plan: NumberingPlan, digits: UInt64, count: Int) -> Range {
    let firstSix = count >= 6 ? digits >> UInt64((count - 6) * 4) : digits << UInt64((6 - count) * 4)
    let page = Int(roots[plan.root(count) * 1000 + Self.decimal(firstSix >> 12)])
    let range = pages[page * 1000 + Self.decimal(firstSix)]
    return Range(rawValue: range) ?? .undecided
  }

  /// The value of three packed digits.
  private static func decimal(_ packed: UInt64) -> Int {
    Int(packed >> 8 & 15) * 100 + Int(packed >> 4 & 15) * 10 + Int(packed & 15)
  }

  /// Reads `plan 44 region=GB trunk=0 exit=00 local=4,5,6,8`.
  private mutating func addPlan(_ line: Substring) {
    let words = line.split(separator: " ")
    var facts: [Substring: Substring] = [:]
    for word in words.dropFirst(2) {
      guard let equals = word.firstIndex(of: "=") else { continue }
      facts[word[..<equals]] = word[word.index(after: equals)...]
    }
    guard let code = UInt16(words[1]), code < 100 else { return }
    let trunk = facts["trunk"] ?? ""
    planByCode[Int(code)] = UInt8(plans.count)
    planByRegion[String(facts["region"] ?? "")] = plans.count
    // Of the other regions of +1, Canada alone dials as the United States do.
    if code == 1 { planByRegion["CA"] = plans.count }
    plans.append(
      NumberingPlan(
        countryCode: code, countryDigits: PackedDigits(asciiDigitsOf: words[1].utf8),
        trunk: trunk == "0" ? .zero : trunk == "1" ? .one : .none, dialsZeroZero: facts["exit"] == "00",
        localLengths: Self.bits(facts["local"] ?? ""), firstRoot: roots.count / 1000))
  }

  /// Reads `9,10: TREE` into a row for each length.
  ///
  /// Lengths with equal trees stand on one line, hence the inserting: rows are kept in the order of lengths.
  private mutating func addRanges(_ line: Substring, _ pageNumbers: inout [[UInt8]: UInt16]) {
    guard let colon = line.firstIndex(of: ":"), let last = plans.indices.last else { return }
    var tree = PrefixTree(line[colon...].dropFirst(2))
    let row = tree.row { subtree in
      if let known = pageNumbers[subtree] { return known }
      let number = UInt16(pages.count / 1000)
      pages += PrefixTree(subtree).page()
      pageNumbers[subtree] = number
      return number
    }
    for length in line[..<colon].split(separator: ",").compactMap({ Int($0) }) {
      roots.insert(contentsOf: row, at: plans[last].root(length) * 1000)
      plans[last].possibleLengths |= 1 << UInt32(length)
    }
  }

  /// Bit n for each n in `4,5,6`.
  private static func bits(_ list: Substring) -> UInt32 {
    list.split(separator: ",").compactMap { UInt32($0) }.reduce(0) { $0 | 1 << $1 }
  }
}
