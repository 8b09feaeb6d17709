import Foundation
import Records
import Similarity

/// Similarity of companies and places by their words, rare words weighing more: soft TF-IDF after Cohen, Ravikumar and
/// Fienberg (2003), with greedy matching of alike words.
struct SoftIDF: Sendable {
  private let words: Words
  private let weights: [Double]
  private let joined: ValueBytes
  /// Per value: its words' numbers by falling weight.
  private let ordered: [UInt32]

  /// Prepares the values of an attribute; a word's weight is ln(1 + n/df), n the records with a value.
  init(_ attribute: Attribute) {
    let words = Words(of: attribute.values)
    let counts = attribute.recordCounts()
    var frequencies = [Int](repeating: 0, count: words.dictionary.count)
    for code in 1..<UInt32(max(attribute.values.count, 1)) {
      for word in Set(words.words(of: code)) { frequencies[Int(word)] += Int(counts[Int(code)]) }
    }
    let holders = Double(counts.reduce(0) { $0 + Int($1) })
    let weights = frequencies.map { log(1 + holders / Double(max($0, 1))) }
    ordered = (0..<UInt32(attribute.values.count)).flatMap { code in
      words.words(of: code).sorted { (-weights[Int($0)], $0) < (-weights[Int($1)], $1) }
    }
    self.words = words
    self.weights = weights
    joined = ValueBytes.joined(attribute.values)
  }

  /// The similarity of two values, 0…1; the same for either order.
  func similarity(_ left: UInt32, _ right: UInt32) -> Double {
    let solid = joined.bytes.span
    let a = solid.extracting(joined.range(of: left))
    let b = solid.extracting(joined.range(of: right))
    if a.equals(b) { return 1 }
    let isSwapped = precedes(b, a)
    var similarity = isSwapped ? tokenSimilarity(right, left) : tokenSimilarity(left, right)
    let longer = max(a.count, b.count)
    // Above 0.8 as a whole; the limit is rounded up, so that rounding keeps none out.
    if longer <= 40, let distance = OptimalStringAlignment.distance(a, b, atMost: longer / 5 + 1) {
      let whole = 1 - Double(distance) / Double(longer)
      if whole > 0.8 { similarity = max(similarity, 1.8 * (whole - 0.5)) }
    }
    return min(similarity, 1)
  }

  private func precedes(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
    for index in 0..<min(a.count, b.count) where a[index] != b[index] { return a[index] < b[index] }
    return a.count < b.count
  }

  private func tokens(of code: UInt32) -> ArraySlice<UInt32> {
    ordered[Int(words.starts[Int(code)])..<Int(words.starts[Int(code) + 1])]
  }

  private func tokenSimilarity(_ left: UInt32, _ right: UInt32) -> Double {
    let mine = tokens(of: left)
    let others = Array(tokens(of: right))
    if mine.isEmpty || others.isEmpty { return 0 }
    let total = mine.reduce(0) { $0 + weights[Int($1)] }
    let otherTotal = others.reduce(0) { $0 + weights[Int($1)] }
    var isUsed = [Bool](repeating: false, count: others.count)
    var sum = 0.0
    for token in mine {
      var best = (similarity: 0.0, place: -1)
      for place in others.indices where !isUsed[place] {
        let similarity = wordSimilarity(token, others[place])
        if similarity > best.similarity { best = (similarity, place) }
      }
      if best.place < 0 { continue }
      isUsed[best.place] = true
      let one = weights[Int(token)]
      let other = weights[Int(others[best.place])]
      sum += best.similarity * (min(one, other) + abs(one - other) / 2)
    }
    // A single word that stands in a longer name says less than half of it.
    let isSingle = mine.count == 1 || others.count == 1
    let (longShare, shortShare) = isSingle ? (0.7, 0.3) : (0.5, 0.5)
    return longShare * sum / max(total, otherTotal) + shortShare * sum / min(total, otherTotal)
  }

  private func wordSimilarity(_ one: UInt32, _ other: UInt32) -> Double {
    if one == other { return 1 }
    let bytes = words.dictionary.bytes.span
    let a = bytes.extracting(words.dictionary.range(of: one))
    let b = bytes.extracting(words.dictionary.range(of: other))
    if a.count == 1 || b.count == 1 { return a[0] == b[0] ? 0.8 : 0 }
    if a.count < 3 || b.count < 3 { return 0 }
    let similarity = JaroWinkler.similarity(a, b)
    return similarity >= 0.88 ? similarity : 0
  }
}
