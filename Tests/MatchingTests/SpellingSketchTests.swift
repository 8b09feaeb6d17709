import Similarity
import TestSupport
import Testing

@testable import Matching

/// Bounds from sixteen bytes a string.
@Suite struct SpellingSketchTests {
  private static let pairs: [(a: [UInt8], b: [UInt8])] = {
    var random = RandomStrings(seed: 21)
    let letters = Array("abcdeinrst 1é".utf8)
    return (0..<20_000).map { _ in
      let a = random.string(length: 0...40, over: letters)
      let isEdited = random.number(in: 0...2) > 0
      return (
        a,
        isEdited
          ? random.edited(a, edits: random.number(in: 0...4), over: letters)
          : random.string(length: 0...40, over: letters)
      )
    }
  }()

  @Test func neverExcludesATrueDistance() {
    for pair in SpellingSketchTests.pairs {
      let least = SpellingSketch(pair.a.span).leastDistance(SpellingSketch(pair.b.span))
      #expect(least <= OptimalStringAlignment.distance(pair.a.span, pair.b.span))
    }
  }

  @Test(arguments: [0.84, 0.88, 0.93]) func neverExcludesATrueSimilarity(threshold: Double) {
    let floor = JaroWinklerFloor(threshold)
    var excluded = 0
    for pair in SpellingSketchTests.pairs where !pair.a.isEmpty && !pair.b.isEmpty {
      if SpellingSketch(pair.a.span).mayReach(floor, SpellingSketch(pair.b.span)) { continue }
      excluded += 1
      #expect(JaroWinkler.similarity(pair.a.span, pair.b.span) < threshold)
    }
    #expect(excluded > 1_000)
  }

  @Test func knowsWhetherPhonesAreOneDigitApart() {
    var random = RandomStrings(seed: 22)
    let digits = Array("0123456789".utf8)
    for _ in 0..<20_000 {
      let a = random.string(length: 7...12, over: digits)
      let b = random.edited(a, edits: random.number(in: 1...2), over: digits)
      guard a != b, let one = PhoneSketch.digits(a.span), let other = PhoneSketch.digits(b.span) else {
        continue
      }
      let isOneEdit = OptimalStringAlignment.distance(a.span, b.span, atMost: 1) != nil
      #expect(PhoneSketch.isOneEdit(one, other) == isOneEdit, "\(a) \(b)")
    }
  }
}
