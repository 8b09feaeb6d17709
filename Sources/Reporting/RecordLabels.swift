import Matching
import Records
import Resolution

/// What records and groups are called, and which of their columns are shown.
struct RecordLabels {
  /// The word of the kind of column that holds a record's id, which files show on its own.
  static let idWord = "id"
  /// The word of the kind of column that holds a record's partition, which files show on its own.
  static let partitionWord = "partition"

  /// The words of kinds that say where a record came from and when, not whose it is.
  private static let originWords: Set<String> = [
    SourceField.word, CreatedDateField.word, UpdatedDateField.word,
  ]
  private static let lastWords = originWords.union([NotesField.word])
  private static let partWords = [GivenNameField.word, SurnameField.word]

  /// The columns that are shown of a record: all but its id and partition, which its name says.
  let shownFields: [Int]
  /// The columns among them that something was compared by, or all where nothing was.
  let comparedFields: [Int]
  /// The columns that something was compared by, in the order in which people compare.
  let listedFields: [Int]
  /// The columns that say where a record came from and when: another value there is no loss.
  let originFields: [Int]
  /// The columns that are shown, in the order in which people compare: who and where first, what is only noted last.
  let pageFields: [Int]

  private let table: RecordTable
  private let sources: PreparedTexts
  private let isTableOfPeople: Bool
  private let nameFields: [Int]
  /// The columns of whole names that complete given names and surnames in columns of their own.
  private let wholeNameFields: [Int]
  private let organizationFields: [Int]

  /// The labels of a table's records.
  init(_ table: RecordTable, isTableOfPeople: Bool) {
    self.table = table
    sources = PreparedTexts(escaping: table.sources)
    self.isTableOfPeople = isTableOfPeople
    let fields = table.schema.fields
    let shown = fields.indices.filter {
      fields[$0].kindWord != RecordLabels.idWord && fields[$0].kindWord != RecordLabels.partitionWord
    }
    let compared = Set(table.attributes.flatMap(\.fields))
    shownFields = shown
    comparedFields = shown.contains(where: compared.contains) ? shown.filter(compared.contains) : shown
    originFields = shown.filter { RecordLabels.originWords.contains(fields[$0].kindWord) }
    let isLast = { (field: Int) in RecordLabels.lastWords.contains(fields[field].kindWord) }
    let first = shown.filter { compared.contains($0) && !isLast($0) }
    listedFields = comparedFields == shown ? shown : first + comparedFields.filter(isLast)
    pageFields = first + shown.filter { !compared.contains($0) && !isLast($0) } + shown.filter(isLast)
    func fieldsOf(_ roles: [AttributeRole]) -> [Int] {
      var found: [Int] = []
      for field in roles.flatMap({ table.attribute($0)?.fields ?? [] }) where !found.contains(field) {
        found.append(field)
      }
      return found
    }
    let names = fieldsOf([.given, .surname])
    let hasParts = RecordLabels.partWords.allSatisfy { word in fields.contains { $0.kindWord == word } }
    let wholeNames = hasParts ? names.filter { fields[$0].kindWord == FullNameField.word } : []
    wholeNameFields = wholeNames
    nameFields = names.filter { !wholeNames.contains($0) }
    organizationFields = fieldsOf([.organization])
  }

  /// A record in a few letters: source and id, of a single source the id alone.
  func label(of row: UInt32) -> String {
    if table.sources.count == 1 { return ShownValue.name(table.ids[Int(row)]) }
    return ShownValue.name("\(table.sources[Int(table.sourceCodes[Int(row)])]) \(table.ids[Int(row)])")
  }

  /// Writes a record's label, straight from its bytes where it need not be cut.
  func writeLabel(of row: UInt32, to text: inout JSONText) {
    let source = Int(table.sourceCodes[Int(row)])
    let length = table.ids.withBytes(at: row) { $0.count } + sources.withBytes(of: source) { $0.count } - 1
    guard length <= PageLimits.nameCharacters else { return text.value(label(of: row)) }
    text.beginString()
    if table.sources.count > 1 {
      text.part(source, of: sources)
      text.part(" ")
    }
    text.part(table.ids, row)
    text.endString()
  }

  /// A pair in a few letters, the row in hand first where it is one of the two.
  func label(of pair: CandidatePair, first row: UInt32) -> String {
    let (one, other) = pair.right == row ? (pair.right, pair.left) : (pair.left, pair.right)
    return "\(label(of: one)) with \(label(of: other))"
  }

  /// What a group is called: its customer's name after the merge, or its company's, or its first value.
  func title(of suggestion: MergeSuggestion, _ result: GoldenRecord) -> String {
    let text = { (field: Int) in result.values[field].text(in: table.columns[field]) }
    let name = name(text)
    let organization = Self.joined(organizationFields, text)
    if isBusiness(suggestion), !organization.isEmpty { return organization }
    if !name.isEmpty { return name }
    if !organization.isEmpty { return organization }
    return comparedFields.map(text).first { !$0.isEmpty } ?? label(of: suggestion.survivor)
  }

  /// What a record is called among others: its name, or its company's; empty where it has neither.
  func name(of row: UInt32) -> String {
    let name = name { table.columns[$0][Int(row)] }
    return name.isEmpty ? Self.joined(organizationFields) { table.columns[$0][Int(row)] } : name
  }

  /// The name by its parts; the whole name where a part is missing.
  private func name(_ text: (Int) -> String) -> String {
    let parts = Self.joined(nameFields, text)
    guard let whole = wholeNameFields.first(where: { !text($0).isEmpty }) else { return parts }
    let hasAll = RecordLabels.partWords.allSatisfy { word in
      nameFields.contains { table.schema.fields[$0].kindWord == word && !text($0).isEmpty }
    }
    return hasAll ? parts : text(whole)
  }

  private static func joined(_ fields: [Int], _ text: (Int) -> String) -> String {
    fields.map(text).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Whether a group is a company or place: in a table of those every one, else where all members name an
  /// organisation and one of them no person.
  func isBusiness(_ suggestion: MergeSuggestion) -> Bool {
    if !isTableOfPeople { return true }
    guard let organization = table.attribute(.organization) else { return false }
    let hasOrganization = suggestion.members.allSatisfy { !organization.texts(of: Int($0)).isEmpty }
    guard hasOrganization, let given = table.attribute(.given) else { return hasOrganization }
    return suggestion.members.contains { given.texts(of: Int($0)).isEmpty }
  }
}
