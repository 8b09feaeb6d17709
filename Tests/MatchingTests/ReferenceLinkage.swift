import Foundation
import Matching
import Records

/// The linkage model as it is written down: dictionaries of texts, one pair after the other, nothing prepared and
/// nothing bounded.
///
/// An iteration is: E step, class shares, the values' partners, u, levels (pooled by the new u), swap rate. The model
/// starts from the priors; of the pairs only those are related that agree in all that both records say, in a name and in a
/// contact among it.
struct ReferenceLinkage {
  /// A pair with the levels and flags that comparisons gave it.
  struct Pair {
    let rows: CandidatePair
    let pattern: AgreementPattern
    let flags: PairFlags
    /// A rule says that the two are not one customer: EM learns nothing of one customer from them.
    let isConflicting: Bool
  }

  /// A value in its partition: what is counted.
  struct Value: Hashable {
    let attribute: String
    let partition: String
    let text: String
  }

  private(set) var shares: [Double]
  private(set) var levels: [[[Double]]]
  private(set) var unrelated: [[Double]] = []
  private(set) var swapRate = 0.01
  private(set) var partners: [Value: Double] = [:]

  private let table: RecordTable
  private let comparisons: [Comparison]
  private let kind: TableKind
  private let pairs: [Pair]
  private let randomPatterns: [AgreementPattern]
  private let allPairs: Double
  private var valuesOfRow: [[Value]] = []
  private var holdersOfValue: [Value: [Int]] = [:]
  private var holders: [String: Int] = [:]
  private var rates: [String: Double] = [:]

  /// The model at its start.
  ///
  /// - Parameters:
  ///   - pairs: the candidate pairs.
  ///   - randomPatterns: the levels of all pairs of one partition.
  init(_ table: RecordTable, comparisons: [Comparison], pairs: [Pair], randomPatterns: [AgreementPattern]) {
    self.table = table
    self.comparisons = comparisons
    self.pairs = pairs
    self.randomPatterns = randomPatterns
    kind = ComparisonPlan.kind(of: table)
    allPairs = Double(randomPatterns.count)
    let records = Double(table.count)
    shares = [max(0.1 * records, 5), 0.05 * records, 0.1 * records].map { $0 / Double(randomPatterns.count) }
    levels = [
      comparisons.map(\.prior), comparisons.map { Self.prior($0.household) ?? $0.prior },
      comparisons.map { Self.prior($0.namesake) ?? $0.prior },
    ]
    valuesOfRow = (0..<table.count).map { allValues(of: $0) }
    for row in 0..<table.count {
      for value in values(of: row) { holdersOfValue[value, default: []].append(row) }
      for attribute in Set(values(of: row).map(\.attribute)) {
        holders["\(attribute) \(partition(of: row))", default: 0] += 1
      }
    }
    let copies = pairs.map { isCopy($0) ? 1.0 : 0 }
    updatePartners(related: copies)
    updateUnrelated(related: copies)
  }

  /// Iterates so many times.
  mutating func run(iterations: Int) {
    for _ in 0..<iterations {
      let posteriors = pairs.map { self.posteriors(of: $0) }
      let related = posteriors.map { $0[0] + $0[1] }
      updateShares(posteriors)
      updatePartners(related: related)
      updateUnrelated(related: related)
      updateLevels(posteriors)
    }
  }

  /// ln of the odds of M against all the rest.
  func logOdds(of pair: Pair) -> Double {
    let logs = logLikelihoods(of: pair)
    return logs[0] - log(exp(logs[1]) + exp(logs[2]) + exp(logs[3]))
  }

  private func isCopy(_ pair: Pair) -> Bool {
    let said = comparisons.indices.filter { pair.pattern[$0] >= 0 }
    let agreeing = said.filter { pair.pattern[$0] == comparisons[$0].bestLevel }.map { comparisons[$0].word }
    let differingCount = said.count - agreeing.count
    let contactCount = Set(agreeing).intersection(["phone", "email", "address", "birth-date", "identifier"])
      .count
    if contactCount == 0 { return false }
    if differingCount == 0 { return !Set(agreeing).isDisjoint(with: ["surname", "organization"]) }
    let nameCount = Set(agreeing).intersection(["given-name", "surname"]).count
    return nameCount > 0 && nameCount + contactCount > 2 && differingCount * 2 <= agreeing.count
  }

  private static func prior(_ freedom: Comparison.Freedom) -> [Double]? {
    if case .free(let prior) = freedom { return prior }
    return nil
  }
}

// MARK: - E step

extension ReferenceLinkage {
  private func posteriors(of pair: Pair) -> [Double] {
    var likelihoods = logLikelihoods(of: pair).map(exp)
    if pair.isConflicting { likelihoods[0] = 0 }
    return likelihoods.map { $0 / likelihoods.reduce(0, +) }
  }

  /// ln L of M, H, N and U.
  private func logLikelihoods(of pair: Pair) -> [Double] {
    var logs = shares.map(log) + [log(max(1e-9, 1 - shares.reduce(0, +)))]
    let raise = jointNameRaise(pair)
    for (place, comparison) in comparisons.enumerated() where pair.pattern[place] >= 0 {
      let level = pair.pattern[place]
      var u = log(unrelated[place][level])
      if let (value, factor) = valueThatCounts(pair, place) { u = log(factor) + log(self.u(of: value)) }
      if comparison.word == "surname" { u += raise }
      if level == comparison.bestLevel, !isFree(1, place, pair), comparison.householdCoincidence > 0 {
        logs[1] += max(0, log(comparison.householdCoincidence) - u)
      }
      for kind in 0..<3 where isFree(kind, place, pair) { logs[kind] += log(levels[kind][place][level]) - u }
    }
    if pair.flags.contains(.swappedNames) {
      logs[0] += log(swapRate)
      logs[2] += log(swapRate)
    }
    return logs
  }

  private func isFree(_ kind: Int, _ place: Int, _ pair: Pair) -> Bool {
    let comparison = comparisons[place]
    switch kind {
    case 0: return true
    case 1:
      let isHeld = comparison.word == "organization" && pair.flags.contains(.organizations)
      return comparison.household != .asUnrelated && !isHeld
    default: return comparison.namesake != .asUnrelated
    }
  }

  /// The shared value whose frequency takes the place of the level's average, and its factor.
  private func valueThatCounts(_ pair: Pair, _ place: Int) -> (Value, factor: Double)? {
    let comparison = comparisons[place]
    let level = pair.pattern[place]
    if ["given-name", "surname"].contains(comparison.word), pair.flags.contains(.swappedNames) { return nil }
    if comparison.word == "locality" {
      switch level {
      case 6: return rarestShared("postcode", pair).map { ($0, 0.9) }
      case 5: return rarestShared("postcode", pair).map { ($0, 0.35) }
      case 4: return rarestShared("postcode", pair).map { ($0, 0.25) }
      case 3, 2: return rarestShared("city", pair).map { ($0, 0.9) }
      default: return nil
      }
    }
    if level != comparison.bestLevel { return nil }
    return rarestShared(name(ofAttribute: comparison.attributes[0]), pair).map { ($0, 1) }
  }

  private func rarestShared(_ attribute: String, _ pair: Pair) -> Value? {
    let theirs = values(of: Int(pair.rows.right)).filter { $0.attribute == attribute }
    var rarest: Value?
    for value in values(of: Int(pair.rows.left)) where value.attribute == attribute && theirs.contains(value)
    {
      if let known = rarest, count(known) <= count(value) { continue }
      rarest = value
    }
    return rarest
  }

  private func u(of value: Value) -> Double {
    let addition = min(0.5, 100 * (rates[value.attribute] ?? 0))
    let holders = Double(holders["\(value.attribute) \(value.partition)"] ?? 0)
    return max(((partners[value] ?? 0) + addition) / max(holders + addition, 1), 1e-8)
  }

  /// How much ln u of the surname is raised where both names are equal.
  private func jointNameRaise(_ pair: Pair) -> Double {
    guard let givenPlace = comparisons.firstIndex(where: { $0.word == "given-name" }),
      let surnamePlace = comparisons.firstIndex(where: { $0.word == "surname" }),
      let given = valueThatCounts(pair, givenPlace), let surname = valueThatCounts(pair, surnamePlace),
      let joint = rarestShared("joint", pair)
    else { return 0 }
    let product = u(of: given.0) * u(of: surname.0)
    let n = Double(holders["joint \(joint.partition)"] ?? 0)
    let smoothed = ((partners[joint] ?? 0) + 0.5 * n * product) / (1.5 * n)
    return log(max(product, smoothed)) - log(product)
  }
}

// MARK: - M step

extension ReferenceLinkage {
  private mutating func updateShares(_ posteriors: [[Double]]) {
    let floors = [2, 0.02 * Double(table.count), 0.02 * Double(table.count)]
    shares = (0..<3).map { kind in max(posteriors.reduce(0) { $0 + $1[kind] }, floors[kind]) / allPairs }
    let sum = shares.reduce(0, +)
    if sum > 0.9 { shares = shares.map { $0 * 0.9 / sum } }
  }

  private mutating func updatePartners(related: [Double]) {
    var relatedOfValue: [Value: Double] = [:]
    for (pair, related) in zip(pairs, related) {
      let theirs = values(of: Int(pair.rows.right))
      for value in values(of: Int(pair.rows.left)) where theirs.contains(value) {
        relatedOfValue[value, default: 0] += related
      }
    }
    var equal: [String: Double] = [:]
    var equalRelated: [String: Double] = [:]
    for value in holdersOfValue.keys {
      let c = count(value)
      let related = relatedOfValue[value] ?? 0
      partners[value] = 2 * max(c * (c - 1) / 2 - related, 0) / c
      equal[value.attribute, default: 0] += c * (c - 1) / 2
      equalRelated[value.attribute, default: 0] += related
    }
    for (attribute, equal) in equal {
      rates[attribute] = max(equal - (equalRelated[attribute] ?? 0), 0.5) / pairsOfHolders(attribute)
    }
  }

  private mutating func updateUnrelated(related: [Double]) {
    unrelated = comparisons.indices.map { place in
      let comparison = comparisons[place]
      var random = comparison.prior.map { _ in 0.0 }
      for pattern in randomPatterns where pattern[place] >= 0 { random[pattern[place]] += 1 }
      var relatedOfLevel = comparison.prior.map { _ in 0.0 }
      for (pair, related) in zip(pairs, related) where pair.pattern[place] >= 0 {
        relatedOfLevel[pair.pattern[place]] += related
      }
      let total = random.reduce(0, +)
      let counts = random.indices.map { level in
        max(0, random[level] / max(total, 1) - relatedOfLevel[level] / max(total, 1)) * total + 0.5
      }
      let u = counts.map { $0 / counts.reduce(0, +) }
      if comparison.word == "locality" { return u }
      let attribute = name(ofAttribute: comparison.attributes[0])
      let equal = holdersOfValue.keys.filter { $0.attribute == attribute }
        .reduce(0) { $0 + count($1) * (count($1) - 1) / 2 }
      let best = max(equal - relatedOfLevel[comparison.bestLevel], 0.5) / pairsOfHolders(attribute)
      let rest = u.dropLast().reduce(0, +)
      return u.dropLast().map { $0 / rest * (1 - min(best, 0.9)) } + [min(best, 0.9)]
    }
  }

  private mutating func updateLevels(_ posteriors: [[Double]]) {
    for kind in 0..<3 {
      for (place, comparison) in comparisons.enumerated() {
        let prior = [comparison.prior, Self.prior(comparison.household), Self.prior(comparison.namesake)][
          kind]
        let weight = kind == 0 ? 20.0 : 60.0
        var counts = (prior ?? comparison.prior).map { $0 * weight }
        for (pair, posterior) in zip(pairs, posteriors)
        where pair.pattern[place] >= 0 && isFree(kind, place, pair) {
          counts[pair.pattern[place]] += posterior[kind]
        }
        var m = counts.map { $0 / counts.reduce(0, +) }
        if kind == 0, ["given-name", "organization"].contains(comparison.word), let least = prior?[0],
          m[0] < least
        {
          let rest = 1 - m[0]
          m = m.enumerated().map { $0.offset == 0 ? least : $0.element * (1 - least) / rest }
        }
        let isPooled = kind == 0 && comparison.word != "category"
        levels[kind][place] = isPooled ? Self.pooled(m, unrelated[place]) : m
      }
    }
    let same = posteriors.reduce(0) { $0 + $1[0] }
    let swapped = zip(pairs, posteriors).filter { $0.0.flags.contains(.swappedNames) }
      .reduce(0) { $0 + $1.1[0] }
    swapRate = (swapped + 0.5) / (same + 50)
  }

  /// Gives neighbouring levels one m/u, as long as any level's is below that of the level before it.
  static func pooled(_ m: [Double], _ u: [Double]) -> [Double] {
    var groups = m.indices.map { [$0] }
    func ratio(_ group: [Int]) -> Double {
      group.reduce(0) { $0 + m[$1] } / group.reduce(0) { $0 + u[$1] }
    }
    while let place = groups.indices.dropFirst().first(where: { ratio(groups[$0 - 1]) > ratio(groups[$0]) }) {
      groups[place - 1] += groups.remove(at: place)
    }
    return groups.flatMap { group in group.map { u[$0] * ratio(group) } }
  }
}

// MARK: - Values

extension ReferenceLinkage {
  private func partition(of row: Int) -> String { table.partitions?[row] ?? "" }

  private func name(ofAttribute index: Int) -> String { "\(table.attributes[index].role)" }

  private func values(of row: Int) -> [Value] { valuesOfRow[row] }

  /// All values of a record that are evidence, and its joint name.
  private func allValues(of row: Int) -> [Value] {
    let partition = partition(of: row)
    var values = table.attributes.flatMap { attribute in
      attribute.texts(of: row).map { Value(attribute: "\(attribute.role)", partition: partition, text: $0) }
    }
    if let given = table.attribute(.given)?.texts(of: row).first,
      let surname = table.attribute(.surname)?.texts(of: row).first
    {
      values.append(Value(attribute: "joint", partition: partition, text: "\(given)|\(surname)"))
    }
    return values
  }

  private func count(_ value: Value) -> Double { Double(holdersOfValue[value]?.count ?? 0) }

  /// Pairs of records of one partition that both hold a value.
  private func pairsOfHolders(_ attribute: String) -> Double {
    let partitions = Set((0..<table.count).map { partition(of: $0) })
    let pairs = partitions.sorted().reduce(0.0) { sum, partition in
      let count = Double(holders["\(attribute) \(partition)"] ?? 0)
      return sum + count * (count - 1) / 2
    }
    return max(1, pairs)
  }
}
