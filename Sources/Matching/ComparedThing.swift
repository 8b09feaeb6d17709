/// What a record of a table stands for, as people call it.
public enum ComparedThing: String, Sendable {
  /// Most records have a person's name.
  case customer
  /// There are names, addresses or towns of something else.
  case place
  /// There is neither: phones or e-mail addresses alone, say.
  case record

  /// The thing in a table of a kind, from the words of its comparisons.
  init(_ kind: TableKind, comparedBy words: Set<String>) {
    let isPlace = !words.isDisjoint(with: ["organization", "address", "locality"])
    self = kind == .people ? .customer : isPlace ? .place : .record
  }

  /// Two records that are one, in words: "one customer".
  public var sameness: String { self == .record ? "the same" : "one \(rawValue)" }
}

extension ModelSummary {
  /// What a record stands for.
  public var thing: ComparedThing { ComparedThing(kind, comparedBy: Set(comparisons.map(\.word))) }
}

extension ComparisonPlan {
  /// What a record stands for.
  var thing: ComparedThing { ComparedThing(kind, comparedBy: Set(comparisons.map(\.word))) }
}
