import Records

/// What a file says at one place: a decision, or why there is none.
public struct DecisionEntry: Sendable, Equatable {
  /// What stands there.
  public enum Content: Sendable, Equatable {
    /// A decision.
    case decision(StatedDecision)
    /// The rows of a group of a spreadsheet, to be read beside the group.
    case group(SheetGroup)
    /// Nothing that can be read; with a sentence that says why.
    case malformed(reason: String)
  }

  /// The file and the line.
  public let place: DecisionPlace
  /// What stands there.
  public let content: Content

  /// What stands at a place.
  public init(place: DecisionPlace, content: Content) {
    self.place = place
    self.content = content
  }
}

extension DecisionEntry {
  /// Whether it stands in a spreadsheet.
  var isOfSheet: Bool {
    if case .group = content { true } else { false }
  }

  /// A digest of the idempotency key that a line states: the key itself where it is 32 hexadecimal digits.
  ///
  /// A key of another form may hold anything, an id too, so that the ledger keeps a digest of it.
  public var statedKey: String? {
    guard case .decision(let stated) = content, let key = stated.idempotencyKey, !key.isEmpty else {
      return nil
    }
    if key.utf8.count == 32, key.utf8.allSatisfy({ "0123456789abcdef".utf8.contains($0) }) { return key }
    var digest = Digest()
    digest.add("twinleaf.key")
    digest.add(key)
    return digest.hexadecimal(length: 32)
  }
}
