import Matching

/// An explanation as every file shows it: lines rounded to hundredths of a bit that still add up to the rounded
/// match weight.
public struct ShownEvidence: Sendable, Equatable {
  /// One line of the sum.
  public struct Line: Sendable, Equatable {
    /// What the line speaks of.
    public let subject: EvidenceLine.Subject
    /// The line for people.
    public let text: String
    /// Its part of the match weight.
    public let weight: ShownWeight
  }

  /// The lines in the order of the model.
  public let lines: [Line]
  /// The sum of the lines.
  public let weight: ShownWeight

  /// Rounds an explanation.
  ///
  /// Each line is rounded; the hundredths by which their sum then misses the rounded sum go to the lines that rounding
  /// moved furthest the other way (largest remainders), so no line is more than a hundredth off and none changes sign.
  public init(_ explanation: MatchExplanation) {
    let exact = explanation.lines.map { $0.matchWeight * 100 }
    var rounded = explanation.lines.map { ShownWeight(bits: $0.matchWeight).hundredths }
    weight = ShownWeight(bits: explanation.matchWeight)
    let missing = weight.hundredths - rounded.reduce(0, +)
    let step = missing.signum()
    let order = rounded.indices.sorted { left, right in
      let leftRest = (exact[left] - Double(rounded[left])) * Double(step)
      let rightRest = (exact[right] - Double(rounded[right])) * Double(step)
      return leftRest == rightRest ? left < right : leftRest > rightRest
    }
    for index in order.prefix(abs(missing)) { rounded[index] += step }
    lines = zip(explanation.lines, rounded).map { line, hundredths in
      Line(subject: line.subject, text: line.text, weight: ShownWeight(hundredths: hundredths))
    }
  }

  /// The lines that speak for one customer, strongest first.
  public var because: [Line] {
    strongestFirst { $0.weight.hundredths > 0 }
  }

  /// The lines that speak against, strongest first.
  public var against: [Line] {
    strongestFirst { $0.weight.hundredths < 0 }
  }

  private func strongestFirst(where isWanted: (Line) -> Bool) -> [Line] {
    let wanted = lines.enumerated().filter { isWanted($0.element) }
    let sorted = wanted.sorted { left, right in
      let leftSize = abs(left.element.weight.hundredths)
      let rightSize = abs(right.element.weight.hundredths)
      return leftSize == rightSize ? left.offset < right.offset : leftSize > rightSize
    }
    return sorted.map(\.element)
  }
}
