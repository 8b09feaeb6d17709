import Foundation
import GRDB
import Records
import Resolution

/// A decision as rows of the state file.
extension StoredDecision {
  /// The number that the next decision gets.
  static func nextNumber(in database: Database) throws -> Int {
    let sql = "SELECT seq FROM sqlite_sequence WHERE name = 'decision'"
    return Int(try Row.fetchOne(database, sql: sql)?.integer(0) ?? 0) + 1
  }

  /// Inserts the decision under its number.
  func insert(into database: Database) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO decision (number, idempotency_key, verdict, decider, kind, decided_at, comment, run,
          group_id, evidence, is_recommendation, imported_at, checksum)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(
      arguments: [
        number, new.idempotencyKey.stored, decision.verdict.rawValue, decision.decider.name.stored,
        decision.decider.kind.rawValue, decision.decidedAt.stored, decision.comment.stored,
        decision.runID?.stored, decision.groupID?.stored, decision.evidenceDigest?.stored,
        new.isRecommendation, new.importedAt.stored, checksum,
      ])
    try insertRecords(into: database)
    try insertChoices(into: database)
    for (place, act) in acts.enumerated() { try insert(act, at: place, into: database) }
  }

  /// Adds an act to a decision that is stored.
  func add(_ act: Act, in database: Database) throws {
    try insert(act, at: acts.count, into: database)
    let changed = StoredDecision(number: number, new, acts: acts + [act])
    try database.execute(
      sql: "UPDATE decision SET checksum = ? WHERE number = ?", arguments: [changed.checksum, number])
  }

  private func insertRecords(into database: Database) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO decision_record (decision, place, part, partition, source, id, digest)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
    var place = 0
    let parts = decision.parts.enumerated().map { (Int?.some($0), $1) } + [(nil, decision.dropped)]
    for (part, records) in parts {
      for record in records {
        let digest = digests[place].map { digest in
          var bytes: [UInt8] = []
          digest.append(to: &bytes)
          return Data(bytes)
        }
        try statement.execute(
          arguments: [
            number, place, part, record.partition?.stored, record.source.stored, record.id.stored, digest,
          ])
        place += 1
      }
    }
  }

  private func insertChoices(into database: Database) throws {
    var choices: [(field: String?, record: RecordIdentity)] = []
    if let survivor = decision.survivor { choices.append((nil, survivor)) }
    choices += decision.fieldChoices.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    for (place, choice) in choices.enumerated() {
      try database.execute(
        sql: """
          INSERT INTO decision_choice (decision, place, field, partition, source, id)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          number, place, choice.field?.stored, choice.record.partition?.stored, choice.record.source.stored,
          choice.record.id.stored,
        ])
    }
  }

  private func insert(_ act: Act, at place: Int, into database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO decision_act (decision, place, act, decider, kind, at, comment) VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        number, place, act.kind.rawValue, act.decider.name.stored, act.decider.kind.rawValue, act.at.stored,
        act.comment.stored,
      ])
  }

  /// A hash of everything that is stored, which a damaged file does not pass.
  var checksum: Int64 {
    var writer = ByteWriter()
    writer.add(number)
    writer.add(new.idempotencyKey)
    writer.add(new.isRecommendation ? UInt8(1) : 0)
    writer.add(new.importedAt)
    for text in [decision.runID, decision.groupID, decision.evidenceDigest] { writer.add(optional: text) }
    writer.add(decision.verdict.rawValue)
    for part in decision.parts + [decision.dropped] {
      writer.add(varint: UInt64(part.count))
      for record in part { writer.add(record) }
    }
    for digest in digests { writer.add(optional: digest?.description) }
    writer.add(decision.survivor == nil ? UInt8(0) : 1)
    if let survivor = decision.survivor { writer.add(survivor) }
    for (field, record) in decision.fieldChoices.sorted(by: { $0.key < $1.key }) {
      writer.add(field)
      writer.add(record)
    }
    for text in [decision.decidedAt, decision.comment] { writer.add(text) }
    writer.add(decision.decider)
    for act in acts {
      for text in [act.kind.rawValue, act.at, act.comment] { writer.add(text) }
      writer.add(act.decider)
    }
    return writer.checksum
  }
}

extension ByteWriter {
  /// A hash of the bytes, as SQLite holds whole numbers.
  var checksum: Int64 { Int64(bitPattern: bytes.withUnsafeBufferPointer { ByteHash.hash($0) }) }

  fileprivate mutating func add(optional text: String?) {
    add(text == nil ? UInt8(0) : 1)
    add(text ?? "")
  }

  fileprivate mutating func add(_ record: RecordIdentity) {
    add(optional: record.partition)
    add(record.source)
    add(record.id)
  }

  fileprivate mutating func add(_ decider: Decision.Decider) {
    add(decider.name)
    add(decider.kind.rawValue)
  }
}
