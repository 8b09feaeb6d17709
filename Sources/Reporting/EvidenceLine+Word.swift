import Matching

extension EvidenceLine.Subject {
  /// The subject's word in the files for programs; nil for a comparison, which has a word of its own.
  var word: StaticString? {
    switch self {
    case .prior: "prior"
    case .comparison: nil
    case .swappedNames: "swapped-names"
    case .relativeOrNamesake: "relative-or-namesake"
    case .identityConflict: "identity-conflict"
    case .otherRecords: "other-records"
    }
  }

  /// The subject's word in the files for programs, given those of the model's comparisons.
  public func word(among comparisons: [String]) -> String {
    if let word { return "\(word)" }
    guard case .comparison(let index) = self, comparisons.indices.contains(index) else { return "comparison" }
    return comparisons[index]
  }
}
