import Records

/// Settles what columns of names hold, from each other and from their values: `Name` beside `Vorname` is a
/// surname, `Nom` alone a whole name, `name` over restaurants a company.
enum NameColumns {
  private typealias Columns = [MappingProposal.Candidate]

  /// Revises the columns that headers named, and finds names among the others where none are known.
  static func settle(_ columns: inout [MappingProposal.Candidate]) {
    settleFullNames(&columns)
    settleLoneParts(&columns)
    settleInitials(&columns)
    settleCompanies(&columns)
    findByContent(&columns)
    settleTitles(&columns)
  }

  /// A column headed `title` that is all there is of names, and holds no titles of persons: what the places
  /// are called.
  private static func settleTitles(_ columns: inout [MappingProposal.Candidate]) {
    guard !hasPeople(columns), indices(of: CompanyField.self, in: columns).isEmpty else { return }
    for index in columns.indices where titleHeaders.contains(HeaderFolding.fold(columns[index].name)) {
      let sample = columns[index].sample
      guard sample.distinctCount * 2 > sample.filledCount, sample.values.count >= 5 else { continue }
      let arePeople = NameStatistics(of: sample).arePeople
      let content = arePeople ? "names of people" : "not titles of persons"
      columns[index].take(
        arePeople ? FullNameField.self : CompanyField.self,
        "header \"\(columns[index].name)\", content: \(content)")
    }
  }

  private static let titleHeaders: Set<String> = ["title", "titel", "titre", "titulo", "titolo"]

  /// A column headed as a whole name beside a part: it is the other part, or there twice.
  private static func settleFullNames(_ columns: inout [MappingProposal.Candidate]) {
    for index in indices(of: FullNameField.self, in: columns) {
      let names = NameStatistics(of: columns[index].sample)
      let hasGiven = !indices(of: GivenNameField.self, in: columns).isEmpty
      let hasSurname = !indices(of: SurnameField.self, in: columns).isEmpty
      let header = "header \"\(columns[index].name)\""
      if areOrganizations(names) || (hasGiven && hasSurname && isMostlyOther(names)) {
        columns[index].take(CompanyField.self, "\(header), content: organisations")
      } else if hasGiven && hasSurname {
        // What it holds of the two is told row by row: see WholeNameColumns.
        continue
      } else if hasGiven && names.singleWordShare >= 0.5 {
        columns[index].take(SurnameField.self, "\(header), beside a given name")
      } else if hasSurname && names.singleWordShare >= 0.5 {
        columns[index].take(GivenNameField.self, "\(header), beside a surname")
      } else if !names.arePeople, names.singleWordShare < 0.9, columns[index].sample.values.count >= 5 {
        columns[index].take(CompanyField.self, "\(header), content: not names of people")
      }
    }
  }

  /// Companies, and not as many people among them: a column of whole names tells the two apart.
  private static func areOrganizations(_ names: NameStatistics) -> Bool {
    names.organizationShare >= 0.5 && names.givenNameShare < max(0.1, 0.5 * (1 - names.organizationShare))
  }

  /// Initials beside given names: they would only stand in their way.
  private static func settleInitials(_ columns: inout [MappingProposal.Candidate]) {
    let given = indices(of: GivenNameField.self, in: columns)
    let initials = given.filter { columns[$0].sample.share(where: areInitials) >= 0.9 }
    guard !initials.isEmpty, initials.count < given.count else { return }
    for index in initials {
      columns[index].take(DisplayField.self, "header \"\(columns[index].name)\", initials beside given names")
    }
  }

  private static func areInitials(_ value: String) -> Bool {
    value.split { !$0.isLetter }.allSatisfy {
      $0.count == 1 || (value.count <= 3 && value == value.uppercased())
    }
  }

  /// Neither people nor single words: what stands beside given name and surname is of another sort.
  private static func isMostlyOther(_ names: NameStatistics) -> Bool {
    names.organizationShare >= 0.3 && names.givenNameShare < 0.3
  }

  /// A column headed as one part without the other: whole names, if they are of several words (`Nom`,
  /// `Nombre`).
  private static func settleLoneParts(_ columns: inout [MappingProposal.Candidate]) {
    let given = indices(of: GivenNameField.self, in: columns)
    let surnames = indices(of: SurnameField.self, in: columns)
    let whole = indices(of: FullNameField.self, in: columns)
    guard given.isEmpty != surnames.isEmpty, whole.isEmpty else { return }
    for index in given + surnames {
      let names = NameStatistics(of: columns[index].sample)
      guard names.singleWordShare < 0.4, columns[index].sample.values.count >= 3 else { continue }
      if names.arePeople {
        columns[index].take(
          FullNameField.self, "header \"\(columns[index].name)\", content: names of several words")
      } else if names.organizationShare >= 0.5 {
        columns[index].take(CompanyField.self, "header \"\(columns[index].name)\", content: organisations")
      }
    }
  }

  /// A column headed as a company that holds people where no other column does (`Account Name`).
  private static func settleCompanies(_ columns: inout [MappingProposal.Candidate]) {
    guard !hasPeople(columns) else { return }
    for index in indices(of: CompanyField.self, in: columns)
    where columns[index].header?.kind == CompanyField.self {
      let names = NameStatistics(of: columns[index].sample)
      guard names.givenNameShare >= 0.5, names.organizationShare < 0.2 else { continue }
      columns[index].take(
        FullNameField.self, "header \"\(columns[index].name)\", content: names of people")
    }
  }

  private static func findByContent(_ columns: inout [MappingProposal.Candidate]) {
    let open = columns.indices.filter { !columns[$0].isFound && columns[$0].header == nil }
    let statistics = Dictionary(
      uniqueKeysWithValues: open.map { ($0, NameStatistics(of: columns[$0].sample)) })
    if !hasPeople(columns) { findPeople(&columns, open, statistics) }
    guard indices(of: CompanyField.self, in: columns).isEmpty else { return }
    for index in open where !columns[index].isFound {
      guard let names = statistics[index], names.organizationShare >= 0.3 else { continue }
      columns[index].take(
        CompanyField.self, "content: \(percent(names.organizationShare)) % organisations")
    }
  }

  /// The best column of given names and a surname beside it, else the best one of whole names.
  private static func findPeople(
    _ columns: inout [MappingProposal.Candidate], _ open: [Int], _ statistics: [Int: NameStatistics]
  ) {
    let parts = open.filter { (statistics[$0]?.singleWordShare ?? 0) >= 0.5 }
    // A second given name, mostly empty, comes after the first.
    let full = parts.filter { columns[$0].sample.filledCount * 2 >= columns[$0].sample.rowCount }
    let given = (full.isEmpty ? parts : full).max { one, other in
      (statistics[one]?.givenNameShare ?? 0, -one) < (statistics[other]?.givenNameShare ?? 0, -other)
    }
    if let given, let names = statistics[given],
      names.givenNameShare >= leastGivenShare(columns[given].sample)
    {
      columns[given].take(
        GivenNameField.self, "content: \(percent(names.givenNameShare)) % known given names")
      if let surname = surname(beside: given, full, parts, columns) {
        columns[surname].take(SurnameField.self, "content: single words beside given names")
      }
      return
    }
    let whole = open.filter { !parts.contains($0) }.max {
      score(statistics[$0], -$0) < score(statistics[$1], -$1)
    }
    if let whole, let names = statistics[whole], names.arePeople, names.givenNameShare >= 0.25 {
      columns[whole].take(
        FullNameField.self, "content: \(percent(names.givenNameShare)) % begin with a known given name")
    }
  }

  /// Of the single words beside given names those of the most values, else those behind a second given name.
  private static func surname(
    beside given: Int, _ full: [Int], _ parts: [Int], _ columns: [MappingProposal.Candidate]
  ) -> Int? {
    let beside = full.filter { abs($0 - given) == 1 }
    let behind = full.filter { $0 == given + 2 && parts.contains(given + 1) }
    return beside.max { (columns[$0].sample.distinctCount, $0) < (columns[$1].sample.distinctCount, $1) }
      ?? behind.first
  }

  /// A few words that happen to be names make no column of names.
  private static func leastGivenShare(_ sample: ValueSample) -> Double {
    CategoryField.distinctValues.contains(sample.distinctCount) ? 0.6 : 0.3
  }

  private static func score(_ names: NameStatistics?, _ place: Int) -> (Double, Int) {
    (names.map { $0.arePeople ? $0.givenNameShare : 0 } ?? 0, place)
  }

  private static func hasPeople(_ columns: [MappingProposal.Candidate]) -> Bool {
    columns.contains { column in
      [GivenNameField.word, SurnameField.word, FullNameField.word].contains(column.kind?.word ?? "")
    }
  }

  private static func indices(
    of kind: any FieldKind.Type, in columns: [MappingProposal.Candidate]
  ) -> [Int] {
    columns.indices.filter { columns[$0].kind?.word == kind.word }
  }

  private static func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }
}
