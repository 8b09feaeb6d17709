/// Why a decision is not taken; ends the reading of one line or group.
struct ImportRefusal: Error, Equatable {
  /// The sort of reason.
  let refusal: ImportVerdict.Refusal
  /// What is wrong and what to do, as a sentence.
  let reason: String

  /// A refusal.
  init(_ refusal: ImportVerdict.Refusal, _ reason: String) {
    self.refusal = refusal
    self.reason = reason
  }
}
