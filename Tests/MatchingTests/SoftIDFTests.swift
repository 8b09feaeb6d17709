import Foundation
import Records
import TestSupport
import Testing

@testable import Matching

@Suite struct SoftIDFTests {
  private func attribute(_ values: [String]) -> Attribute {
    LiteralTable.table([.init(.organization, values)]).attributes[0]
  }

  private func similarity(_ left: String, _ right: String, among others: [String] = []) -> Double {
    let attribute = attribute([left, right] + others)
    return SoftIDF(attribute).similarity(attribute.codes[0], attribute.codes[1])
  }

  @Test func aWordWeighsByHowManyRecordsHoldIt() {
    // Four records; "oak" and "elm" stand in one each, "florist" in three.
    let found = similarity("oak florist", "elm florist", among: ["lake florist", "hill"])
    let rare = log(1 + 4.0 / 1)
    let frequent = log(1 + 4.0 / 3)
    #expect(abs(found - frequent / (rare + frequent)) < 1e-12)
  }

  /// Which word comes first of those that weigh the same decides which of alike words it takes.
  @Test func theOrderInWhichWordsAreMetDoesNotMatter() {
    let names = [
      "marigold marigolda florist", "marigoldb marigoldc florist", "oak elm oaks", "elms oaks ash",
      "ash oak elma",
      "marigoldb marigold", "elma elms ashe",
    ]
    let (one, other) = (attribute(names), attribute(names.reversed()))
    let (first, second) = (SoftIDF(one), SoftIDF(other))
    for left in names.indices {
      for right in names.indices where left != right {
        #expect(
          first.similarity(one.codes[left], one.codes[right])
            == second.similarity(other.codes[names.count - 1 - left], other.codes[names.count - 1 - right]))
      }
    }
  }

  @Test func similarWordsCountByTheirSimilarity() {
    // "marigold" and "marigould": Jaro (8/8 + 8/9 + 1)/3, and four letters of prefix.
    let jaro = (1 + 8.0 / 9 + 1) / 3
    let alike = jaro + 0.4 * (1 - jaro)
    let rare = log(1 + 4.0 / 1)
    let frequent = log(1 + 4.0 / 2)
    let found = similarity("marigold north coast", "marigould south coast", among: ["hill", "lake"])
    // "north" and "south" are too unlike to count.
    let expected = (rare * alike + frequent) / (2 * rare + frequent)
    #expect(abs(found - expected) < 1e-12)
  }

  @Test func aSingleWordInALongerNameWeighsSevenToThree() {
    let found = similarity("marigold", "marigold catering", among: ["oak catering", "hill"])
    let rare = log(1 + 4.0 / 2)
    let frequent = log(1 + 4.0 / 2)
    let expected = 0.7 * rare / (rare + frequent) + 0.3
    #expect(abs(found - expected) < 1e-12)
  }

  @Test func anInitialStandsForAWord() {
    let found = similarity("j baker", "jones baker", among: ["hill"])
    let rare = log(1 + 3.0 / 1)
    let frequent = log(1 + 3.0 / 2)
    #expect(abs(found - (0.8 * rare + frequent) / (rare + frequent)) < 1e-12)
  }

  @Test func aTypingErrorInTheWholeOutweighsTheWords() {
    // One edit in 13 letters, and no two words alike enough to count.
    let found = similarity("bob co lt inc ab", "bob co lt inc ac", among: ["bob", "co lt", "inc", "bob inc"])
    #expect(abs(found - 1.8 * (11.0 / 12 - 0.5)) < 1e-12)
  }

  @Test func isOneForEqualWordsWithoutTheirSpaces() {
    #expect(similarity("mari gold", "marigold") == 1)
    #expect(similarity("oak", "elm") == 0)
  }

  @Test func isSymmetricAndBounded() {
    var random = RandomStrings(seed: 5)
    let words = ["oak", "oaks", "florist", "florists", "rose", "j", "marigold", "marigould", "st", "centre"]
    let values = (0..<60).map { _ in
      (0...random.number(in: 0...3)).map { _ in words[random.number(in: 0...9)] }.joined(separator: " ")
    }
    let attribute = attribute(values)
    let similarity = SoftIDF(attribute)
    for left in 1..<UInt32(attribute.values.count) {
      #expect(similarity.similarity(left, left) == 1)
      for right in 1..<left {
        let found = similarity.similarity(left, right)
        #expect(found == similarity.similarity(right, left))
        #expect((0...1).contains(found))
      }
    }
  }

  @Test func agreesWithAPlainReference() {
    var random = RandomStrings(seed: 6)
    let words = ["oak", "oaks", "florist", "florists", "rose", "j", "marigold", "marigould", "st", "centre"]
    let values = (0..<40).map { _ in
      (0...random.number(in: 0...3)).map { _ in words[random.number(in: 0...9)] }.joined(separator: " ")
    }
    let attribute = attribute(values)
    let similarity = SoftIDF(attribute)
    let reference = ReferenceSoftIDF(values)
    for left in values.indices {
      for right in values.indices {
        let found = similarity.similarity(attribute.codes[left], attribute.codes[right])
        let expected = reference.similarity(values[left], values[right])
        #expect(abs(found - expected) < 1e-12, "\(values[left]) – \(values[right])")
      }
    }
  }
}
