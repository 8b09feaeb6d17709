/// How a member's cell stands to the survivor's, with the reason in words.
public struct CellMark: Sendable, Equatable {
  /// The mark beside a value.
  public enum Mark: String, Sendable {
    /// Alike in every way that counts.
    case equal = "="
    /// Close: a typing error, a nickname, an abbreviation.
    case similar = "≈"
    /// Another value.
    case different = "≠"
    /// No value on this side or on the survivor's.
    case missing = "∅"
    /// A placeholder or a value that too many carry: no evidence.
    case noEvidence = "⚠"
    /// Not compared: shown only.
    case notCompared = ""
  }

  /// The mark.
  public let mark: Mark
  /// Why, in a few words; empty where the mark says all.
  public let note: String

  /// A mark with its reason.
  public init(_ mark: Mark, note: String = "") {
    self.mark = mark
    self.note = note
  }
}
