import Similarity
import TestSupport
import Testing

@Suite struct LevenshteinTests {
  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("kitten", "sitting", 3), ("saturday", "sunday", 3), ("ab", "ba", 2),
    ("flaw", "lawn", 2), ("intention", "execution", 5), ("ca", "abc", 3), ("jonh", "john", 2),
  ])
  func countsASwapTwice(a: String, b: String, expected: Int) {
    #expect(Levenshtein.distance(Array(a.utf8).span, Array(b.utf8).span) == expected)
  }

  /// Values of RapidFuzz 3.14.6 for names that we made up.
  @Test(arguments: SimilarityVectors.all)
  func agreesWithRapidFuzz(vector: SimilarityVectors.Vector) {
    let distance = Levenshtein.distance(Array(vector.a.utf8).span, Array(vector.b.utf8).span)
    #expect(distance == vector.levenshtein)
  }

  @Test func equalsTheReference() {
    let wrong = (SampledPairs.all + SampledPairs.make(count: 10, length: 60...256, seed: 8)).filter {
      Levenshtein.distance($0.a.span, $0.b.span) != ReferenceEditDistance.levenshtein($0.a, $0.b)
    }
    #expect(wrong.isEmpty, "\(wrong.first.map { "\($0)" } ?? "")")
  }

  @Test func theBoundedDistanceIsTheDistanceOrNil() {
    let wrong = (SampledPairs.medium + SampledPairs.long + SampledPairs.short.prefix(4_000)).filter { pair in
      let distance = Levenshtein.distance(pair.a.span, pair.b.span)
      return (-1...6).contains { limit in
        Levenshtein.distance(pair.a.span, pair.b.span, atMost: limit) != (distance <= limit ? distance : nil)
      }
    }
    #expect(wrong.isEmpty, "\(wrong.first.map { "\($0)" } ?? "")")
  }

  @Test func isAMetric() {
    let pairs = SampledPairs.short.prefix(8_000)
    let wrong = zip(pairs, pairs.dropFirst()).filter { first, second in
      let (a, b, c) = (first.a, first.b, second.a)
      let direct = Levenshtein.distance(a.span, c.span)
      return direct > Levenshtein.distance(a.span, b.span) + Levenshtein.distance(b.span, c.span)
        || direct != Levenshtein.distance(c.span, a.span) || (direct == 0) != (a == c)
    }
    #expect(wrong.isEmpty, "\(wrong.first.map { "\($0)" } ?? "")")
  }

  @Test func isNeverLessThanOptimalStringAlignment() {
    let wrong = SampledPairs.all.filter {
      Levenshtein.distance($0.a.span, $0.b.span) < OptimalStringAlignment.distance($0.a.span, $0.b.span)
    }
    #expect(wrong.isEmpty, "\(wrong.first.map { "\($0)" } ?? "")")
  }

  @Test func similarityIsTheShareOfTheLongerLength() {
    #expect(Levenshtein.similarity(Array("kitten".utf8).span, Array("sitting".utf8).span) == 1 - 3.0 / 7)
    #expect(Levenshtein.similarity([UInt8]().span, [UInt8]().span) == 1)
  }
}
