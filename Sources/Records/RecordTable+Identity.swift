extension RecordTable {
  /// Whether a row's identity stands before another's, as ``RecordIdentity`` orders them; makes no text of either.
  public func identity(of row: UInt32, precedes other: UInt32) -> Bool {
    if let partitions, !partitions.isEqual(row, other) {
      return partitions.bytes(at: row, precede: other)
    }
    let (one, two) = (sourceCodes[Int(row)], sourceCodes[Int(other)])
    if one != two { return sources[Int(one)].utf8.lexicographicallyPrecedes(sources[Int(two)].utf8) }
    return ids.bytes(at: row, precede: other)
  }

  /// Appends a row's name, `[PARTITION/]SOURCE:ID`, as ``RecordIdentity`` describes itself.
  public func appendName(of row: UInt32, to bytes: inout [UInt8]) {
    if let partitions {
      partitions.appendText(at: row, to: &bytes)
      bytes.append(UInt8(ascii: "/"))
    }
    bytes.append(contentsOf: sources[Int(sourceCodes[Int(row)])].utf8)
    bytes.append(UInt8(ascii: ":"))
    ids.appendText(at: row, to: &bytes)
  }

  /// Appends what a digest reads of a row's identity: partition, source and id, each with its end.
  public func appendDigested(identityOf row: UInt32, to bytes: inout [UInt8]) {
    partitions?.appendText(at: row, to: &bytes)
    bytes.append(Digest.end)
    bytes.append(contentsOf: sources[Int(sourceCodes[Int(row)])].utf8)
    bytes.append(Digest.end)
    ids.appendText(at: row, to: &bytes)
    bytes.append(Digest.end)
  }
}

extension Column {
  /// Whether a row's bytes stand before another's.
  func bytes(at row: UInt32, precede other: UInt32) -> Bool {
    withBytes(at: row) { mine in
      withBytes(at: other) { theirs in
        for place in 0..<min(mine.count, theirs.count) where mine[place] != theirs[place] {
          return mine[place] < theirs[place]
        }
        return mine.count < theirs.count
      }
    }
  }

  /// Appends a row's text.
  func appendText(at row: UInt32, to bytes: inout [UInt8]) {
    withBytes(at: row) { bytes.append(text: $0) }
  }
}

extension [UInt8] {
  /// Appends a text, repaired where its bytes are not UTF-8, as `String` would.
  public mutating func append(text: Span<UInt8>) {
    text.withUnsafeBufferPointer { text in
      // Plain ASCII, which most cells are, needs neither check nor text of its own.
      if text.allSatisfy({ $0 < 0x80 }) {
        append(contentsOf: text)
      } else {
        append(contentsOf: String(decoding: text, as: UTF8.self).utf8)
      }
    }
  }
}
