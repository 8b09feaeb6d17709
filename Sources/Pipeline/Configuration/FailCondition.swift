import Reporting

/// When a run that went well ends with status 1 all the same: a count of its manifest against a number, `new>50`.
public struct FailCondition: Sendable, Equatable {
  /// How a count is compared with the number.
  enum Operator: String, CaseIterable {
    // Longer ones first, so that `>=` is not read as `>`.
    case atLeast = ">="
    case atMost = "<="
    case notEqual = "!="
    case doubleEqual = "=="
    case greater = ">"
    case less = "<"
    case equal = "="

    func holds(_ value: Int, _ number: Int) -> Bool {
      switch self {
      case .atLeast: value >= number
      case .atMost: value <= number
      case .notEqual: value != number
      case .greater: value > number
      case .less: value < number
      case .equal, .doubleEqual: value == number
      }
    }
  }

  /// The condition as it was typed.
  public let text: String
  /// The name of the count.
  let count: String
  /// How it is compared.
  let comparison: Operator
  /// With what.
  let number: Int

  /// A condition of three pieces, blanks between them or not; nil for what is none.
  init?(_ text: String) {
    guard let start = text.firstIndex(where: { "<>=!".contains($0) }) else { return nil }
    let rest = text[start...]
    guard let comparison = Operator.allCases.first(where: { rest.hasPrefix($0.rawValue) }),
      let number = Int(rest.dropFirst(comparison.rawValue.count).filter { $0 != "_" && $0 != "," }.trimmed)
    else { return nil }
    self.text = text.trimmed
    count = String(text[..<start]).trimmed
    self.comparison = comparison
    self.number = number
  }

  /// The names that may stand in a condition of a run with a memory, or of one without.
  static func names(withMemory: Bool) -> [String] {
    (RunCount.ofEveryRun + (withMemory ? RunCount.ofReview + RunCount.ofChanges : [])).map(\.name)
  }

  /// What the count came to where the condition holds; nil where it does not.
  func violation(in content: ReportContent) -> Int? {
    let counts = RunCount.ofEveryRun + RunCount.ofReview + RunCount.ofChanges
    guard let found = counts.first(where: { $0.name == count }) else { return nil }
    let value = found.value(in: content)
    return comparison.holds(value, number) ? value : nil
  }
}

extension StringProtocol {
  /// Without blanks at its ends.
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }
}
