import Matching
import Records
import Resolution

/// One group as a line of JSON, schema `twinleaf.suggestion/1`.
struct SuggestionLine {
  private let content: ReportContent
  private let fields: [Int]
  /// The fields' names as keys, escaped once and not once a record.
  private let keys: [JSONText.Key]
  /// What stands before a record's id in its name: `SOURCE:`.
  private let sourcePrefixes: [[UInt8]]
  private let slash = [UInt8(ascii: "/")]

  /// Lines of a run's groups.
  init(_ content: ReportContent) {
    self.content = content
    fields = RecordLabels(content.table, isTableOfPeople: content.model.isTableOfPeople).shownFields
    keys = content.table.schema.fields.map { JSONText.Key($0.name) }
    sourcePrefixes = content.table.sources.map { Array($0.utf8) + [UInt8(ascii: ":")] }
  }

  /// Writes a group and the end of its line.
  func write(_ suggestion: MergeSuggestion, to text: inout JSONText) {
    let details = content.details(of: suggestion)
    text.beginObject()
    text.member("schema", "twinleaf.suggestion/1")
    text.member("run", content.runID)
    text.member("group_id", suggestion.id)
    text.member("band", suggestion.band.rawValue)
    text.members(of: suggestion.shownWeight)
    text.key("members")
    text.beginArray()
    for position in suggestion.members.indices {
      writeMember(position, of: suggestion, details.marks[position], to: &text)
    }
    text.endArray()
    writeEvidence(details.evidence, to: &text)
    writeJoins(of: suggestion, to: &text)
    writeOutcome(of: suggestion, details, to: &text)
    text.member("blocking_rules", details.blockingRules)
    text.member("evidence_digest", details.evidenceDigest)
    text.member("question", details.question)
    text.endObject()
    text.endLine()
  }

  private func writeMember(
    _ position: Int, of suggestion: MergeSuggestion, _ marks: [CellMark], to text: inout JSONText
  ) {
    let row = suggestion.members[position]
    text.beginObject()
    text.key("record")
    writeName(of: row, to: &text)
    if let partitions = content.table.partitions {
      text.key("partition")
      text.value(partitions, row)
    }
    text.member("source", content.table.sources[Int(content.table.sourceCodes[Int(row)])])
    text.key("id")
    text.value(content.table.ids, row)
    text.member("role", suggestion.role(at: position))
    text.key("fields")
    text.beginObject()
    for field in fields {
      if content.table.columns[field].isEmpty(at: row) { continue }
      text.key(keys[field])
      text.value(content.table.columns[field], row)
    }
    text.endObject()
    writeMarks(marks, to: &text)
    text.endObject()
  }

  private func writeMarks(_ marks: [CellMark], to text: inout JSONText) {
    text.key("compared")
    text.beginObject()
    for field in fields {
      let mark = marks[field]
      // What goes without saying is left out: it would be most of the file.
      if mark.mark == .notCompared || mark.mark == .missing || (mark.mark == .equal && mark.note.isEmpty) {
        continue
      }
      text.key(keys[field])
      text.beginObject()
      text.member("mark", SuggestionLine.word(of: mark.mark))
      if !mark.note.isEmpty { text.member("note", mark.note) }
      text.endObject()
    }
    text.endObject()
  }

  private func writeEvidence(_ explanation: MatchExplanation, to text: inout JSONText) {
    let evidence = ShownEvidence(explanation)
    text.key("evidence")
    text.beginObject()
    write(explanation.pair, to: &text)
    text.key("for")
    write(evidence.because, to: &text)
    text.key("against")
    write(evidence.against, to: &text)
    text.endObject()
  }

  private func write(_ lines: [ShownEvidence.Line], to text: inout JSONText) {
    text.beginArray()
    for line in lines {
      text.beginObject()
      text.member("about", subject(line.subject))
      text.member("text", line.text)
      text.key("match_weight")
      text.value(line.weight.hundredths, decimals: 2)
      text.endObject()
    }
    text.endArray()
  }

  private func writeJoins(of suggestion: MergeSuggestion, to text: inout JSONText) {
    text.key("weakest_join")
    if let weakest = suggestion.joins.first { write(weakest, to: &text) } else { text.null() }
    text.key("joins")
    text.beginArray()
    for join in suggestion.joins { write(join, to: &text) }
    text.endArray()
  }

  private func write(_ join: Join, to text: inout JSONText) {
    text.beginObject()
    write(join.strongestPair, to: &text)
    text.members(of: ShownWeight(bits: join.matchWeight))
    text.member("certain", join.isCertain)
    text.endObject()
  }

  private func write(_ pair: CandidatePair, to text: inout JSONText) {
    text.key("left")
    writeName(of: pair.left, to: &text)
    text.key("right")
    writeName(of: pair.right, to: &text)
  }

  private func writeOutcome(
    of suggestion: MergeSuggestion, _ details: SuggestionDetails, to text: inout JSONText
  ) {
    guard suggestion.band != .possible else {
      for name in ["survivor", "result", "result_changes"] {
        text.key(name)
        text.null()
      }
      return
    }
    text.key("survivor")
    text.beginObject()
    text.key("record")
    writeName(of: suggestion.survivor, to: &text)
    text.member("reasons", details.survivorReasons)
    text.endObject()
    text.key("result")
    text.beginObject()
    for field in fields {
      let value = details.result.values[field]
      guard let row = value.row else { continue }
      text.key(keys[field])
      if let notes = value.notes { text.value(notes) } else { text.value(content.table.columns[field], row) }
    }
    text.endObject()
    writeChanges(of: details.result, survivor: suggestion.survivor, to: &text)
  }

  /// Writes where values come from that are not the survivor's, and why.
  private func writeChanges(of result: GoldenRecord, survivor: UInt32, to text: inout JSONText) {
    text.key("result_changes")
    text.beginObject()
    for field in fields {
      let value = result.values[field]
      guard let row = value.row, row != survivor else { continue }
      text.key(keys[field])
      text.beginObject()
      text.key("from")
      writeName(of: row, to: &text)
      text.member("reason", value.reason)
      text.endObject()
    }
    text.endObject()
  }

  /// Writes a record's name, `[PARTITION/]SOURCE:ID`.
  private func writeName(of row: UInt32, to text: inout JSONText) {
    text.beginString()
    if let partitions = content.table.partitions {
      text.part(partitions, row)
      text.part(slash.span)
    }
    let source = sourcePrefixes[Int(content.table.sourceCodes[Int(row)])]
    text.part(source.span)
    text.part(content.table.ids, row)
    text.endString()
  }

  private func subject(_ subject: EvidenceLine.Subject) -> String {
    switch subject {
    case .prior: "prior"
    case .comparison(let index):
      content.model.comparisons.indices.contains(index) ? content.model.comparisons[index].word : "comparison"
    case .swappedNames: "swapped-names"
    case .relativeOrNamesake: "relative-or-namesake"
    case .identityConflict: "identity-conflict"
    case .otherRecords: "other-records"
    }
  }

  private static func word(of mark: CellMark.Mark) -> String {
    switch mark {
    case .equal: "equal"
    case .similar: "similar"
    case .different: "different"
    case .missing: "missing"
    case .noEvidence: "no-evidence"
    case .notCompared: "not-compared"
    }
  }
}
