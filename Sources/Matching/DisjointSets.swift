/// Union-find with path halving and union by size (Tarjan 1975).
public struct DisjointSets: Sendable {
  private var parents: [UInt32]
  private var sizes: [UInt32]

  /// So many sets of one element each.
  public init(count: Int) {
    parents = (0..<UInt32(count)).map { $0 }
    sizes = [UInt32](repeating: 1, count: count)
  }

  /// The number of elements.
  var count: Int { parents.count }

  /// Whether an element is a set by itself.
  func isAlone(_ element: UInt32) -> Bool {
    parents[Int(element)] == element && sizes[Int(element)] == 1
  }

  /// The set that an element belongs to, by its representative.
  public mutating func find(_ element: UInt32) -> UInt32 {
    var element = element
    while parents[Int(element)] != element {
      parents[Int(element)] = parents[Int(parents[Int(element)])]
      element = parents[Int(element)]
    }
    return element
  }

  /// Unites the sets of two elements; false where they were one already.
  @discardableResult
  public mutating func unite(_ one: UInt32, _ other: UInt32) -> Bool {
    var large = find(one)
    var small = find(other)
    if large == small { return false }
    if sizes[Int(large)] < sizes[Int(small)] { swap(&large, &small) }
    parents[Int(small)] = large
    sizes[Int(large)] += sizes[Int(small)]
    return true
  }

  /// The number of elements in an element's set.
  public mutating func size(of element: UInt32) -> Int { Int(sizes[Int(find(element))]) }

  /// The sets of two and more elements: members ascending, sets by their first member.
  public mutating func groups() -> [[UInt32]] {
    var placeOfRoot = [UInt32](repeating: .max, count: parents.count)
    var groups: [[UInt32]] = []
    for element in 0..<UInt32(parents.count) where !isAlone(element) {
      let root = Int(find(element))
      if placeOfRoot[root] == .max {
        placeOfRoot[root] = UInt32(groups.count)
        groups.append([])
      }
      groups[Int(placeOfRoot[root])].append(element)
    }
    return groups
  }
}
