import Similarity
import TestSupport
import Testing

@Suite struct OptimalStringAlignmentTests {
  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("ca", "abc", 3), ("ab", "ba", 1), ("abcd", "acbd", 1),
    ("kitten", "sitting", 3),
    ("jonh", "john", 1), ("abcdef", "badcfe", 3), ("a", "b", 1), ("smtih", "smith", 1),
    ("martha", "marhta", 1),
  ])
  func countsEditsAndSwapsOnce(a: String, b: String, expected: Int) {
    #expect(OptimalStringAlignment.distance(Array(a.utf8).span, Array(b.utf8).span) == expected)
  }

  /// Values of RapidFuzz 3.14.6 for names that we made up.
  @Test(arguments: SimilarityVectors.all)
  func agreesWithRapidFuzz(vector: SimilarityVectors.Vector) {
    let distance = OptimalStringAlignment.distance(Array(vector.a.utf8).span, Array(vector.b.utf8).span)
    #expect(distance == vector.optimalStringAlignment)
  }

  @Test func equalsTheReference() {
    let wrong = SampledPairs.all.filter {
      OptimalStringAlignment.distance($0.a.span, $0.b.span)
        != ReferenceEditDistance.optimalStringAlignment($0.a, $0.b)
    }
    #expect(wrong.isEmpty, "\(wrong.first.map { "\($0)" } ?? "")")
  }

  @Test func equalsTheReferenceOnPatternsOfManyWords() {
    let wrong = SampledPairs.make(count: 15, length: 60...256, seed: 5).filter {
      OptimalStringAlignment.distance($0.a.span, $0.b.span)
        != ReferenceEditDistance.optimalStringAlignment($0.a, $0.b)
    }
    #expect(wrong.isEmpty, "\(wrong.first.map { "\($0)" } ?? "")")
  }

  @Test func findsASwapAcrossTheBorderOfTwoWords() {
    // Between unequal ends, so that the swap itself lies at every place around the 64th byte.
    for place in 58...70 {
      let a = [1] + [UInt8](repeating: 0, count: place) + [7, 8] + [UInt8](repeating: 0, count: 90) + [2]
      let b = [3] + [UInt8](repeating: 0, count: place) + [8, 7] + [UInt8](repeating: 0, count: 90) + [4]
      #expect(OptimalStringAlignment.distance(a.span, b.span) == 3)
    }
  }

  @Test func theBoundedDistanceIsTheDistanceOrNil() {
    let wrong = (SampledPairs.medium + SampledPairs.long + SampledPairs.short.prefix(4_000)).filter { pair in
      let distance = OptimalStringAlignment.distance(pair.a.span, pair.b.span)
      return (-1...6).contains { limit in
        OptimalStringAlignment.distance(pair.a.span, pair.b.span, atMost: limit)
          != (distance <= limit ? distance : nil)
      }
    }
    #expect(wrong.isEmpty, "\(wrong.first.map { "\($0)" } ?? "")")
  }

  @Test func isSymmetricWithinItsBoundsAndZeroForEqualStringsOnly() {
    let wrong = SampledPairs.all.filter {
      let distance = OptimalStringAlignment.distance($0.a.span, $0.b.span)
      let bounds = abs($0.a.count - $0.b.count)...max($0.a.count, $0.b.count)
      return distance != OptimalStringAlignment.distance($0.b.span, $0.a.span)
        || !bounds.contains(distance) || (distance == 0) != ($0.a == $0.b)
    }
    #expect(wrong.isEmpty, "\(wrong.first.map { "\($0)" } ?? "")")
  }

  @Test func similarityIsTheShareOfTheLongerLength() {
    #expect(OptimalStringAlignment.similarity(Array("smtih".utf8).span, Array("smith".utf8).span) == 0.8)
    #expect(OptimalStringAlignment.similarity(Array("ab".utf8).span, Array("abcd".utf8).span) == 0.5)
    #expect(OptimalStringAlignment.similarity([UInt8]().span, [UInt8]().span) == 1)
    #expect(OptimalStringAlignment.similarity([UInt8]().span, Array("x".utf8).span) == 0)
  }

  @Test func aLongTextIsExactWhileTheOtherStringIsShort() {
    var strings = RandomStrings(seed: 6)
    let alphabet = SampledPairs.alphabets[1]
    for _ in 0..<4 {
      let a = strings.string(length: 600...700, over: alphabet)
      let b = strings.string(length: 200...256, over: alphabet)
      let expected = ReferenceEditDistance.optimalStringAlignment(a, b)
      #expect(OptimalStringAlignment.distance(a.span, b.span) == expected)
    }
  }

  @Test func beyondTheLongestAlignedTheDistanceIsAnUpperBound() {
    var strings = RandomStrings(seed: 7)
    for alphabet in SampledPairs.alphabets {
      for edits in [1, 3, 400] {
        let a = strings.string(length: 300...420, over: alphabet)
        let b = strings.edited(a, edits: edits, over: alphabet)
        let distance = OptimalStringAlignment.distance(a.span, b.span)
        #expect(distance >= ReferenceEditDistance.optimalStringAlignment(a, b))
        #expect(distance <= max(a.count, b.count))
        #expect(distance == OptimalStringAlignment.distance(b.span, a.span))
        #expect((distance == 0) == (a == b))
        #expect(OptimalStringAlignment.distance(a.span, b.span, atMost: distance) == distance)
        #expect(OptimalStringAlignment.distance(a.span, b.span, atMost: distance - 1) == nil)
      }
    }
  }

  @Test func beyondTheLongestAlignedEveryByteLeftCounts() {
    let a = [UInt8](repeating: UInt8(ascii: "a"), count: 300)
    let b = [UInt8](repeating: UInt8(ascii: "b"), count: 500)
    #expect(OptimalStringAlignment.distance(a.span, b.span) == 500)
    #expect(OptimalStringAlignment.distance(a.span, b.span, atMost: 499) == nil)
  }

  @Test func comparesMebibytesInLinearTime() {
    // Aligning all of them would take minutes.
    let a = [UInt8](repeating: UInt8(ascii: "a"), count: 1 << 20)
    let b = [UInt8](repeating: UInt8(ascii: "b"), count: 1 << 20)
    #expect(OptimalStringAlignment.distance(a.span, b.span) == 1 << 20)
    #expect(OptimalStringAlignment.distance(a.span, b.span, atMost: 2) == nil)
  }
}
