import TestSupport
import Testing

@testable import CustomerGenerator

struct TypingErrorsTests {
  private let typing = TypingErrors(keys: SpellingTexts.qwertyKeys)

  private func bytes(_ text: ShortText) -> [UInt8] {
    text.withBytes { Array($0) }
  }

  @Test
  func aSlipIsOneOrTwoEditsAway() {
    var random = RandomGenerator(seed: 8)
    let name = ShortText("Cornwallis")
    var different: Set<[UInt8]> = []
    for _ in 0..<500 {
      var slipped = name
      #expect(typing.mistype(&slipped, &random))
      let distance = referenceDistance(bytes(name).map { $0 | 0x20 }, bytes(slipped).map { $0 | 0x20 })
      #expect((1...2).contains(distance))
      different.insert(bytes(slipped))
    }
    #expect(different.count > 60)
  }

  @Test
  func aSlipOfANumberKeepsDigitsAndTheFirstTwo() {
    var random = RandomGenerator(seed: 9)
    let number = ShortText("5128675309")
    for _ in 0..<300 {
      var slipped = number
      #expect(typing.misdial(&slipped, &random))
      #expect((0..<slipped.count).allSatisfy { ShortText.isDigit(slipped[$0]) })
      #expect(slipped[0] == UInt8(ascii: "5") && slipped[1] == UInt8(ascii: "1"))
      #expect((9...11).contains(slipped.count))
    }
  }

  @Test
  func shortAndForeignTextsStayAsTheyAre() {
    var random = RandomGenerator(seed: 10)
    var list = WordList()
    for word in ["J", "", "王伟", "Елена"] { list.append(word) }
    for index in 0..<list.count {
      var slipped = ShortText(list, index)
      #expect(!typing.mistype(&slipped, &random))
      #expect(slipped == ShortText(list, index))
    }
    var number = ShortText("12345")
    #expect(!typing.misdial(&number, &random))
  }

  @Test
  func umlautsSurviveSlipsBesideThem() {
    var random = RandomGenerator(seed: 12)
    var list = WordList()
    list.append("Köhlerstraße")
    for _ in 0..<500 {
      var slipped = ShortText(list, 0)
      _ = typing.mistype(&slipped, &random)
      let decoded = String(decoding: bytes(slipped), as: UTF8.self)
      #expect(Array(decoded.utf8) == bytes(slipped))
    }
  }

  @Test
  func replacementsKeepToStartAndEnd() {
    var random = RandomGenerator(seed: 1)
    func replaced(_ text: StaticString, by pairs: String) -> String {
      var changed = ShortText(text)
      _ = Replacements(pairs, mark: ">").apply(to: &changed, &random)
      return String(decoding: bytes(changed), as: UTF8.self)
    }
    #expect(replaced("Mayer", by: "ay>ey") == "Meyer")
    #expect(replaced("sons", by: "son$>sen") == "sons")
    #expect(replaced("Johnson", by: "son$>sen") == "Johnsen")
    #expect(replaced("Carl Cox", by: "^C>K") == "Karl Cox")
    #expect(replaced("Taylor", by: "^C>K") == "Taylor")
    #expect(replaced("Hughes", by: "es$>") == "Hugh")
  }

  /// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours.
  private func referenceDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var rows = [[Int]](repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
    for i in 0...left.count {
      for j in 0...right.count {
        guard i > 0, j > 0 else {
          rows[i][j] = i + j
          continue
        }
        var best = min(rows[i - 1][j], rows[i][j - 1]) + 1
        best = min(best, rows[i - 1][j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1))
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          best = min(best, rows[i - 2][j - 2] + 1)
        }
        rows[i][j] = best
      }
    }
    return rows[left.count][right.count]
  }
}
