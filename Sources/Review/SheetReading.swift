import Records
import Resolution

/// Turns a spreadsheet's rows of a group into a decision, beside the group as the last run showed it.
///
/// A verdict is about the rows that are there: of rows that were deleted nothing is said. That the rows are those that were
/// reviewed is told by their evidence digest; without one only by their being all of the group's records.
struct SheetReading {
  private let group: SheetGroup
  private let run: any ReviewedRun

  /// Reads a group's rows beside a run.
  init(_ group: SheetGroup, _ run: any ReviewedRun) {
    self.group = group
    self.run = run
  }

  /// The decision, with the evidence digest that its records have now.
  func decision(by decider: Decision.Decider) throws(ImportRefusal) -> Decision {
    let (records, interchangeable, parts) = try recordsAndParts()
    let reading = try group.reading(isQuestion: parts.count > 1)
    for place in reading.dropped + [reading.survivor].compactMap({ $0 }) where interchangeable.contains(place)
    {
      throw SheetMatching.ambiguity(of: group.rows[place], "may be several of the group's records")
    }
    let dropped = reading.dropped.map { records[$0] }
    let rest = records.filter { !dropped.contains($0) }
    guard !rest.isEmpty else {
      throw ImportRefusal(.malformed, "all rows of the group are to be dropped; write different instead")
    }
    let decided: [[RecordIdentity]]
    if reading.verdict == .same {
      decided = [rest]
      if rest.count < 2 { throw tooFew("same") }
    } else if reading.isOfDroppedAlone {
      decided = [rest, dropped]
    } else {
      let present = Set(records)
      decided =
        parts.count > 1
        ? parts.map { $0.filter(present.contains) }.filter { !$0.isEmpty } : records.map { [$0] }
      if decided.count < 2 { throw tooFew(reading.verdict.rawValue) }
    }
    return Decision(
      runID: run.runID, groupID: group.id, evidenceDigest: run.evidenceDigest(of: records),
      verdict: reading.verdict, parts: decided, dropped: reading.verdict == .same ? dropped : [],
      survivor: reading.survivor.map { records[$0] }, decider: decider, comment: reading.comment)
  }

  private func tooFew(_ word: String) -> ImportRefusal {
    ImportRefusal(
      .malformed,
      """
      \(word) needs two records that it is about, and the file has \(group.rows.count) of the group's rows; put the \
      others back
      """)
  }

  /// The rows' records, and those of the group in its parts.
  private func recordsAndParts() throws(ImportRefusal) -> (
    records: [RecordIdentity], interchangeable: Set<Int>, parts: [[RecordIdentity]]
  ) {
    let digests = Set(group.rows.compactMap(\.evidence))
    if digests.count > 1 {
      throw ImportRefusal(
        .malformed, "its rows have different digests in the column evidence: rows of two files are mixed")
    }
    guard let known = run.group(withID: group.id) else { return try formerRecords(digests.first) }
    let matching = try SheetMatching(group.rows, known.records)
    let records = matching.records
    if let digest = digests.first {
      if digest != known.evidenceDigest { throw stale("its records changed since the file was written") }
    } else if Set(records) != Set(known.records) {
      throw stale(
        "the file has \(records.count) of its \(known.records.count) records and no evidence digest to tell whether it changed"
      )
    }
    return (records, matching.interchangeable, known.parts)
  }

  private func stale(_ reason: String) -> ImportRefusal {
    ImportRefusal(.stale, "group \(group.id): \(reason); look at it in the last run's report")
  }

  /// The rows' records where the last run showed no such group: good if they are what the file's digest is of.
  private func formerRecords(_ digest: String?) throws(ImportRefusal) -> (
    records: [RecordIdentity], interchangeable: Set<Int>, parts: [[RecordIdentity]]
  ) {
    let records = group.rows.map { row in
      RecordIdentity(partition: row.partition, source: row.source ?? "", id: row.id)
    }
    guard let digest, run.evidenceDigest(of: records) == digest else {
      let isKnown = records.contains { run.digest(of: $0) != nil }
      throw isKnown
        ? stale("the last run shows these records otherwise or not at all")
        : ImportRefusal(
          .unknown,
          "the last run showed no group \(group.id) and had none of its records; is it of another shop?")
    }
    let second = group.rows.indices.filter { group.rows[$0].role == "entity-2" }.map { records[$0] }
    let first = records.filter { !second.contains($0) }
    return (records, [], second.isEmpty || first.isEmpty ? [records] : [first, second])
  }
}

extension ReviewedRun {
  /// The evidence digest that a group of some records has now; nil where one of them is gone.
  func evidenceDigest(of records: [RecordIdentity]) -> String? {
    var members: [(identity: RecordIdentity, digest: RecordDigest)] = []
    for record in records {
      guard let digest = digest(of: record) else { return nil }
      members.append((record, digest))
    }
    return EvidenceDigest.text(of: members)
  }
}
