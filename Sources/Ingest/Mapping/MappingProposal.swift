import Normalization
import Records

/// Proposes what a table's columns hold: by header, confirmed or overruled by content, and by what stands
/// beside them.
struct MappingProposal {
  /// A column while it is looked at.
  struct Candidate {
    let name: String
    let sample: ValueSample
    /// What the header says, whether or not it is believed.
    let header: HeaderMapping.Match?
    var kind: (any FieldKind.Type)?
    var reason = ""

    var isFound: Bool { kind != nil }

    /// Whether the column holds numbers of members or registered people of which none is on two records: they were given
    /// out anew each time, and speak neither for a match nor against one.
    ///
    /// A tax number, which nobody gets twice, still speaks against.
    var isIssuedAnew: Bool {
      guard header?.kind == IdentifierField.self, sample.filledCount >= 20 else { return false }
      return sample.distinctCount == sample.filledCount
        && HeaderFolding.fold(name).split(separator: " ").contains { Self.issuedWords.contains(String($0)) }
    }

    private static let issuedWords: Set<String> = [
      "member", "membership", "loyalty", "card", "external", "legacy", "old", "voter", "reg", "registration",
      "ncid",
      "student", "employee", "vendor", "supplier", "mitglied", "mitgliedsnummer", "mitgliedsnr",
      "kartennummer",
      "matrikelnummer", "lieferantennummer", "kreditor", "kreditorennummer", "fidelite", "tarjeta", "tessera",
      "lidnummer", "pasnummer",
    ]

    mutating func take(_ kind: any FieldKind.Type, _ reason: String) {
      self.kind = kind
      self.reason = reason
    }

    mutating func take(_ finding: ContentMapping.Finding) { take(finding.kind, finding.reason) }
  }

  private(set) var columns: [Candidate]
  /// The id column of each source, as an index into the columns; nil where its rows' numbers are the ids.
  private(set) var idColumns: [Int?]
  /// The column of each source without an id column that its header names one though its values repeat.
  private(set) var repeatingIDColumns: [Int?]

  /// Proposes a mapping of all columns.
  ///
  /// - Parameters:
  ///   - idColumn: The column that the user named as the id.
  ///   - partitionColumn: The column that the user named for partitions.
  init(_ table: RawTable, idColumn: String?, partitionColumn: String?) {
    columns = (0..<table.columnCount).map { index in
      let rowCount = table.sources.filter { $0.columns.contains(index) }.reduce(0) { $0 + $1.rows.count }
      let column = table.column(index)
      return Candidate(
        name: column.name, sample: ColumnSampler.sample(column, rowCount: rowCount),
        header: HeaderMapping.match(column.name))
    }
    (idColumns, repeatingIDColumns) = ([], [])
    for index in columns.indices where columns[index].name == partitionColumn {
      columns[index].take(PartitionField.self, "--partition-by")
    }
    for index in columns.indices where !columns[index].isFound { takeHeader(index) }
    idColumns = IDColumns(columns, table).choose(named: idColumn)
    takeIDs(named: idColumn)
    BirthColumns.settleParts(&columns)
    for index in columns.indices where !columns[index].isFound { takeForm(index) }
    NameColumns.settle(&columns)
    BirthColumns.settle(&columns)
    RepeatedColumns(table).settle(&columns)
    WholeNameColumns(table).settle(&columns)
    PlaceColumns.settle(&columns)
    for index in columns.indices where !columns[index].isFound {
      columns[index].take(ContentMapping.general(columns[index].sample))
    }
    repeatingIDColumns = IDColumns(columns, table).repeating(beside: idColumns)
  }

  /// The mapping of each column, in order.
  var mappings: [ColumnMapping] {
    columns.map { column in
      ColumnMapping(
        column: column.name, kind: (column.kind ?? DisplayField.self).word, reason: column.reason)
    }
  }

  /// Believes a header unless the values speak against it or have a decisive form of their own.
  private mutating func takeHeader(_ index: Int) {
    let column = columns[index]
    guard let kind = column.header?.kind, kind != IDField.self else { return }
    if kind == BirthDateField.self, ContentMapping.areDaysOfMonth(column.sample) {
      columns[index].take(BirthDayField.self, "header \"\(column.name)\", content: days of a month")
      return
    }
    if ContentMapping.contradicts(kind, column.sample) { return }
    if kind == IdentifierField.self, column.isIssuedAnew { return }
    let isOpen = [CompanyField.word, FullNameField.word, CityField.word, RegionField.word].contains(kind.word)
    if isOpen, let finding = ContentMapping.decisive(column.sample, header: kind) {
      columns[index].take(finding)
      return
    }
    if kind == CategoryField.self {
      takeCategory(index)
    } else {
      columns[index].take(kind, "header \"\(column.name)\"")
    }
  }

  /// A header such as `type` may stand over a few values or over texts.
  private mutating func takeCategory(_ index: Int) {
    let column = columns[index]
    let count = column.sample.distinctCount
    if count <= CategoryField.distinctValues.upperBound {
      columns[index].take(
        CategoryField.self, "header \"\(column.name)\", content: \(count.grouped) distinct values")
    } else {
      let finding = ContentMapping.general(column.sample)
      columns[index].take(finding.kind, "header \"\(column.name)\", \(finding.reason)")
    }
  }

  private mutating func takeIDs(named idColumn: String?) {
    for case let index? in idColumns {
      columns[index].take(
        IDField.self,
        columns[index].name == idColumn
          ? "--id-column"
          : columns[index].header?.kind == IDField.self || columns[index].isIssuedAnew
            ? "header \"\(columns[index].name)\", every value distinct" : "content: every value distinct")
    }
    for index in columns.indices where !columns[index].isFound && columns[index].isIssuedAnew {
      columns[index].take(DisplayField.self, "header \"\(columns[index].name)\", every value distinct")
    }
    for index in columns.indices where !columns[index].isFound && columns[index].header?.kind == IDField.self
    {
      takeOtherID(index)
    }
  }

  /// A column named as an id that is not the record's own: another system's row id, a number of few values,
  /// or the same customer's number on several rows.
  private mutating func takeOtherID(_ index: Int) {
    let column = columns[index]
    if column.sample.distinctCount == 0 { return }
    if column.sample.isNearlyUnique {
      columns[index].take(DisplayField.self, "header \"\(column.name)\", beside the id")
    } else if CategoryField.distinctValues.contains(column.sample.distinctCount) {
      columns[index].take(CategoryField.self, "header \"\(column.name)\", few values")
    } else if !ContentMapping.contradicts(IdentifierField.self, column.sample) {
      columns[index].take(IdentifierField.self, "header \"\(column.name)\", values repeat")
    }
  }

  private mutating func takeForm(_ index: Int) {
    guard let finding = ContentMapping.formed(columns[index].sample) else { return }
    columns[index].take(finding)
  }
}
