import Testing

@testable import Normalization

@Suite struct PrefixTreeTests {
  @Test func unfoldsDigitsRangesAndSubtrees() {
    let page = PrefixTree("2(0(3-5)18)5?").page()
    let expected: (Int) -> NumberingPlans.Range = { prefix in
      switch prefix {
      case 203...205, 210...219, 280...289: .used
      case 500...599: .undecided
      default: .unused
      }
    }
    #expect(page == (0..<1000).map { expected($0).rawValue })
  }

  @Test func anEmptyTreeUsesNothing() {
    #expect(PrefixTree("").page() == [UInt8](repeating: 0, count: 1000))
  }

  @Test func handsWhatFollowsTheThirdDigitToPages() {
    var subtrees: [String] = []
    var tree = PrefixTree("12(0(34(7(1)8))9)6")
    let row = tree.row { subtree in
      subtrees.append(String(decoding: subtree, as: UTF8.self))
      return 77
    }
    #expect(Set(subtrees) == ["7(1)8"])
    #expect(row[103] == 77 && row[104] == 77 && row[203] == 77 && row[204] == 77)
    #expect(row[190] == 1 && row[299] == 1 && row[600] == 1 && row[699] == 1)
    #expect(row.count { $0 != 0 } == 4 + 20 + 100)
  }
}
