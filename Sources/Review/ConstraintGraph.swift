import Records
import Resolution

/// What decisions that do not contradict one another say of records, with the reasons.
///
/// Same and same makes same; same and different makes different. Nothing is added that the rest speaks against. All orders
/// are those of the decisions and their records, so that the same decisions give the same reasons.
struct ConstraintGraph {
  /// A decision that keeps two records apart, and by them two sets.
  private struct Gap {
    let one: Int
    let other: Int
    let verdict: Decision.Verdict
    let label: Int
  }

  /// Two records by their numbers, the lower first.
  private struct NumberPair: Hashable {
    let low: Int
    let high: Int

    init(_ one: Int, _ other: Int) {
      low = min(one, other)
      high = max(one, other)
    }
  }

  private var numbers: [RecordIdentity: Int] = [:]
  private(set) var records: [RecordIdentity] = []
  private var forest = ProofForest()
  /// By root: the gap to each other root that there is one to.
  private var gaps: [[Int: Gap]] = []
  /// The gaps that decisions state themselves, the first of each pair.
  private var stated: [NumberPair: Gap] = [:]
  private var statedOrder: [NumberPair] = []
  private var references: [DecisionReference] = []

  /// Adds a decision, or says what speaks against it and leaves all as it is.
  mutating func add(_ decision: Decision, as reference: DecisionReference) throws(Contradiction) {
    let parts = decision.parts.map { $0.map { number(of: $0) } }
    let dropped = decision.dropped.map { number(of: $0) }
    try check(parts, dropped, decision.verdict)
    let label = references.count
    references.append(reference)
    if decision.verdict == .same {
      let kept = parts.flatMap { $0 }
      for record in kept.dropFirst() { join(kept[0], record, label) }
      for one in dropped { for other in kept { part(one, other, .different, label) } }
    } else if decision.verdict.isApart {
      ConstraintGraph.forEachPair(across: parts) { part($0, $1, decision.verdict, label) }
    }
  }

  /// What would speak against adding a decision.
  func contradiction(of decision: Decision) -> Contradiction? {
    do throws(Contradiction) {
      try check(
        decision.parts.map { $0.compactMap { numbers[$0] } }, decision.dropped.compactMap { numbers[$0] },
        decision.verdict)
      return nil
    } catch {
      return error
    }
  }

  private mutating func number(of record: RecordIdentity) -> Int {
    if let number = numbers[record] { return number }
    let number = forest.add()
    numbers[record] = number
    records.append(record)
    gaps.append([:])
    return number
  }

  /// Static, since a copy of the graph would be made for each decision that is added meanwhile.
  private static func forEachPair(across parts: [[Int]], _ body: (Int, Int) -> Void) {
    for (place, part) in parts.enumerated() {
      for one in part { for other in parts[(place + 1)...].joined() { body(one, other) } }
    }
  }

  private mutating func join(_ one: Int, _ other: Int, _ label: Int) {
    guard let (staying, going) = forest.join(one, other, label: label) else { return }
    for (root, gap) in gaps[going] {
      gaps[root][going] = nil
      if gaps[staying][root] == nil {
        gaps[staying][root] = gap
        gaps[root][staying] = gap
      }
    }
    gaps[going] = [:]
  }

  private mutating func part(_ one: Int, _ other: Int, _ verdict: Decision.Verdict, _ label: Int) {
    let gap = Gap(one: one, other: other, verdict: verdict, label: label)
    let pair = NumberPair(one, other)
    if stated[pair] == nil {
      stated[pair] = gap
      statedOrder.append(pair)
    }
    let (left, right) = (forest.root(of: one), forest.root(of: other))
    if gaps[left][right] == nil {
      gaps[left][right] = gap
      gaps[right][left] = gap
    }
  }
}

// MARK: - What speaks against a decision

extension ConstraintGraph {
  private func check(
    _ parts: [[Int]], _ dropped: [Int], _ verdict: Decision.Verdict
  ) throws(Contradiction) {
    if verdict == .same {
      try check(kept: parts.flatMap { $0 }, dropped: dropped)
    } else if verdict.isApart {
      try check(parts: parts, verdict)
    }
  }

  private func check(kept: [Int], dropped: [Int]) throws(Contradiction) {
    var places: [Int: Int] = [:]
    var firsts: [Int] = []
    for record in kept {
      let root = forest.root(of: record)
      if places[root] == nil {
        places[root] = firsts.count
        firsts.append(record)
      }
    }
    for record in dropped {
      guard let place = places[forest.root(of: record)] else { continue }
      throw Contradiction(
        claim: DecidedPair(records[firsts[place]], records[record], .different),
        chain: path(from: firsts[place], to: record))
    }
    for first in firsts {
      guard let place = firstGap(from: forest.root(of: first), among: places) else { continue }
      throw Contradiction(
        claim: DecidedPair(records[first], records[firsts[place]], .same),
        chain: chain(across: first, firsts[place]))
    }
  }

  /// The first of some sets by their places that a gap keeps apart from a set.
  private func firstGap(from root: Int, among places: [Int: Int]) -> Int? {
    let gaps = gaps[root]
    if gaps.count < places.count { return gaps.keys.compactMap { places[$0] }.min() }
    return places.lazy.filter { gaps[$0.key] != nil }.map(\.value).min()
  }

  private func check(parts: [[Int]], _ verdict: Decision.Verdict) throws(Contradiction) {
    var firsts: [Int: (part: Int, record: Int)] = [:]
    for (place, part) in parts.enumerated() {
      for record in part {
        let root = forest.root(of: record)
        guard let first = firsts[root] else {
          firsts[root] = (place, record)
          continue
        }
        if first.part == place { continue }
        throw Contradiction(
          claim: DecidedPair(records[first.record], records[record], verdict),
          chain: path(from: first.record, to: record))
      }
    }
    if stated.isEmpty { return }
    for (place, part) in parts.enumerated() {
      for one in part {
        for other in parts[(place + 1)...].joined() {
          guard let gap = stated[NumberPair(one, other)], gap.verdict != verdict else { continue }
          throw Contradiction(
            claim: DecidedPair(records[one], records[other], verdict), chain: [step(gap, from: one)])
        }
      }
    }
  }

  private func path(from start: Int, to end: Int) -> [Contradiction.Step] {
    forest.path(from: start, to: end).map { step in
      Contradiction.Step(
        from: records[step.from], to: records[step.to], verdict: .same, reference: references[step.label])
    }
  }

  private func step(_ gap: Gap, from one: Int) -> Contradiction.Step {
    let other = gap.one == one ? gap.other : gap.one
    return Contradiction.Step(
      from: records[one], to: records[other], verdict: gap.verdict, reference: references[gap.label])
  }

  /// The steps from a record to one that a gap keeps apart from it, the gap among them; empty where there is no gap.
  private func chain(across start: Int, _ end: Int) -> [Contradiction.Step] {
    if let gap = stated[NumberPair(start, end)] { return [step(gap, from: start)] }
    let root = forest.root(of: start)
    guard let gap = gaps[root][forest.root(of: end)] else { return [] }
    let isForward = forest.root(of: gap.one) == root
    let (near, far) = isForward ? (gap.one, gap.other) : (gap.other, gap.one)
    return path(from: start, to: near) + [step(gap, from: near)] + path(from: far, to: end)
  }
}

// MARK: - What the decisions come to

extension ConstraintGraph {
  /// What is known of two records, with the chain of decisions that says so; nil where nothing is.
  ///
  /// Across a chain with a gap it is the gap's verdict.
  func knowledge(of one: RecordIdentity, _ other: RecordIdentity) -> (
    verdict: Decision.Verdict, chain: [Contradiction.Step]
  )? {
    guard one != other, let start = numbers[one], let end = numbers[other] else { return nil }
    if forest.root(of: start) == forest.root(of: end) {
      return (.same, path(from: start, to: end))
    }
    let chain = chain(across: start, end)
    return chain.first { $0.verdict.isApart }.map { ($0.verdict, chain) }
  }

  /// Whether all that a decision says follows from what is known.
  func implies(_ decision: Decision) -> Bool {
    switch decision.verdict {
    case .unsure: return false
    case .same:
      let kept = decision.parts.flatMap { $0 }
      guard let first = kept.first else { return true }
      return kept.dropFirst().allSatisfy { isKnown(first, $0, as: .same) }
        && decision.dropped.allSatisfy { isKnown(first, $0, as: .different) }
    case .different, .household:
      return decision.pairs.allSatisfy { isKnown($0.left, $0.right, as: decision.verdict) }
    }
  }

  private func isKnown(_ one: RecordIdentity, _ other: RecordIdentity, as verdict: Decision.Verdict) -> Bool {
    guard one != other else { return verdict == .same }
    guard let start = numbers[one], let end = numbers[other] else { return false }
    let (left, right) = (forest.root(of: start), forest.root(of: end))
    if verdict == .same { return left == right }
    return (stated[NumberPair(start, end)] ?? gaps[left][right])?.verdict == verdict
  }

  /// The records that are one customer by decisions, in sets of two and more: each set and the sets in the order of
  /// identities.
  var customers: [[RecordIdentity]] {
    var sets: [Int: [RecordIdentity]] = [:]
    for (number, record) in records.enumerated() {
      sets[forest.root(of: number), default: []].append(record)
    }
    return sets.values.filter { $0.count > 1 }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  /// What holds records of some apart and together: enough pairs for all else to follow, in order.
  func links(among isPresent: (RecordIdentity) -> Bool) -> (same: [DecidedPair], apart: [DecidedPair]) {
    var firsts: [Int: RecordIdentity] = [:]
    var same: [DecidedPair] = []
    // By identity, so that the pairs do not depend on the order of the decisions.
    for (record, number) in zip(records, records.indices).sorted(by: { $0.0 < $1.0 }) where isPresent(record)
    {
      let root = forest.root(of: number)
      if let first = firsts[root] {
        same.append(DecidedPair(first, record, .same))
      } else {
        firsts[root] = record
      }
    }
    var apart: Set<DecidedPair> = []
    var isStated: Set<NumberPair> = []
    for pair in statedOrder {
      guard let gap = stated[pair], isPresent(records[pair.low]), isPresent(records[pair.high]) else {
        continue
      }
      apart.insert(DecidedPair(records[pair.low], records[pair.high], gap.verdict))
      isStated.insert(
        NumberPair(forest.root(of: pair.low), forest.root(of: pair.high)))
    }
    // A gap whose own records are gone still keeps those apart that are the same as they.
    for (root, others) in gaps.enumerated() {
      for (other, gap) in others where root < other && !isStated.contains(NumberPair(root, other)) {
        guard let left = firsts[root], let right = firsts[other] else { continue }
        apart.insert(DecidedPair(left, right, gap.verdict))
      }
    }
    return (same, apart.sorted { ($0.left, $0.right) < ($1.left, $1.right) })
  }
}
