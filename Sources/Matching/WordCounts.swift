import Records

/// How many records hold each word of an attribute: what the weights of ``SoftIDF`` are made of.
struct WordCounts: Sendable {
  /// The words of each value.
  let words: Words
  /// Records that hold each word.
  private(set) var counts: [UInt32]
  /// Records that hold any.
  private(set) var holders: Double

  /// Counts the words of an attribute's records.
  init(_ attribute: Attribute) {
    words = Words(of: attribute.values)
    let records = attribute.recordCounts()
    counts = [UInt32](repeating: 0, count: words.dictionary.count)
    for code in 1..<UInt32(max(attribute.values.count, 1)) {
      for word in Set(words.words(of: code)) { counts[Int(word)] += records[Int(code)] }
    }
    holders = Double(records.reduce(0) { $0 + Int($1) })
  }

  /// The distinct words, by number.
  var dictionary: ByteDictionary { words.dictionary }

  /// Takes over what an earlier run counted of words; `digests` are those of the words, by number.
  mutating func believe(_ stored: StoredFrequencies.WordTable, _ digests: [UInt64]) {
    let known = Dictionary(zip(stored.digests, stored.counts)) { first, _ in first }
    for word in counts.indices { counts[word] = known[digests[word]] ?? counts[word] }
    holders = stored.holders
  }
}
