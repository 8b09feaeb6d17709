import Resolution

extension MergeSuggestion {
  /// The match weight and probability as every file shows them.
  var shownWeight: ShownWeight { ShownWeight(bits: matchWeight) }

  /// What a member is in the group: `survivor` or `duplicate` where the group forms an entity, `entity-1` or `entity-2`
  /// where it asks whether two entities are one.
  func role(at position: Int) -> StaticString {
    guard band == .possible else { return position == 0 ? "survivor" : "duplicate" }
    return position < firstEntityCount ? "entity-1" : "entity-2"
  }
}
