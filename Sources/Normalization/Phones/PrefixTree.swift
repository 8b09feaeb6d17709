/// A reader of prefix trees as `NumberingPlanTable` writes them: `2(0(3-5)18)5?`.
///
/// A tree is a run of groups. A group is one or more digits, or ranges of them, and what holds below each of
/// them: a tree in parentheses, `?` for undecided, or nothing, which is wholly used and ends the tree.
struct PrefixTree {
  private let text: [UInt8]
  private var at = 0

  init(_ text: some Sequence<UInt8>) { self.text = Array(text) }

  init(_ text: Substring) { self.init(text.utf8) }

  /// Unfolds the first three digits into 1,000 page numbers; a uniform page has the number of its range.
  ///
  /// - Parameter pageNumber: numbers the page of a subtree, which begins at the fourth digit.
  mutating func row(pageNumber: ([UInt8]) -> UInt16) -> [UInt16] {
    var row = [UInt16](repeating: UInt16(NumberingPlans.Range.unused.rawValue), count: 1000)
    fill(&row, start: 0, width: 1000, uniform: { UInt16($0.rawValue) }, atLastDigit: pageNumber)
    return row
  }

  /// Unfolds three digits into 1,000 ranges.
  consuming func page() -> [UInt8] {
    var page = [UInt8](repeating: NumberingPlans.Range.unused.rawValue, count: 1000)
    fill(
      &page, start: 0, width: 1000, uniform: \.rawValue,
      atLastDigit: { _ in NumberingPlans.Range.undecided.rawValue })
    return page
  }

  /// Reads groups up to a closing parenthesis or the end.
  private mutating func fill<Value>(
    _ values: inout [Value], start: Int, width: Int, uniform: (NumberingPlans.Range) -> Value,
    atLastDigit: ([UInt8]) -> Value
  ) {
    let inner = width / 10
    while at < text.count, text[at] != UInt8(ascii: ")") {
      let digits = readDigits()
      switch readMark() {
      case .subtree(let open) where inner == 1:
        let value = atLastDigit(skipSubtree(open))
        for digit in digits { values[start + digit] = value }
      case .subtree(let open):
        for digit in digits {
          at = open
          fill(
            &values, start: start + digit * inner, width: inner, uniform: uniform, atLastDigit: atLastDigit)
        }
        at += 1
      case .uniform(let range):
        for digit in digits {
          let from = start + digit * inner
          for index in from..<from + inner { values[index] = uniform(range) }
        }
      }
    }
  }

  private enum Mark {
    case subtree(open: Int)
    case uniform(NumberingPlans.Range)
  }

  private mutating func readDigits() -> [Int] {
    var digits: [Int] = []
    while at < text.count, PackedDigits.isDigit(text[at]) {
      let first = Int(text[at] & 15)
      let isRange = at + 2 < text.count && text[at + 1] == UInt8(ascii: "-")
      digits += isRange ? Array(first...Int(text[at + 2] & 15)) : [first]
      at += isRange ? 3 : 1
    }
    return digits
  }

  private mutating func readMark() -> Mark {
    guard at < text.count else { return .uniform(.used) }
    switch text[at] {
    case UInt8(ascii: "("):
      at += 1
      return .subtree(open: at)
    case UInt8(ascii: "?"):
      at += 1
      return .uniform(.undecided)
    default:
      return .uniform(.used)
    }
  }

  /// Moves behind the parenthesis that closes a subtree, and returns what stands inside.
  private mutating func skipSubtree(_ open: Int) -> [UInt8] {
    var depth = 1
    at = open
    while at < text.count, depth > 0 {
      if text[at] == UInt8(ascii: "(") { depth += 1 }
      if text[at] == UInt8(ascii: ")") { depth -= 1 }
      at += 1
    }
    return Array(text[open..<(at - 1)])
  }
}
