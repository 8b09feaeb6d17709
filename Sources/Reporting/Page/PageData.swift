import Blocking
import CSV
import Matching
import Records
import Resolution

/// What the page's script draws from, as JSON that stands inside the page.
struct PageData {
  let content: ReportContent
  let labels: RecordLabels
  /// The groups that the page holds.
  private let share: PageShare
  private let households: [SharedGroup]
  private let contacts: [SharedGroup]
  private let partitions: PagePartitions?

  /// The data of a run's page.
  init(_ content: ReportContent, labels: RecordLabels) {
    self.content = content
    self.labels = labels
    var partitions = PagePartitions(content)
    let groups = content.suggestions
    share = PageShare(groups.count, limit: content.pageGroupLimit) {
      partitions?.partition(of: groups[$0].survivor)
    }
    households = PageData.shown(.sameHousehold, of: content, partitions)
    contacts = PageData.shown(.sharedContact, of: content, partitions)
    for place in share.places { partitions?.show(groups[place].survivor) }
    for group in households + contacts { partitions?.show(group.members[0]) }
    self.partitions = partitions
  }

  /// The households or shared contacts that the page holds.
  private static func shown(
    _ pairClass: PairClass, of content: ReportContent, _ partitions: PagePartitions?
  ) -> [SharedGroup] {
    let groups = content.sharedGroups.filter { $0.pairClass == pairClass }
    let share = PageShare(groups.count, limit: PageLimits.sharedGroups) {
      partitions?.partition(of: groups[$0].members[0])
    }
    return share.places.map { groups[$0] }
  }

  /// The number of groups that the page holds.
  var groupCount: Int { share.places.count }

  /// Writes what stands before the groups.
  func writeHead(to bytes: inout ByteText) {
    var text = JSONText(.embedded, appendingTo: bytes.take())
    text.beginObject()
    text.member("run", content.runID)
    text.key("fields")
    text.beginArray()
    for field in content.table.schema.fields { text.value(ShownValue.name(field.name)) }
    text.endArray()
    text.key("origins")
    text.beginArray()
    for field in labels.originFields { text.value(field) }
    text.endArray()
    text.member("columns", content.table.schema.fields.map(\.name))
    text.key("totals")
    text.beginObject()
    writeOpenTotals(to: &text)
    text.member("households", content.sharedGroups.count { $0.pairClass == .sameHousehold })
    text.member("contacts", content.sharedGroups.count { $0.pairClass == .sharedContact })
    text.member("values", content.hubs.count)
    text.member("rejected", content.rejected.count)
    text.endObject()
    text.key("groups")
    text.beginArray()
    bytes = text.takeText()
  }

  /// Writes some of the groups, by their places on the page.
  func writeGroups(_ places: Range<Int>, to bytes: inout ByteText) {
    let suggestions = share.places[places].map { content.suggestions[$0] }
    let details = content.details(of: suggestions[...])
    for (place, (suggestion, details)) in zip(places, zip(suggestions, details)) {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      var text = JSONText(.embedded, appendingTo: bytes.take())
      write(suggestion, details, to: &text)
      bytes = text.takeText()
    }
  }

  /// Writes what stands behind the groups.
  func writeRest(to bytes: inout ByteText) {
    bytes.append(UInt8(ascii: "]"))
    var text = JSONText(continuingObjectIn: bytes.take(), .embedded)
    writeShared("households", households, to: &text)
    writeShared("contacts", contacts, to: &text)
    partitions?.write(share, to: &text)
    writeHubs(to: &text)
    writeModel(to: &text)
    writeUnseen(to: &text)
    text.endObject()
    bytes = text.takeText()
  }

  private func write(_ suggestion: MergeSuggestion, _ details: SuggestionDetails, to text: inout JSONText) {
    let members = suggestion.members.prefix(PageLimits.members)
    let fields = labels.pageFields.filter { field in
      members.contains { !content.table.columns[field].isEmpty(at: $0) }
    }
    text.beginObject()
    text.member("id", ShownValue.name(suggestion.id))
    text.member("band", suggestion.band.rawValue)
    text.member("title", ShownValue.name(labels.title(of: suggestion, details.result)))
    text.member("business", labels.isBusiness(suggestion))
    if let partitions = content.table.partitions {
      text.member("partition", ShownValue.name(partitions[Int(suggestion.survivor)]))
    }
    text.member("count", suggestion.members.count)
    if suggestion.band == .possible { text.member("split", suggestion.firstEntityCount) }
    text.key("fields")
    text.beginArray()
    for field in fields { text.value(field) }
    text.endArray()
    writeResult(details.result, of: suggestion, fields: fields, to: &text)
    text.key("members")
    text.beginArray()
    for (row, marks) in zip(members, details.marks) { writeMember(row, marks, fields: fields, to: &text) }
    text.endArray()
    writeReasons(of: suggestion, details, to: &text)
    writeReview(of: suggestion, details, to: &text)
    text.endObject()
  }

  private func writeMember(_ row: UInt32, _ marks: [CellMark], fields: [Int], to text: inout JSONText) {
    text.beginObject()
    text.key("of")
    labels.writeLabel(of: row, to: &text)
    text.key("cells")
    text.beginArray()
    for field in fields { text.shownValue(content.table.columns[field], row) }
    text.endArray()
    text.key("marks")
    text.beginArray()
    for field in fields { text.value(marks[field].mark.rawValue) }
    text.endArray()
    text.key("notes")
    text.beginArray()
    for field in fields { text.value(ShownValue(marks[field].note).text) }
    text.endArray()
    text.endObject()
  }

  private func writeReasons(
    of suggestion: MergeSuggestion, _ details: SuggestionDetails, to text: inout JSONText
  ) {
    let evidence = ShownEvidence(details.evidence)
    text.member("chance", PeopleNumbers.percent(of: evidence.weight))
    text.member("weight", evidence.weight.text)
    text.member("probability", evidence.weight.probabilityText)
    text.key("because")
    write(evidence.because, to: &text)
    text.key("against")
    write(evidence.against, to: &text)
    text.member("pair", labels.label(of: details.evidence.pair, first: suggestion.survivor))
    text.member("joins", suggestion.joins.count)
    text.member("rules", details.blockingRules.map(ShownValue.name))
    text.member("kept", suggestion.band == .possible ? [] : details.survivorReasons.map(ShownValue.name))
    let question = details.question.map { question in
      question.sentence(about: content.table.columns[question.field][Int(question.row)])
    }
    text.member("question", ShownValue(question ?? "").text)
  }

  private func write(_ lines: [ShownEvidence.Line], to text: inout JSONText) {
    text.beginArray()
    for line in lines {
      text.beginObject()
      text.member("bits", line.weight.text)
      text.member("text", ShownValue(line.text).text)
      if line.subject == .relativeOrNamesake { text.member("warns", true) }
      text.endObject()
    }
    text.endArray()
  }
}
