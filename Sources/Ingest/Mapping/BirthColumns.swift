import Records

/// Settles what columns of years, months and days hold from each other, and what an age adds to them.
enum BirthColumns {
  /// Finds year, month and day of birth that stand beside each other, whatever their headers.
  static func settleParts(_ columns: inout [MappingProposal.Candidate]) {
    guard !has(BirthDateField.self, columns) else { return }
    for year in columns.indices where isYear(columns[year]) {
      let beside = columns.indices.filter { $0 != year && abs($0 - year) <= 2 }
      let month = beside.first { columns[$0].kind?.word == BirthMonthField.word }
      let day = beside.first { columns[$0].kind?.word == BirthDayField.word }
      let months = beside.filter { !columns[$0].isFound && areNumbers(columns[$0].sample, 1...12) }
      let days = beside.filter {
        !columns[$0].isFound && areNumbers(columns[$0].sample, 1...31) && !months.contains($0)
      }
      guard let month = month ?? months.first, let day = day ?? days.first else { continue }
      let reason = "content: years, months and days beside each other"
      if !columns[year].isFound { columns[year].take(BirthYearField.self, reason) }
      if !columns[month].isFound { columns[month].take(BirthMonthField.self, reason) }
      if !columns[day].isFound { columns[day].take(BirthDayField.self, reason) }
      return
    }
  }

  /// Finds a year of birth that stands alone, and puts an age beside a date of birth aside.
  static func settle(_ columns: inout [MappingProposal.Candidate]) {
    let kinds = [GivenNameField.word, SurnameField.word, FullNameField.word]
    let hasPeople = columns.contains { kinds.contains($0.kind?.word ?? "") }
    if hasPeople, !has(BirthDateField.self, columns), !has(BirthYearField.self, columns),
      let year = columns.indices.first(where: { !columns[$0].isFound && areBirthYears(columns[$0].sample) })
    {
      columns[year].take(BirthYearField.self, "content: years that reach back before 1990")
    }
    guard has(BirthDateField.self, columns) || has(BirthYearField.self, columns) else { return }
    for index in columns.indices where ageHeaders.contains(HeaderFolding.fold(columns[index].name)) {
      // It says the same a second time, and would make strangers of one age look alike twice over.
      columns[index].take(DisplayField.self, "header \"\(columns[index].name)\", beside a date of birth")
    }
  }

  private static let ageHeaders: Set<String> = [
    "age", "age in years", "age years", "alter", "edad", "leeftijd",
  ]

  private static func isYear(_ column: MappingProposal.Candidate) -> Bool {
    column.isFound ? column.kind?.word == BirthYearField.word : areBirthYears(column.sample)
  }

  private static func areBirthYears(_ sample: ValueSample) -> Bool {
    sample.values.count >= 5 && BirthYearField.contentScore(of: sample) >= 0.95
  }

  /// Whether nearly all values are whole numbers of a range that reach beyond its middle.
  private static func areNumbers(_ sample: ValueSample, _ range: ClosedRange<Int>) -> Bool {
    let numbers = sample.values.compactMap { Int($0.hasSuffix(".0") ? String($0.dropLast(2)) : $0) }
    guard numbers.count >= 3, numbers.count * 20 >= sample.values.count * 19 else { return false }
    return numbers.count { range.contains($0) } * 20 >= numbers.count * 19
      && numbers.contains { $0 * 2 > range.upperBound }
  }

  private static func has(_ kind: any FieldKind.Type, _ columns: [MappingProposal.Candidate]) -> Bool {
    columns.contains { $0.kind?.word == kind.word }
  }
}
