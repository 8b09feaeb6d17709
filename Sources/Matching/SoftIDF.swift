import Foundation
import Records
import Similarity

/// Similarity of companies and places by their words, rare words weighing more: soft TF-IDF after Cohen, Ravikumar and
/// Fienberg (2003), with greedy matching of alike words.
struct SoftIDF: Sendable {
  /// How many records hold each word.
  let wordCounts: WordCounts
  private let words: Words
  private let weights: [Double]
  private let joined: ValueBytes
  /// Per value: its words' numbers by falling weight.
  private let ordered: [UInt32]
  /// Of each word, and of each value without its spaces.
  private let wordSketches: [SpellingSketch]
  private let joinedSketches: [SpellingSketch]

  /// The similarity from which two words are alike.
  private static let leastWordSimilarity = 0.88
  private static let alikeWords = JaroWinklerFloor(leastWordSimilarity)

  /// Prepares the values of an attribute, its words counted.
  init(_ attribute: Attribute) { self.init(attribute, WordCounts(attribute)) }

  /// Prepares the values of an attribute; a word's weight is ln(1 + n/df), n the records with a value.
  init(_ attribute: Attribute, _ counts: WordCounts) {
    let words = counts.words
    let weights = counts.counts.map { log(1 + counts.holders / Double(max($0, 1))) }
    ordered = (0..<UInt32(attribute.values.count)).flatMap { code in
      words.words(of: code).sorted { one, other in
        // Words of one weight by their letters: their numbers differ from day to day.
        weights[Int(one)] == weights[Int(other)]
          ? one != other && words.precedes(one, other) : weights[Int(one)] > weights[Int(other)]
      }
    }
    self.words = words
    self.weights = weights
    wordCounts = counts
    joined = ValueBytes.joined(attribute.values)
    wordSketches = SpellingSketch.all(of: words.dictionary)
    joinedSketches = SpellingSketch.all(of: ByteDictionary(bytes: joined.bytes, starts: joined.starts))
  }

  /// The most that the similarity of two values can be, from their words' letters: nine of ten pairs of companies that
  /// share one frequent word are known for that without comparing the others.
  func greatestSimilarity(_ left: UInt32, _ right: UInt32) -> Double {
    let (a, b) = (joinedSketches[Int(left)], joinedSketches[Int(right)])
    let distance = a.leastDistance(b)
    if distance == 0 { return 1 }
    let longer = Int(max(a.count, b.count))
    let whole = longer <= 40 ? 1 - Double(distance) / Double(longer) : 0
    let similarity = greatestTokenSimilarity(left, right)
    return min(1, whole > 0.8 ? max(similarity, 1.8 * (whole - 0.5)) : similarity)
  }

  /// The similarity as if every word could take the other value's word that suits it best.
  private func greatestTokenSimilarity(_ left: UInt32, _ right: UInt32) -> Double {
    let (mine, others) = (range(of: left), range(of: right))
    if mine.isEmpty || others.isEmpty { return 0 }
    let floor = SoftIDF.alikeWords
    var (sum, total, otherTotal) = (0.0, 0.0, 0.0)
    // A pointer each: the arrays' bounds were checked forty times a pair.
    ordered.withUnsafeBufferPointer { ordered in
      weights.withUnsafeBufferPointer { weights in
        wordSketches.withUnsafeBufferPointer { sketches in
          for other in others { otherTotal += weights[Int(ordered[other])] }
          for one in mine {
            let word = ordered[one]
            let weight = weights[Int(word)]
            total += weight
            var most = 0.0
            for place in others {
              let other = ordered[place]
              let greatest = (weight + weights[Int(other)]) / 2
              if greatest > most,
                word == other || SoftIDF.mayBeAlike(sketches[Int(word)], sketches[Int(other)], floor)
              {
                most = greatest
              }
            }
            sum += most
          }
        }
      }
    }
    return SoftIDF.similarity(sum, (total, otherTotal), isSingle: mine.count == 1 || others.count == 1)
  }

  /// Whether two different words may be alike; never false for two that are.
  @inline(__always)
  private static func mayBeAlike(_ a: SpellingSketch, _ b: SpellingSketch, _ floor: JaroWinklerFloor) -> Bool
  {
    let shorter = min(a.count, b.count)
    if shorter < 3 { return shorter == 1 && (a.prefix ^ b.prefix) & 255 == 0 }
    return a.mayReach(floor, b)
  }

  /// Reads the beginning of what is known of a value, so that it is near when its similarity is asked for.
  @inline(__always)
  func fetch(_ code: UInt32) -> UInt64 {
    let first = Int(words.starts[Int(code)])
    return joinedSketches[Int(code)].bag | (first < ordered.count ? UInt64(ordered[first]) : 0)
  }

  private func range(of code: UInt32) -> Range<Int> {
    Int(words.starts[Int(code)])..<Int(words.starts[Int(code) + 1])
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

  private func tokenSimilarity(_ left: UInt32, _ right: UInt32) -> Double {
    let ordered = ordered.span
    let mine = ordered.extracting(range(of: left))
    let others = ordered.extracting(range(of: right))
    if mine.isEmpty || others.isEmpty { return 0 }
    var (sum, total, otherTotal) = (0.0, 0.0, 0.0)
    for index in 0..<mine.count { total += weights[Int(mine[index])] }
    for index in 0..<others.count { otherTotal += weights[Int(others[index])] }
    withUnsafeTemporaryAllocation(of: Bool.self, capacity: others.count) { isUsed in
      isUsed.initialize(repeating: false)
      for index in 0..<mine.count {
        var best = (similarity: 0.0, place: -1)
        for place in 0..<others.count where !isUsed[place] {
          let similarity = wordSimilarity(mine[index], others[place])
          if similarity > best.similarity { best = (similarity, place) }
        }
        if best.place < 0 { continue }
        isUsed[best.place] = true
        let one = weights[Int(mine[index])]
        let other = weights[Int(others[best.place])]
        sum += best.similarity * (min(one, other) + abs(one - other) / 2)
      }
    }
    return SoftIDF.similarity(sum, (total, otherTotal), isSingle: mine.count == 1 || others.count == 1)
  }

  /// The share of both values' weights that alike words have.
  private static func similarity(_ sum: Double, _ totals: (Double, Double), isSingle: Bool) -> Double {
    // A single word that stands in a longer name says less than half of it.
    let (longShare, shortShare) = isSingle ? (0.7, 0.3) : (0.5, 0.5)
    return longShare * sum / max(totals.0, totals.1) + shortShare * sum / min(totals.0, totals.1)
  }

  private func wordSimilarity(_ one: UInt32, _ other: UInt32) -> Double {
    if one == other { return 1 }
    if !SoftIDF.mayBeAlike(wordSketches[Int(one)], wordSketches[Int(other)], SoftIDF.alikeWords) { return 0 }
    let bytes = words.dictionary.bytes.span
    let a = bytes.extracting(words.dictionary.range(of: one))
    let b = bytes.extracting(words.dictionary.range(of: other))
    if a.count == 1 || b.count == 1 { return a[0] == b[0] ? 0.8 : 0 }
    if a.count < 3 || b.count < 3 { return 0 }
    let similarity = JaroWinkler.similarity(a, b)
    return similarity >= SoftIDF.leastWordSimilarity ? similarity : 0
  }
}
