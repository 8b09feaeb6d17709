import Matching
import Records
import Resolution

/// One group as a line of JSON, schema `twinleaf.suggestion/1`.
struct SuggestionLine {
  private let content: ReportContent
  private let fields: [Int]
  /// The fields' names as keys, escaped once and not once a record.
  private let keys: PreparedTexts
  /// Those of the fields that are shown.
  private let shownKeys: PreparedTexts
  private let cells: RowCells
  /// The sources' names.
  private let sources: PreparedTexts
  /// What stands before a record's id in its name: `SOURCE:`.
  private let sourcePrefixes: PreparedTexts
  /// The comparisons' words.
  private let comparisons: PreparedTexts
  private let runID: PreparedTexts

  /// Lines of a run's groups.
  init(_ content: ReportContent) {
    self.content = content
    fields = RecordLabels(content.table, isTableOfPeople: content.model.isTableOfPeople).shownFields
    keys = PreparedTexts(escaping: content.table.schema.fields.map(\.name))
    shownKeys = PreparedTexts(escaping: fields.map { content.table.schema.fields[$0].name })
    cells = RowCells(content.table, fields: fields)
    sources = PreparedTexts(escaping: content.table.sources)
    sourcePrefixes = PreparedTexts(escaping: content.table.sources.map { "\($0):" })
    comparisons = PreparedTexts(escaping: content.model.comparisons.map(\.word))
    runID = PreparedTexts(escaping: [content.runID])
  }

  /// Writes a group and the end of its line.
  func write(_ suggestion: MergeSuggestion, _ details: SuggestionDetails, to text: inout JSONText) {
    text.beginObject()
    text.member("schema", SuggestionSchema.name)
    text.key("run")
    text.value(0, of: runID)
    if content.isRedacted { text.member("redacted", true) }
    text.member(
      "idempotency_key",
      SuggestionKey(groupID: suggestion.id, evidenceDigest: details.evidenceDigest).text)
    text.member("group_id", suggestion.id)
    text.member("band", word: ReportWords.word(of: suggestion.band))
    text.members(of: suggestion.shownWeight)
    text.key("members")
    text.beginArray()
    for position in suggestion.members.indices {
      writeMember(position, of: suggestion, details.marks[position], to: &text)
    }
    text.endArray()
    writeParts(of: suggestion, to: &text)
    text.member(content.standing(of: suggestion))
    writeEvidence(details.evidence, to: &text)
    writeJoins(of: suggestion, to: &text)
    writeOutcome(of: suggestion, details, to: &text)
    text.member("blocking_rules", details.blockingRules)
    text.member("evidence_digest", details.evidenceDigest)
    write(details.question, to: &text)
    text.endObject()
    text.endLine()
  }

  /// Writes the two entities of a question, as a decision on it names them; `null` for a group that is one.
  private func writeParts(of suggestion: MergeSuggestion, to text: inout JSONText) {
    text.key("parts")
    guard suggestion.band == .possible else { return text.null() }
    let members = suggestion.members
    text.beginArray()
    for part in [members.prefix(suggestion.firstEntityCount), members.dropFirst(suggestion.firstEntityCount)]
    {
      text.beginArray()
      for row in part { writeName(of: row, to: &text) }
      text.endArray()
    }
    text.endArray()
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
    text.key("source")
    text.value(Int(content.table.sourceCodes[Int(row)]), of: sources)
    text.key("id")
    text.value(content.table.ids, row)
    text.member("role", word: suggestion.role(at: position))
    text.key("fields")
    text.beginObject()
    var cut: [CutValue] = []
    cells.forEach(of: row) { place, cell in
      if cell.isEmpty { return }
      text.key(place, of: shownKeys)
      write(cell, at: place, &cut, to: &text)
    }
    text.endObject()
    if !cut.isEmpty { write("truncated", cut, to: &text) }
    writeMarks(marks, to: &text)
    text.endObject()
  }

  /// A value of which only the beginning is written: the place of its field among those shown, and its whole length.
  private typealias CutValue = (place: Int, length: Int)

  /// Writes a value, of a long one the beginning.
  private func write(
    _ value: UnsafeBufferPointer<UInt8>, at place: Int, _ cut: inout [CutValue], to text: inout JSONText
  ) {
    // A character takes a byte at least, so most values need no counting.
    if value.count <= JSONLinesReport.longestValue { return text.value(value) }
    write(String(decoding: value, as: UTF8.self), at: place, &cut, to: &text)
  }

  private func write(_ value: String, at place: Int, _ cut: inout [CutValue], to text: inout JSONText) {
    let shown = ShownValue(value, limit: JSONLinesReport.longestValue)
    text.value(shown.text)
    if let length = shown.fullLength { cut.append((place, length)) }
  }

  /// Writes which values were cut, and how long they are as a whole.
  private func write(_ name: StaticString, _ cut: [CutValue], to text: inout JSONText) {
    text.key(name)
    text.beginObject()
    for value in cut {
      text.key(value.place, of: shownKeys)
      text.value(value.length)
    }
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
      text.key(field, of: keys)
      text.beginObject()
      text.member("mark", word: ReportWords.word(of: mark.mark))
      if !mark.note.isEmpty { text.member("note", mark.note) }
      text.endObject()
    }
    text.endObject()
  }

  /// Writes what to ask the customer, and apart from the sentence what it is about.
  private func write(_ question: CustomerQuestion?, to text: inout JSONText) {
    text.member("question", question?.sentence ?? "")
    text.key("question_about")
    guard let question else { return text.null() }
    text.beginObject()
    text.key("record")
    writeName(of: question.row, to: &text)
    text.key("field")
    text.value(question.field, of: keys)
    let value = content.table.columns[question.field][Int(question.row)]
    text.member("value", ShownValue(value, limit: JSONLinesReport.longestValue).text)
    text.endObject()
  }

  private func writeEvidence(_ explanation: MatchExplanation, to text: inout JSONText) {
    let evidence = ShownEvidence(explanation)
    text.key("evidence")
    text.beginObject()
    write(explanation.pair, to: &text)
    text.key("for")
    text.beginArray()
    evidence.forEachFor { write($0, $1, to: &text) }
    text.endArray()
    text.key("against")
    text.beginArray()
    evidence.forEachAgainst { write($0, $1, to: &text) }
    text.endArray()
    text.endObject()
  }

  private func write(_ line: EvidenceLine, _ weight: ShownWeight, to text: inout JSONText) {
    text.beginObject()
    text.key("about")
    write(line.subject, to: &text)
    text.member("text", line.text)
    text.key("match_weight")
    text.value(weight.hundredths, decimals: 2)
    text.endObject()
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
      text.key("survivor")
      text.null()
      text.key("result")
      text.null()
      text.key("result_changes")
      return text.null()
    }
    text.key("survivor")
    text.beginObject()
    text.key("record")
    writeName(of: suggestion.survivor, to: &text)
    text.member("reasons", details.survivorReasons)
    text.endObject()
    text.key("result")
    text.beginObject()
    var cut: [CutValue] = []
    // Most values are the survivor's, whose cells lie together.
    cells.forEach(of: suggestion.survivor) { place, cell in
      let value = details.result.values[fields[place]]
      guard let row = value.row else { return }
      text.key(place, of: shownKeys)
      if let notes = value.notes {
        write(notes, at: place, &cut, to: &text)
      } else if row == suggestion.survivor {
        write(cell, at: place, &cut, to: &text)
      } else {
        content.table.columns[fields[place]].withBytes(at: row) { cell in
          cell.withUnsafeBufferPointer { write($0, at: place, &cut, to: &text) }
        }
      }
    }
    text.endObject()
    if !cut.isEmpty { write("result_truncated", cut, to: &text) }
    writeChanges(of: details.result, survivor: suggestion.survivor, to: &text)
  }

  /// Writes where values come from that are not the survivor's, and why.
  private func writeChanges(of result: GoldenRecord, survivor: UInt32, to text: inout JSONText) {
    text.key("result_changes")
    text.beginObject()
    for field in fields {
      let value = result.values[field]
      guard let row = value.row, row != survivor else { continue }
      text.key(field, of: keys)
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
      text.part("/")
    }
    text.part(Int(content.table.sourceCodes[Int(row)]), of: sourcePrefixes)
    text.part(content.table.ids, row)
    text.endString()
  }

  private func write(_ subject: EvidenceLine.Subject, to text: inout JSONText) {
    if let word = subject.word {
      text.word(word)
    } else if case .comparison(let index) = subject, (0..<comparisons.count).contains(index) {
      text.value(index, of: comparisons)
    } else {
      text.word("comparison")
    }
  }
}
