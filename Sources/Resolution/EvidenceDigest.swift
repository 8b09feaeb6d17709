import Records

/// The digest of what a group was decided on: changes when any normalised value of a member does, whatever the model.
///
/// For each member in the order of identities its name, and for each attribute the role and the values, all with their
/// ends. A class, so that making one digest copies no references to the table's arrays.
final class EvidenceDigest: Sendable {
  /// Where a value's bytes stand in its attribute's dictionary.
  private struct Value {
    let code: UInt32
    var start = 0
    var length = 0
  }

  private let table: RecordTable
  /// The attributes' roles as they are digested.
  private let roles: [[UInt8]]
  private let roleLength: Int

  /// The digests of a table's groups.
  init(_ table: RecordTable) {
    self.table = table
    roles = table.attributes.map { Array("\($0.role)".utf8) + [Digest.end] }
    roleLength = roles.reduce(0) { $0 + $1.count }
  }

  /// The digest of members, in whatever order they come.
  func text(of members: [UInt32]) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(members.count * 512)
    var values: [Value] = []
    var counts: [Int] = []
    for row in table.sortedByIdentity(members) {
      table.appendName(of: row, to: &bytes)
      bytes.append(Digest.end)
      let length = locate(row, &values, &counts)
      if !append(values, counts, length, to: &bytes) { appendRepaired(values, counts, to: &bytes) }
    }
    var digest = Digest()
    digest.add(bytes: bytes)
    return digest.hexadecimal(length: 32)
  }

  /// Finds a row's values and returns how long they are together: all codes first, then where all of them stand, so that
  /// memory answers many reads at once and not one after the other, which takes a third of the time.
  private func locate(_ row: UInt32, _ values: inout [Value], _ counts: inout [Int]) -> Int {
    values.removeAll(keepingCapacity: true)
    counts.removeAll(keepingCapacity: true)
    for index in roles.indices {
      let range = table.attributes[index].range(of: Int(row))
      counts.append(range.count)
      for place in range { values.append(Value(code: table.attributes[index].codes[place])) }
    }
    var length = 0
    var next = 0
    for index in roles.indices {
      for _ in 0..<counts[index] {
        let range = table.attributes[index].values.range(of: values[next].code)
        values[next].start = range.lowerBound
        values[next].length = range.count
        length += range.count
        next += 1
      }
    }
    return length
  }

  /// Copies roles and values into one piece of memory and appends that; false, and nothing, where a value is not plain
  /// ASCII and so may need repair.
  ///
  /// Unsafe for speed alone: appending each value to the array takes three times as long. The memory is as long as what
  /// ``locate(_:_:_:)`` counted.
  private func append(
    _ values: [Value], _ counts: [Int], _ length: Int, to bytes: inout [UInt8]
  ) -> Bool {
    let size = roleLength + length + values.count
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: size) { memory in
      guard var target = memory.baseAddress else { return true }
      var next = 0
      for index in roles.indices {
        roles[index].withUnsafeBufferPointer { role in
          if let start = role.baseAddress { target.initialize(from: start, count: role.count) }
          target += role.count
        }
        for value in values[next..<next + counts[index]] {
          table.attributes[index].values.bytes.withUnsafeBufferPointer { text in
            if let start = text.baseAddress {
              target.initialize(from: start + value.start, count: value.length)
            }
          }
          target += value.length
          target.initialize(to: Digest.end)
          target += 1
        }
        next += counts[index]
      }
      let filled = UnsafeBufferPointer(rebasing: memory[..<size])
      guard filled.allSatisfy({ $0 < 0x80 }) else { return false }
      bytes.append(contentsOf: filled)
      return true
    }
  }

  private func appendRepaired(_ values: [Value], _ counts: [Int], to bytes: inout [UInt8]) {
    var next = 0
    for index in roles.indices {
      bytes.append(contentsOf: roles[index])
      for value in values[next..<next + counts[index]] {
        table.attributes[index].values.withBytes(of: value.code) { bytes.append(text: $0) }
        bytes.append(Digest.end)
      }
      next += counts[index]
    }
  }
}
