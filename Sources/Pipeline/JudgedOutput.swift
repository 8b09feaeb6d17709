import Evaluation
import Foundation
import Matching
import Resolution

/// What a run's outputs say of its records: which are one customer at each certainty, and how probable pairs are.
struct JudgedOutput {
  /// A record's source and id, in the order of `crosswalk.csv`.
  private(set) var records: [(id: String, source: String)] = []
  /// The entity of each record, of `certain` and `likely` groups.
  private(set) var entities: [UInt32] = []
  /// The probabilities of the pairs that the run holds to be one person or asks about; what it lists as a household
  /// or a shared contact is never merged, however much agrees.
  private(set) var pairs: [PairProbability] = []

  /// The precision that the run expected of each band, by its word; empty where it wrote no manifest.
  private(set) var expectedPrecision: [String: Double] = [:]
  /// The pairs that the run expected to miss with the groups of each band and of better ones merged.
  private(set) var expectedMissed: [String: Double] = [:]

  private var numbers: [String: UInt32] = [:]
  /// For each record whether it is joined by a group that is not `certain`.
  private var isUncertain: [Bool] = []
  /// The records of each question.
  private var questions: [String: [UInt32]] = [:]

  /// Reads `crosswalk.csv`, `suggestions.csv` and `pairs.csv` of a folder, and `manifest.json` where it is there.
  init(folder: String) throws(DedupeError) {
    try readCrosswalk("\(folder)/crosswalk.csv")
    try readSuggestions("\(folder)/suggestions.csv")
    try readPairs("\(folder)/pairs.csv")
    try readManifest("\(folder)/manifest.json")
  }

  /// The partition in which only groups of the band `certain` are merged.
  var certainEntities: [UInt32] {
    let fresh = (entities.max() ?? 0) + 1
    return entities.indices.map { isUncertain[$0] ? fresh + UInt32($0) : entities[$0] }
  }

  /// The partition in which every question is answered with yes.
  var allEntities: [UInt32] {
    var sets = DisjointSets(count: entities.count)
    var first: [UInt32: UInt32] = [:]
    for (record, entity) in zip(UInt32(0)..., entities) {
      if let other = first[entity] { sets.unite(other, record) } else { first[entity] = record }
    }
    for members in questions.values {
      for member in members.dropFirst() { sets.unite(members[0], member) }
    }
    return (0..<UInt32(entities.count)).map { sets.find($0) }
  }

  private mutating func readCrosswalk(_ path: String) throws(DedupeError) {
    var rows = try OutputRows.open(path)
    let source = try rows.requiredPlace(of: "source")
    let id = try rows.requiredPlace(of: "record_id")
    let entity = try rows.requiredPlace(of: "entity_id")
    let partition = rows.place(of: "partition")
    var entityNumbers: [String: UInt32] = [:]
    try rows.forEach { (cell) throws(DedupeError) in
      let key = JudgedOutput.key(partition.map(cell), cell(source), cell(id))
      numbers[key] = UInt32(records.count)
      records.append((cell(id), cell(source)))
      let next = UInt32(entityNumbers.count)
      entities.append(entityNumbers[cell(entity), default: next])
      if entities.last == next { entityNumbers[cell(entity)] = next }
    }
    isUncertain = [Bool](repeating: false, count: records.count)
  }

  private mutating func readSuggestions(_ path: String) throws(DedupeError) {
    var rows = try OutputRows.open(path)
    let source = try rows.requiredPlace(of: "source")
    let id = try rows.requiredPlace(of: "record_id")
    let group = try rows.requiredPlace(of: "group_id")
    let band = try rows.requiredPlace(of: "band")
    let partition = rows.place(of: "partition")
    try rows.forEach { (cell) throws(DedupeError) in
      let record = try number(partition.map(cell), cell(source), cell(id), path)
      switch cell(band) {
      case "certain": break
      case "likely": isUncertain[Int(record)] = true
      default: questions[cell(group), default: []].append(record)
      }
    }
  }

  private mutating func readPairs(_ path: String) throws(DedupeError) {
    var rows = try OutputRows.open(path)
    let places = try ["left_source", "left_id", "right_source", "right_id", "match_probability", "class"]
      .map { (name) throws(DedupeError) in try rows.requiredPlace(of: name) }
    let partition = rows.place(of: "partition")
    try rows.forEach { (cell) throws(DedupeError) in
      guard cell(places[5]) == PairClass.samePerson.rawValue else { return }
      guard let probability = Double(cell(places[4])) else {
        throw .unreadableFile(message: "\(path): a match_probability is no number")
      }
      let left = try number(partition.map(cell), cell(places[0]), cell(places[1]), path)
      let right = try number(partition.map(cell), cell(places[2]), cell(places[3]), path)
      pairs.append(PairProbability(left: left, right: right, probability: probability))
    }
  }

  /// What is looked at in `manifest.json`.
  private struct Manifest: Decodable {
    let expectedPrecision: [String: Double?]?
    let expectedMissed: [String: Double?]?

    enum CodingKeys: String, CodingKey {
      case expectedPrecision = "expected_precision"
      case expectedMissed = "expected_missed"
    }
  }

  private mutating func readManifest(_ path: String) throws(DedupeError) {
    guard let data = FileManager.default.contents(atPath: path) else { return }
    guard let manifest = try? JSONDecoder().decode(Manifest.self, from: data) else {
      throw .unreadableFile(message: "\(path): it is not what twinleaf writes")
    }
    expectedPrecision = (manifest.expectedPrecision ?? [:]).compactMapValues { $0 }
    expectedMissed = (manifest.expectedMissed ?? [:]).compactMapValues { $0 }
  }

  private func number(
    _ partition: String?, _ source: String, _ id: String, _ path: String
  ) throws(DedupeError) -> UInt32 {
    guard let number = numbers[JudgedOutput.key(partition, source, id)] else {
      throw .unreadableFile(message: "\(path): it names a record that crosswalk.csv does not")
    }
    return number
  }

  private static func key(_ partition: String?, _ source: String, _ id: String) -> String {
    "\(partition ?? "")\u{1F}\(source)\u{1F}\(id)"
  }
}
