import Records
import Resolution

/// The groups that a run showed, in the order of its reports.
public struct SnapshotGroups: Sendable, Equatable, RandomAccessCollection {
  /// A group that a run showed.
  public struct Group: Sendable, Equatable {
    /// The group's id in that run.
    public let id: String
    /// How sure it was.
    public let band: SuggestionBand
    /// Its evidence digest in that run, as `suggestions.jsonl` has it in hexadecimal digits.
    public let evidenceDigest: RecordDigest
    /// Its records, by index, in parts: one for what is joined, two for a question.
    public let parts: [[UInt32]]
    /// Whether somebody was to look at it: it was not decided, or something spoke against what was.
    public let isOpen: Bool

    /// A group of its parts.
    public init(
      id: String, band: SuggestionBand, evidenceDigest: RecordDigest, parts: [[UInt32]], isOpen: Bool = true
    ) {
      self.id = id
      self.band = band
      self.evidenceDigest = evidenceDigest
      self.parts = parts
      self.isOpen = isOpen
    }

    /// All its records, by index.
    public var records: [UInt32] { parts.flatMap { $0 } }
  }

  // Flat, since arrays of their own for each of some hundred thousand groups would take most of the time to read.
  private(set) var ids: [String] = []
  private(set) var bands: [SuggestionBand] = []
  private(set) var evidence: [RecordDigest] = []
  private(set) var areOpen: [Bool] = []
  private(set) var firstParts: [UInt32] = [0]
  private(set) var partStarts: [UInt32] = [0]
  private(set) var members: [UInt32] = []

  /// Groups in the order that is given.
  public init(_ groups: some Sequence<Group> = EmptyCollection()) {
    for group in groups {
      beginGroup(id: group.id, band: group.band, evidence: group.evidenceDigest, isOpen: group.isOpen)
      for part in group.parts { append(part: part) }
    }
  }

  /// 0.
  public var startIndex: Int { 0 }
  /// The number of groups.
  public var endIndex: Int { ids.count }

  /// A group by its place.
  public subscript(place: Int) -> Group {
    let parts = firstParts[place]..<firstParts[place + 1]
    return Group(
      id: ids[place], band: bands[place], evidenceDigest: evidence[place],
      parts: parts.map { Array(members[Int(partStarts[Int($0)])..<Int(partStarts[Int($0) + 1])]) },
      isOpen: areOpen[place])
  }

  /// Begins a further group, without parts yet.
  mutating func beginGroup(id: String, band: SuggestionBand, evidence digest: RecordDigest, isOpen: Bool) {
    ids.append(id)
    bands.append(band)
    evidence.append(digest)
    areOpen.append(isOpen)
    firstParts.append(firstParts[firstParts.count - 1])
  }

  /// Adds a part to the group that was begun last.
  mutating func append(part: some Sequence<UInt32>) {
    members.append(contentsOf: part)
    partStarts.append(UInt32(members.count))
    firstParts[firstParts.count - 1] += 1
  }
}
