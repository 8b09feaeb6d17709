import Similarity
import TestSupport
import Testing

@Suite struct LetterBagTests {
  @Test func neverExcludesATrueDistance() {
    let wrong = SampledPairs.all.filter {
      let least = LetterBag($0.a.span).leastDistance(to: LetterBag($0.b.span))
      return least > ReferenceEditDistance.optimalStringAlignment($0.a, $0.b)
    }
    #expect(wrong.isEmpty, "\(wrong.first.map { "\($0)" } ?? "")")
  }

  @Test func neverExcludesATrueSimilarity() {
    let wrong = SampledPairs.all.filter {
      let greatest = LetterBag($0.a.span).greatestJaroWinkler(
        to: LetterBag($0.b.span), counts: ($0.a.count, $0.b.count))
      return greatest < ReferenceJaro.similarity($0.a, $0.b)
    }
    #expect(wrong.isEmpty, "\(wrong.first.map { "\($0)" } ?? "")")
  }

  @Test func neverExcludesATrueSimilarityWhenThePrefixIsKnown() {
    let wrong = SampledPairs.all.filter {
      let prefix = zip($0.a, $0.b).prefix { $0 == $1 }.count
      let greatest = LetterBag($0.a.span).greatestJaroWinkler(
        to: LetterBag($0.b.span), counts: ($0.a.count, $0.b.count), commonPrefix: prefix)
      return greatest < ReferenceJaro.similarity($0.a, $0.b)
    }
    #expect(wrong.isEmpty, "\(wrong.first.map { "\($0)" } ?? "")")
  }

  @Test func staysTrueBeyondTheLongestAligned() {
    for pair in SampledPairs.make(count: 10, length: 250...600, seed: 9) {
      let least = LetterBag(pair.a.span).leastDistance(to: LetterBag(pair.b.span))
      #expect(least <= OptimalStringAlignment.distance(pair.a.span, pair.b.span))
    }
  }

  @Test func excludesMostUnrelatedNames() {
    // Without this a bag that always answers 0 and 1 would pass.
    var strings = RandomStrings(seed: 10)
    let letters = Array("abcdefghijklmnopqrstuvwxyz".utf8)
    var farApart = 0
    var unlike = 0
    for _ in 0..<1_000 {
      let a = strings.string(length: 6...10, over: letters)
      let b = strings.string(length: 6...10, over: letters)
      let (aBag, bBag) = (LetterBag(a.span), LetterBag(b.span))
      if aBag.leastDistance(to: bBag) > 2 { farApart += 1 }
      if aBag.greatestJaroWinkler(to: bBag, counts: (a.count, b.count)) < 0.84 { unlike += 1 }
    }
    #expect(farApart > 950)
    #expect(unlike > 900)
  }

  @Test func boundsAreExactWhereLettersAloneDecide() {
    let (a, b) = (Array("maria".utf8), Array("mario".utf8))
    let (aBag, bBag) = (LetterBag(a.span), LetterBag(b.span))
    #expect(aBag.leastDistance(to: bBag) == 1)
    #expect(aBag.leastDistance(to: aBag) == 0)
    #expect(aBag.greatestJaroWinkler(to: aBag, counts: (5, 5)) == 1)
    #expect(aBag.greatestJaroWinkler(to: bBag, counts: (5, 5)) == JaroWinkler.similarity(a.span, b.span))
  }

  @Test func emptyStringsAreEqualToEachOtherOnly() {
    let empty = LetterBag([UInt8]().span)
    #expect(empty.greatestJaroWinkler(to: empty, counts: (0, 0)) == 1)
    #expect(empty.greatestJaroWinkler(to: LetterBag([65].span), counts: (0, 1)) == 0)
    #expect(empty.leastDistance(to: LetterBag(Array("ab1".utf8).span)) == 3)
  }

  @Test func caseMakesNoDifferenceAndDigitsDo() {
    #expect(LetterBag(Array("Anna".utf8).span) == LetterBag(Array("aNNA".utf8).span))
    #expect(LetterBag(Array("12".utf8).span).leastDistance(to: LetterBag(Array("34".utf8).span)) == 2)
  }
}
