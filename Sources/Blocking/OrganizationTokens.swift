import Records

/// The words of companies and places, rarest first: what their keys are made of.
enum OrganizationTokens {
  /// A word of a value.
  struct Token {
    /// Where it stands in the value.
    let range: Range<Int>
    /// Its hash.
    let hash: UInt64
    /// How many records have a value with it.
    let frequency: UInt32
  }

  /// The columns of a key over the words of each value; `emit` gets the value and its distinct words, rarest first.
  static func columns(
    of table: RecordTable, emit: (Span<UInt8>, [Token], inout [UInt64]) -> Void
  ) -> [KeyColumn] {
    table.attributes.indices.filter { table.attributes[$0].role == .organization }.map { index in
      let frequencies = wordFrequencies(of: table.attributes[index])
      var tokens: [Token] = []
      return KeyColumn(attribute: index, of: table) { value, hashes in
        findRarestFirst(value, frequencies, &tokens)
        emit(value, tokens, &hashes)
      }
    }
  }

  /// A hash of the first letters of a value, spaces left out; nil for fewer than three letters.
  static func startHash(of value: Span<UInt8>, letters: Int) -> UInt64? {
    var start: [UInt8] = []
    for index in 0..<value.count where value[index] != UInt8(ascii: " ") {
      start.append(value[index])
      if start.count == letters { break }
    }
    return start.count < 3 ? nil : ByteHash.hash(start.span)
  }

  private static func wordFrequencies(of attribute: Attribute) -> [UInt64: UInt32] {
    let counts = attribute.recordCounts()
    let bytes = attribute.values.bytes.span
    var frequencies: [UInt64: UInt32] = [:]
    for code in 1..<UInt32(max(attribute.values.count, 1)) {
      let value = bytes.extracting(attribute.values.range(of: code))
      var next = 0
      while let range = value.nextToken(from: &next) {
        frequencies[ByteHash.hash(value.extracting(range)), default: 0] += counts[Int(code)]
      }
    }
    return frequencies
  }

  /// Puts a value's distinct words into `tokens`, whose memory is used again for each value.
  private static func findRarestFirst(
    _ value: Span<UInt8>, _ frequencies: [UInt64: UInt32], _ tokens: inout [Token]
  ) {
    tokens.removeAll(keepingCapacity: true)
    var next = 0
    while let range = value.nextToken(from: &next) {
      let hash = ByteHash.hash(value.extracting(range))
      if tokens.contains(where: { $0.hash == hash }) { continue }
      let token = Token(range: range, hash: hash, frequency: frequencies[hash] ?? 0)
      let place = tokens.firstIndex { (token.frequency, token.hash) < ($0.frequency, $0.hash) }
      tokens.insert(token, at: place ?? tokens.count)
    }
  }
}
