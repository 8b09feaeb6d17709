import Parallel

/// All clusters of a table, by their lowest row, in flat arrays.
public struct Clusters: RandomAccessCollection, Sendable {
  /// The rows, cluster after cluster.
  let members: [UInt32]
  /// Where each cluster's rows begin, with one entry more than there are clusters.
  let starts: [UInt32]
  /// The joins, cluster after cluster: for each one less than members.
  let joins: [Join]

  /// Clusters as they were found, in parts and in any order.
  init(_ parts: [FoundClusters]) {
    let found = parts.reduce(into: FoundClusters()) { $0.append($1) }
    var keys = found.starts.dropLast().map { UInt64(found.members[Int($0)]) }
    var order = (0..<UInt32(keys.count)).map { $0 }
    RadixSort.sortByKey(keys: &keys, values: &order, threads: 1)
    var members: [UInt32] = []
    var starts: [UInt32] = [0]
    var joins: [Join] = []
    members.reserveCapacity(found.members.count)
    starts.reserveCapacity(keys.count + 1)
    joins.reserveCapacity(found.joins.count)
    for cluster in order.lazy.map(Int.init) {
      let range = Int(found.starts[cluster])..<Int(found.starts[cluster + 1])
      members.append(contentsOf: found.members[range])
      joins.append(contentsOf: found.joins[range.lowerBound - cluster..<range.upperBound - cluster - 1])
      starts.append(UInt32(members.count))
    }
    self.members = members
    self.starts = starts
    self.joins = joins
  }

  /// 0.
  public var startIndex: Int { 0 }
  /// The number of clusters.
  public var endIndex: Int { starts.count - 1 }

  /// A cluster by its index.
  public subscript(index: Int) -> Cluster {
    Cluster(members: ArrayPart(members, range(of: index)), joins: ArrayPart(joins, joinRange(of: index)))
  }

  /// Where a cluster's rows stand among those of all.
  func range(of index: Int) -> Range<Int> { Int(starts[index])..<Int(starts[index + 1]) }

  /// Where a cluster's joins stand among those of all.
  func joinRange(of index: Int) -> Range<Int> {
    Int(starts[index]) - index..<Int(starts[index + 1]) - index - 1
  }
}

/// Clusters while they are found.
struct FoundClusters: Sendable {
  private(set) var members: [UInt32] = []
  private(set) var starts: [UInt32] = [0]
  private(set) var joins: [Join] = []

  /// Adds a cluster; its members ascend, its joins come weakest first.
  mutating func append(members: some Sequence<UInt32>, joins: some Sequence<Join>) {
    self.members.append(contentsOf: members)
    self.joins.append(contentsOf: joins)
    starts.append(UInt32(self.members.count))
  }

  /// Adds two rows that one join put together.
  mutating func append(_ join: Join) {
    members.append(join.strongestPair.left)
    members.append(join.strongestPair.right)
    joins.append(join)
    starts.append(UInt32(members.count))
  }

  /// Adds all of another's clusters.
  mutating func append(_ other: FoundClusters) {
    let base = UInt32(members.count)
    members.append(contentsOf: other.members)
    joins.append(contentsOf: other.joins)
    starts.append(contentsOf: other.starts.dropFirst().lazy.map { base + $0 })
  }
}

extension Clusters: Equatable {
  /// Whether all clusters are equal.
  public static func == (one: Clusters, other: Clusters) -> Bool { one.elementsEqual(other) }
}
