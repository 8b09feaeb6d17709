import Similarity
import TestSupport
import Testing

@Suite struct JaroWinklerTests {
  /// The table of examples in Winkler's reports on record linkage for the United States Census Bureau.
  @Test(arguments: [
    ("MARTHA", "MARHTA", 0.961), ("DIXON", "DICKSONX", 0.813), ("DWAYNE", "DUANE", 0.840),
    ("SHACKLEFORD", "SHACKELFORD", 0.982), ("DUNNINGHAM", "CUNNIGHAM", 0.896),
    ("NICHLESON", "NICHULSON", 0.956),
    ("JONES", "JOHNSON", 0.832), ("MASSEY", "MASSIE", 0.933), ("ABROMS", "ABRAMS", 0.922),
    ("JERALDINE", "GERALDINE", 0.926), ("MICHELLE", "MICHAEL", 0.921), ("JULIES", "JULIUS", 0.933),
    ("TANYA", "TONYA", 0.880), ("SEAN", "SUSAN", 0.805), ("JON", "JOHN", 0.933), ("JON", "JAN", 0.800),
  ])
  func agreesWithPublishedVectors(a: String, b: String, expected: Double) {
    #expect(abs(similarity(a, b) - expected) < 0.0005)
  }

  @Test func jaroLeavesThePrefixOut() {
    #expect(
      abs(JaroWinkler.jaroSimilarity(Array("MARTHA".utf8).span, Array("MARHTA".utf8).span) - 0.944) < 0.0005)
    #expect(
      abs(JaroWinkler.jaroSimilarity(Array("DIXON".utf8).span, Array("DICKSONX".utf8).span) - 0.767) < 0.0005)
  }

  /// Values of RapidFuzz 3.14.6 for names that we made up.
  @Test(arguments: SimilarityVectors.all)
  func agreesWithRapidFuzz(vector: SimilarityVectors.Vector) {
    #expect(abs(similarity(vector.a, vector.b) - vector.jaroWinkler) < 0.00005)
  }

  @Test func emptyStringsAreEqualToEachOtherOnly() {
    #expect(similarity("", "") == 1)
    #expect(similarity("", "a") == 0)
    #expect(similarity("a", "") == 0)
  }

  @Test func onlySimilaritiesAboveTheThresholdAreRaised() {
    // A common prefix of four, but a Jaro similarity below 0.7.
    let a = "annamarquetteville"
    let b = "annzzzzzzzzzzzzzzz"
    let jaro = JaroWinkler.jaroSimilarity(Array(a.utf8).span, Array(b.utf8).span)
    #expect(jaro < 0.7)
    #expect(similarity(a, b) == jaro)
  }

  @Test func equalsTheReferenceToTheLastBit() {
    let wrong = SampledPairs.all.filter {
      JaroWinkler.similarity($0.a.span, $0.b.span) != ReferenceJaro.similarity($0.a, $0.b)
        || JaroWinkler.jaroSimilarity($0.a.span, $0.b.span) != ReferenceJaro.jaroSimilarity($0.a, $0.b)
    }
    #expect(wrong.isEmpty, "\(wrong.first.map { "\($0)" } ?? "")")
  }

  @Test func equalsTheReferenceOnStringsOfManyWords() {
    let wrong = SampledPairs.make(count: 50, length: 60...400, seed: 4).filter {
      JaroWinkler.similarity($0.a.span, $0.b.span) != ReferenceJaro.similarity($0.a, $0.b)
    }
    #expect(wrong.isEmpty, "\(wrong.first.map { "\($0)" } ?? "")")
  }

  @Test func isSymmetricToTheLastBit() {
    let wrong = SampledPairs.all.filter {
      JaroWinkler.similarity($0.a.span, $0.b.span) != JaroWinkler.similarity($0.b.span, $0.a.span)
    }
    #expect(wrong.isEmpty, "\(wrong.first.map { "\($0)" } ?? "")")
  }

  @Test func staysBetweenZeroAndOneAndIsOneForEqualStringsOnly() {
    let wrong = SampledPairs.all.filter {
      let similarity = JaroWinkler.similarity($0.a.span, $0.b.span)
      return !(0...1).contains(similarity) || (similarity == 1) != ($0.a == $0.b)
    }
    #expect(wrong.isEmpty, "\(wrong.first.map { "\($0)" } ?? "")")
    #expect(SampledPairs.all.contains { $0.a == $0.b && !$0.a.isEmpty })
  }

  @Test func comparesAMebibyteInLinearTime() {
    // A quadratic matching would keep the test busy for hours.
    let a = [UInt8](repeating: UInt8(ascii: "a"), count: 1 << 20)
    var b = a
    b[1 << 19] = UInt8(ascii: "b")
    #expect(JaroWinkler.similarity(a.span, b.span) > 0.999_999)
  }

  @Test func pointersGiveTheSameAsSpans() {
    for pair in SampledPairs.medium {
      let fromPointers = pair.a.withUnsafeBufferPointer { a in
        pair.b.withUnsafeBufferPointer { b in JaroWinkler.similarity(a, b) }
      }
      #expect(fromPointers == JaroWinkler.similarity(pair.a.span, pair.b.span))
    }
  }

  private func similarity(_ a: String, _ b: String) -> Double {
    JaroWinkler.similarity(Array(a.utf8).span, Array(b.utf8).span)
  }
}
