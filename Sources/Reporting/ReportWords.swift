import Resolution

/// The words of our own that stand in the files for programs, ready to be copied.
enum ReportWords {
  /// A band's word.
  static func word(of band: SuggestionBand) -> StaticString {
    switch band {
    case .certain: "certain"
    case .likely: "likely"
    case .possible: "possible"
    }
  }

  /// The word of what a pair is.
  static func word(of pairClass: PairClass) -> StaticString {
    switch pairClass {
    case .samePerson: "same-person"
    case .sameHousehold: "same-household"
    case .sharedContact: "shared-contact"
    }
  }

  /// A mark's word.
  static func word(of mark: CellMark.Mark) -> StaticString {
    switch mark {
    case .equal: "equal"
    case .similar: "similar"
    case .different: "different"
    case .missing: "missing"
    case .noEvidence: "no-evidence"
    case .notCompared: "not-compared"
    }
  }
}
