import Records

/// The entities that earlier runs gave ids to, as far as the records of a table stood in them.
///
/// What ``Entities`` are named after, so that an id is minted once and stays whatever is learned later.
public struct KnownEntities: Sendable, Equatable {
  /// What ``entityOfRow`` holds for a record that no earlier run knew.
  public static let unknown = UInt32.max

  /// For each row of the table the place of the entity that it stood in, among ``ids``; else ``unknown``.
  public let entityOfRow: [UInt32]
  /// The ids' numbers: the 48 bits that an id writes in hexadecimal digits.
  public let ids: [UInt64]
  /// When each id was minted: a lower number is an older id.
  public let mintedAt: [UInt32]

  /// Entities by their places; `ids` and `mintedAt` are of equal length.
  public init(entityOfRow: [UInt32], ids: [UInt64], mintedAt: [UInt32]) {
    precondition(ids.count == mintedAt.count, "each entity has an id and its age")
    self.entityOfRow = entityOfRow
    self.ids = ids
    self.mintedAt = mintedAt
  }
}
