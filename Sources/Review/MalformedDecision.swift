/// Why a line is no decision; with a sentence that says what is wrong and what belongs there.
struct MalformedDecision: Error, Equatable {
  /// The sentence.
  let reason: String

  /// A reason.
  init(_ reason: String) { self.reason = reason }
}
