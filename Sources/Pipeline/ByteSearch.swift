/// Finds a stretch of bytes in others (Horspool 1980): for a long one it looks at few of them.
struct ByteSearch {
  private let wanted: [UInt8]
  /// For each byte how far the search may go on where it stands under the last place.
  private let steps: [Int]

  /// A search for some bytes, of which there is at least one.
  init(for wanted: [UInt8]) {
    precondition(!wanted.isEmpty, "something is looked for")
    self.wanted = wanted
    var steps = [Int](repeating: wanted.count, count: 256)
    for (place, byte) in wanted.dropLast().enumerated() { steps[Int(byte)] = wanted.count - 1 - place }
    self.steps = steps
  }

  /// The first place from which the bytes stand in others; nil where they do not.
  func place(in bytes: UnsafeRawBufferPointer) -> Int? {
    let last = wanted.count - 1
    var start = 0
    while start + last < bytes.count {
      let byte = bytes[start + last]
      if byte == wanted[last], bytes[start..<start + last].elementsEqual(wanted[..<last]) { return start }
      start += steps[Int(byte)]
    }
    return nil
  }
}
