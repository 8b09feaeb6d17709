/// Which records are one customer by decisions, and why: disjoint sets with a tree of proofs beside them.
///
/// Of every two records of a set the tree has one path, each edge of which is a decision about its two ends (Nieuwenhuis and
/// Oliveras 2005, *Proof-producing congruence closure*). Joining costs the depth of the smaller set's tree, so n joins cost
/// n log n at most.
struct ProofForest {
  private var roots: [Int] = []
  private var sizes: [Int] = []
  /// The next record on the way to the tree's top; itself at the top.
  private var nexts: [Int] = []
  /// The decision that joined a record with its next.
  private var labels: [Int] = []

  /// Adds a record that is its own set, and returns its number.
  mutating func add() -> Int {
    let record = roots.count
    roots.append(record)
    sizes.append(1)
    nexts.append(record)
    labels.append(-1)
    return record
  }

  /// The record that stands for the set.
  func root(of record: Int) -> Int {
    var record = record
    while roots[record] != record { record = roots[record] }
    return record
  }

  /// Joins two records' sets by a decision; returns the root that stays and the one that goes, nil where they were one set.
  mutating func join(_ one: Int, _ other: Int, label: Int) -> (staying: Int, going: Int)? {
    var (large, small) = (one, other)
    var (staying, going) = (root(of: one), root(of: other))
    if staying == going { return nil }
    if sizes[staying] < sizes[going] {
      swap(&large, &small)
      swap(&staying, &going)
    }
    turnToTop(small)
    nexts[small] = large
    labels[small] = label
    roots[going] = staying
    sizes[staying] += sizes[going]
    return (staying, going)
  }

  /// Turns the edges on the way to the tree's top around, so that a record becomes the top.
  private mutating func turnToTop(_ record: Int) {
    var (behind, label, place) = (record, -1, record)
    while true {
      let (next, nextLabel) = (nexts[place], labels[place])
      nexts[place] = behind
      labels[place] = label
      if next == place { break }
      (behind, label, place) = (place, nextLabel, next)
    }
  }

  /// The steps from a record to another of its set.
  func path(from start: Int, to end: Int) -> [(from: Int, to: Int, label: Int)] {
    let up = wayToTop(from: start)
    let down = wayToTop(from: end)
    var shared = 0
    while shared < up.count, shared < down.count,
      up[up.count - 1 - shared].to == down[down.count - 1 - shared].to,
      up[up.count - 1 - shared].from == down[down.count - 1 - shared].from
    { shared += 1 }
    return up.dropLast(shared) + down.dropLast(shared).reversed().map { ($0.to, $0.from, $0.label) }
  }

  private func wayToTop(from record: Int) -> [(from: Int, to: Int, label: Int)] {
    var way: [(from: Int, to: Int, label: Int)] = []
    var place = record
    while nexts[place] != place {
      way.append((place, nexts[place], labels[place]))
      place = nexts[place]
    }
    return way
  }
}
