import CSV
import Foundation
import Reporting

/// Finds single groups in the outputs of a run, by what somebody calls them.
public struct ShowJob {
  /// A group that was found: its line of `suggestions.jsonl`, byte for byte, and what that says.
  public struct Found: Sendable {
    /// The line without its end.
    public let line: String
    /// The group.
    public let group: ShownGroup
  }

  private static let shownCandidates = 5

  private let name: String
  private let folder: String

  /// A job for a group's id, an entity's id of this run or an earlier one, or a record's name or id; `output` is a run's
  /// folder, nil for the usual one.
  public init(_ name: String, output: String?) {
    self.name = name
    folder = output ?? Defaults.outputPath
  }

  /// The groups: that of the id, or all that hold the record or a record of the entity.
  public func run() throws(DedupeError) -> [Found] {
    let lines = try SuggestionLines("\(folder)/\(JSONLinesReport.fileName)")
    if let found = try lines.group(name) { return [found] }
    let records = try records()
    let found = try lines.groups(holding: records)
    if found.isEmpty { throw .unknownGroup(name: name, folder: folder, isRecord: true, nearest: nil) }
    return found
  }

  /// The records that bear the name, or whose entity does, as `crosswalk.csv` says.
  private func records() throws(DedupeError) -> Set<String> {
    let path = "\(folder)/\(CrosswalkReport.fileName)"
    var rows = try OutputRows.open(path)
    let columns = CrosswalkColumns(
      partition: rows.place(of: "partition"), source: try rows.requiredPlace(of: "source"),
      id: try rows.requiredPlace(of: "record_id"), entity: try rows.requiredPlace(of: "entity_id"),
      former: rows.place(of: "former_entity_ids"))
    var (ofEntity, named, byID): (Set<String>, Set<String>, Set<String>) = ([], [], [])
    var nearest = NearestWord.Search(name)
    try rows.forEach { (cell) throws(DedupeError) in
      let entity = cell(columns.entity)
      if cell(columns.id) == name { byID.insert(columns.name(cell)) }
      if entity == name
        || columns.former.map({ cell($0).split(separator: " ").contains { $0 == name } }) ?? false
      {
        ofEntity.insert(columns.name(cell))
      } else if columns.names(cell).contains(name) {
        named.insert(columns.name(cell))
      }
      nearest.look(at: entity)
    }
    if !ofEntity.isEmpty { return ofEntity }
    let bearers = named.isEmpty ? byID : named
    if bearers.count > 1 {
      throw .ambiguousRecord(
        reference: name, candidates: Array(bearers.sorted().prefix(ShowJob.shownCandidates)))
    }
    if bearers.isEmpty {
      let lines = try SuggestionLines("\(folder)/\(JSONLinesReport.fileName)")
      for id in lines.ids() { nearest.look(at: id) }
      throw .unknownGroup(name: name, folder: folder, isRecord: false, nearest: nearest.found)
    }
    return bearers
  }
}

/// Where `crosswalk.csv` has what names a record.
private struct CrosswalkColumns {
  let partition: Int?
  let source: Int
  let id: Int
  let entity: Int
  let former: Int?

  /// A record's whole name.
  func name(_ cell: (Int) -> String) -> String {
    (partition.map { cell($0) + "/" } ?? "") + "\(cell(source)):\(cell(id))"
  }

  /// The names that tell a record's source: with its partition and without.
  func names(_ cell: (Int) -> String) -> [String] { [name(cell), "\(cell(source)):\(cell(id))"] }
}
