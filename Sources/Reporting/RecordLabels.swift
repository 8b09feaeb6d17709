import Matching
import Records
import Resolution

/// What records and groups are called, and which of their columns are shown.
struct RecordLabels {
  /// The word of the kind of column that holds a record's id, which files show on its own.
  static let idWord = "id"
  /// The word of the kind of column that holds a record's partition, which files show on its own.
  static let partitionWord = "partition"

  /// The columns that are shown of a record: all but its id and partition, which its name says.
  let shownFields: [Int]
  /// The columns among them that something was compared by, or all where nothing was.
  let comparedFields: [Int]

  private let table: RecordTable
  private let isTableOfPeople: Bool
  private let nameFields: [Int]
  private let organizationFields: [Int]

  /// The labels of a table's records.
  init(_ table: RecordTable, isTableOfPeople: Bool) {
    self.table = table
    self.isTableOfPeople = isTableOfPeople
    let fields = table.schema.fields
    let shown = fields.indices.filter {
      fields[$0].kindWord != RecordLabels.idWord && fields[$0].kindWord != RecordLabels.partitionWord
    }
    let compared = Set(table.attributes.flatMap(\.fields))
    shownFields = shown
    comparedFields = shown.contains(where: compared.contains) ? shown.filter(compared.contains) : shown
    func fieldsOf(_ roles: [AttributeRole]) -> [Int] {
      var found: [Int] = []
      for field in roles.flatMap({ table.attribute($0)?.fields ?? [] }) where !found.contains(field) {
        found.append(field)
      }
      return found
    }
    nameFields = fieldsOf([.given, .surname])
    organizationFields = fieldsOf([.organization])
  }

  /// A record in a few letters: source and id.
  func label(of row: UInt32) -> String {
    ShownValue.name("\(table.sources[Int(table.sourceCodes[Int(row)])]) \(table.ids[Int(row)])")
  }

  /// A pair in a few letters, the row in hand first where it is one of the two.
  func label(of pair: CandidatePair, first row: UInt32) -> String {
    let (one, other) = pair.right == row ? (pair.right, pair.left) : (pair.left, pair.right)
    return "\(label(of: one)) with \(label(of: other))"
  }

  /// What a group is called: its customer's name after the merge, or its company's, or its first value.
  func title(of suggestion: MergeSuggestion) -> String {
    let values = suggestion.result.values
    func joined(_ fields: [Int]) -> String {
      fields.map { values[$0].text }.filter { !$0.isEmpty }.joined(separator: " ")
    }
    let name = joined(nameFields)
    let organization = joined(organizationFields)
    if isBusiness(suggestion), !organization.isEmpty { return organization }
    if !name.isEmpty { return name }
    if !organization.isEmpty { return organization }
    return comparedFields.map { values[$0].text }.first { !$0.isEmpty } ?? label(of: suggestion.survivor)
  }

  /// What a record is called among others: its name, or its company's; empty where it has neither.
  func name(of row: UInt32) -> String {
    for fields in [nameFields, organizationFields] {
      let texts = fields.map { table.columns[$0][Int(row)] }.filter { !$0.isEmpty }
      if !texts.isEmpty { return texts.joined(separator: " ") }
    }
    return ""
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
