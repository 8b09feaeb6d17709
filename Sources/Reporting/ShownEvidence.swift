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

  /// The sum of the lines.
  public let weight: ShownWeight

  private let explained: [EvidenceLine]
  /// The lines' weights in hundredths of a bit.
  private let hundredths: [Int]

  /// Rounds an explanation.
  ///
  /// Each line is rounded; the hundredths by which their sum then misses the rounded sum go to the lines that rounding
  /// moved furthest the other way (largest remainders), so no line is more than a hundredth off and none changes sign.
  public init(_ explanation: MatchExplanation) {
    let lines = explanation.lines
    precondition(
      lines.count <= UInt64.bitWidth, "there are as many comparisons as a pattern holds, and a few lines")
    explained = lines
    var rounded = lines.map { ShownWeight(bits: $0.matchWeight).hundredths }
    weight = ShownWeight(bits: explanation.matchWeight)
    let missing = weight.hundredths - rounded.reduce(0, +)
    let step = missing.signum()
    // A line at most once; few are missing, so each is looked for anew and nothing is sorted.
    var moved: UInt64 = 0
    for _ in 0..<min(abs(missing), lines.count) {
      var furthest = (index: -1, rest: 0.0)
      for index in rounded.indices where moved & 1 << UInt64(index) == 0 {
        let rest = (lines[index].matchWeight * 100 - Double(rounded[index])) * Double(step)
        if furthest.index < 0 || rest > furthest.rest { furthest = (index, rest) }
      }
      moved |= 1 << UInt64(furthest.index)
      rounded[furthest.index] += step
    }
    hundredths = rounded
  }

  /// The lines in the order of the model.
  public var lines: [Line] {
    zip(explained, hundredths).map { line, hundredths in
      Line(subject: line.subject, text: line.text, weight: ShownWeight(hundredths: hundredths))
    }
  }

  /// The lines that speak for one customer, strongest first.
  public var because: [Line] {
    var lines: [Line] = []
    forEachFor { lines.append(Line(subject: $0.subject, text: $0.text, weight: $1)) }
    return lines
  }

  /// The lines that speak against, strongest first.
  public var against: [Line] {
    var lines: [Line] = []
    forEachAgainst { lines.append(Line(subject: $0.subject, text: $0.text, weight: $1)) }
    return lines
  }

  /// Calls `body` with the lines that speak for one customer, strongest first.
  func forEachFor(_ body: (EvidenceLine, ShownWeight) -> Void) { forEachStrongestFirst(sign: 1, body) }

  /// Calls `body` with the lines that speak against, strongest first.
  func forEachAgainst(_ body: (EvidenceLine, ShownWeight) -> Void) { forEachStrongestFirst(sign: -1, body) }

  /// The lines of a sign by size, then in their order.
  ///
  /// Each is looked for among all that are left: for a dozen lines cheaper than the arrays of a sort.
  private func forEachStrongestFirst(sign: Int, _ body: (EvidenceLine, ShownWeight) -> Void) {
    var shown: UInt64 = 0
    while true {
      var strongest = (index: -1, size: 0)
      for index in hundredths.indices where shown & 1 << UInt64(index) == 0 {
        let size = hundredths[index] * sign
        if size > strongest.size { strongest = (index, size) }
      }
      guard strongest.index >= 0 else { return }
      shown |= 1 << UInt64(strongest.index)
      body(explained[strongest.index], ShownWeight(hundredths: hundredths[strongest.index]))
    }
  }
}
