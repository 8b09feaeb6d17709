import Matching

/// Groups of rows, one after the other in one array.
struct FlatGroups: RandomAccessCollection, Sendable {
  /// The rows of all groups.
  private(set) var members: [UInt32]
  private(set) var starts: [UInt32]

  /// Groups whose rows end at `ends`.
  init(members: [UInt32] = [], starts: [UInt32] = [0]) {
    self.members = members
    self.starts = starts
  }

  /// The sets of two and more elements: members ascending, sets by their first member.
  init(_ sets: inout DisjointSets, count: Int) {
    var placeOfRoot = [UInt32](repeating: .max, count: count)
    var starts: [UInt32] = [0]
    // By counting and then placing, in two passes over the elements: no table and no array for each set.
    for element in 0..<UInt32(count) {
      let size = sets.size(of: element)
      let root = Int(sets.find(element))
      guard size > 1, placeOfRoot[root] == .max else { continue }
      placeOfRoot[root] = starts[starts.count - 1]
      starts.append(starts[starts.count - 1] + UInt32(size))
    }
    var members = [UInt32](repeating: 0, count: Int(starts[starts.count - 1]))
    for element in 0..<UInt32(count) {
      let root = Int(sets.find(element))
      if placeOfRoot[root] == .max { continue }
      members[Int(placeOfRoot[root])] = element
      placeOfRoot[root] += 1
    }
    self.init(members: members, starts: starts)
  }

  /// 0.
  var startIndex: Int { 0 }
  /// The number of groups.
  var endIndex: Int { starts.count - 1 }

  /// Where a group's rows stand among those of all.
  func range(of index: Int) -> Range<Int> { Int(starts[index])..<Int(starts[index + 1]) }

  /// A group's rows.
  subscript(index: Int) -> ArraySlice<UInt32> { members[range(of: index)] }
}
