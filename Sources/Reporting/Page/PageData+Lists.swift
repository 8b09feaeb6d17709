import Blocking
import Records
import Resolution

extension PageData {
  /// Writes the households, or the shared contacts.
  func writeShared(_ name: StaticString, _ groups: [SharedGroup], to text: inout JSONText) {
    text.key(name)
    text.beginArray()
    for group in groups {
      let members = group.members.prefix(PageLimits.sharedMembers)
      let fields = labels.listedFields.filter { field in
        members.contains { !content.table.columns[field].isEmpty(at: $0) }
      }
      text.beginObject()
      text.key("shared")
      text.beginArray()
      for shared in content.shared(by: group) { text.value(ShownValue(shared).text) }
      text.endArray()
      text.member("count", group.members.count)
      if let partitions = content.table.partitions, let first = group.members.first {
        text.member("partition", ShownValue.name(partitions[Int(first)]))
      }
      text.key("fields")
      text.beginArray()
      for field in fields { text.value(field) }
      text.endArray()
      text.key("members")
      text.beginArray()
      for row in members { writeRecord(row, fields: fields, to: &text) }
      text.endArray()
      text.endObject()
    }
    text.endArray()
  }

  private func writeRecord(_ row: UInt32, fields: [Int], to text: inout JSONText) {
    text.beginObject()
    text.key("of")
    labels.writeLabel(of: row, to: &text)
    text.key("cells")
    text.beginArray()
    for field in fields { text.shownValue(content.table.columns[field], row) }
    text.endArray()
    text.endObject()
  }

  /// Writes the values that are no evidence.
  func writeHubs(to text: inout JSONText) {
    text.key("values")
    text.beginArray()
    for hub in content.hubs.prefix(PageLimits.hubs) {
      text.beginObject()
      text.member("role", AttributeWords.word(of: hub.role))
      text.member("value", ShownValue(AttributeWords.shown(hub.value)).text)
      text.member("cause", cause(of: hub))
      text.member("count", hub.rows.count)
      text.member("names", hub.nameCount)
      text.key("records")
      text.beginArray()
      for row in hub.rows.prefix(PageLimits.hubRecords) {
        text.beginObject()
        text.key("of")
        labels.writeLabel(of: row, to: &text)
        text.member("name", ShownValue.name(labels.name(of: row)))
        text.endObject()
      }
      text.endArray()
      text.endObject()
    }
    text.endArray()
  }

  private func cause(of hub: Hub) -> String {
    switch hub.cause {
    case .placeholder: "placeholder"
    case .siteList: "on your own list"
    case .sharedByMany: "carried by \(PeopleNumbers.count(hub.nameCount, "name"))"
    }
  }

  /// Writes what was not compared, not read, and how inputs and columns were understood.
  func writeUnseen(to text: inout JSONText) {
    text.key("unseen")
    text.beginObject()
    text.member("sentences", UnseenSentences(content).sentences)
    text.member("remarks", content.facts.remarks)
    text.key("rules")
    text.beginArray()
    for rule in content.blocking.rules { write(rule, to: &text) }
    text.endArray()
    text.key("rejected")
    text.beginArray()
    for row in content.rejected.prefix(PageLimits.rejectedRows) {
      text.beginArray()
      text.value(ShownValue.name(row.source))
      text.value(PeopleNumbers.grouped(row.line))
      text.value(ShownValue(row.reason).text)
      text.value(ShownValue(row.raw))
      text.endArray()
    }
    text.endArray()
    writeInputs(to: &text)
    text.endObject()
  }

  private func write(_ rule: BlockingStatistics.Rule, to text: inout JSONText) {
    text.beginArray()
    text.value(rule.word)
    for count in [
      rule.recordCount, rule.blockCount, rule.pairCount, rule.newPairCount, rule.largestBlocks.first ?? 0,
      rule.splitBlockCount, rule.skippedPairCount,
    ] { text.value(PeopleNumbers.grouped(count)) }
    text.endArray()
  }

  private func writeInputs(to text: inout JSONText) {
    text.key("inputs")
    text.beginArray()
    for input in content.facts.inputs {
      text.beginArray()
      for value in [
        input.source, input.location, input.reading, PeopleNumbers.grouped(input.recordCount),
        PeopleNumbers.grouped(input.rejectedCount),
      ] { text.value(value) }
      text.endArray()
    }
    text.endArray()
    text.key("columns")
    text.beginArray()
    for field in content.table.schema.fields {
      text.beginArray()
      for value in [field.name, field.kindWord, field.reason] { text.value(ShownValue(value).text) }
      text.endArray()
    }
    text.endArray()
  }
}
