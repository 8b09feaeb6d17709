import Records

/// The comparisons of a run: the functions that apply to the table, the places they fill in a pattern, and the
/// frequency tables that go with them.
public struct ComparisonPlan: Sendable {
  /// A function and the first place that it fills.
  struct Step: Sendable {
    let function: any ComparisonFunction
    let first: Int
  }

  /// What developers left out or set.
  public let settings: ModelSettings
  /// Whether the table is one of people or of places.
  public let kind: TableKind
  /// The comparisons by place.
  public let comparisons: [Comparison]
  /// Columns that are not compared since there are more than a pattern holds, by name.
  public let leftOut: [String]
  /// The frequency tables that comparisons name by index.
  public private(set) var frequencies: [ValueFrequencies]
  private(set) var steps: [Step]
  /// Per place: whether the comparison is free under H.
  let isFreeInHousehold: [Bool]
  /// Per place: whether it is free under N.
  let isFreeInNamesake: [Bool]
  /// Per place its best level.
  let bestLevels: [Int]
  /// Sixteen to a place, by level: whose value frequency counts there.
  private let levelFrequencies: [Comparison.ValueFrequency?]
  /// The same with the tables alone; -1 where the level's average counts.
  private let levelTables: [Int8]
  /// The frequency table of joint names; nil where there are no given names or no surnames.
  let jointNames: Int?
  /// The place of given names; nil where there are none.
  public let givenPlace: Int?
  /// The place of surnames; nil where there are none.
  public let surnamePlace: Int?
  /// The place of companies or places; nil where there are none.
  public let organizationPlace: Int?

  /// Plans the comparisons of a table: all functions that find their attributes there; `kind` is told from the table where
  /// it is nil.
  public init(_ table: RecordTable, kind: TableKind? = nil, settings: ModelSettings = ModelSettings()) {
    let kind = kind ?? ComparisonPlan.kind(of: table)
    let found = ComparisonFunctions.all.flatMap { $0.functions(for: table, kind: kind) }
      .compactMap { $0.without(settings.omitted) }
    let kept = ComparisonPlan.mostInformative(found, in: table)
    self.kind = kind
    self.settings = settings
    leftOut = kept.leftOut
    var steps: [Step] = []
    var comparisons: [Comparison] = []
    for function in kept.functions {
      steps.append(Step(function: function, first: comparisons.count))
      comparisons.append(contentsOf: function.comparisons)
    }
    var frequencies: [ValueFrequencies] = []
    for place in comparisons.indices {
      ComparisonPlan.attachFrequencies(to: &comparisons[place], &frequencies, table)
    }
    givenPlace = comparisons.firstIndex { $0.word == "given-name" }
    surnamePlace = comparisons.firstIndex { $0.word == "surname" }
    organizationPlace = comparisons.firstIndex { $0.word == "organization" }
    if settings.has(.jointNames), let given = table.attribute(.given), let surname = table.attribute(.surname)
    {
      jointNames = frequencies.count
      frequencies.append(ValueFrequencies(jointNamesOf: given, surname, partitions: table.partitions))
    } else {
      jointNames = nil
    }
    isFreeInHousehold = comparisons.map { $0.household != .asUnrelated }
    isFreeInNamesake = comparisons.map { $0.namesake != .asUnrelated }
    bestLevels = comparisons.map(\.bestLevel)
    levelFrequencies = comparisons.flatMap { comparison in
      (0..<16).map {
        settings.has(.valueFrequencies) && $0 < comparison.levelCount ? comparison.frequencies[$0] : nil
      }
    }
    levelTables = levelFrequencies.map { Int8($0?.table ?? -1) }
    self.steps = steps
    self.comparisons = comparisons
    self.frequencies = frequencies
  }

  /// Whose value frequency counts at a level of a comparison; nil where the level's average does.
  @inline(__always)
  func frequency(at place: Int, level: Int) -> Comparison.ValueFrequency? {
    levelFrequencies[place * 16 + level]
  }

  /// The frequency table of the value that counts at a level of a comparison; -1 where the level's average does.
  @inline(__always)
  func table(at place: Int, level: Int) -> Int { Int(levelTables[place * 16 + level]) }

  /// The comparisons of companies or places.
  var organizations: [OrganizationComparison] { steps.compactMap { $0.function as? OrganizationComparison } }

  /// The plan with values as frequent as an earlier run believed them to be.
  func believing(
    _ stored: StoredFrequencies, _ held: [HeldValues], _ digests: TableDigests
  ) -> ComparisonPlan {
    var plan = self
    plan.frequencies = frequencies.indices.map {
      frequencies[$0].believing(stored.tables[$0], held[$0], digests)
    }
    var number = 0
    plan.steps = steps.map { step in
      guard let comparison = step.function as? OrganizationComparison else { return step }
      defer { number += 1 }
      let words = comparison.believing(
        stored.words[number],
        digests.digests(of: comparison.similarity.wordCounts.dictionary, number: UInt64(number)))
      return Step(function: words, first: step.first)
    }
    return plan
  }

  /// What a pair's log-odds gain beyond what EM learned, in nats: 0.5 for people, 0 for places.
  ///
  /// On every labelled table of people but one, pairs that EM holds for probable at 0.3…0.7 are one customer's at 0.5…0.85:
  /// EM counts too few matches, since it leaves out what other records say of the two.
  public var calibration: Double { settings.calibration ?? (kind == .people ? 0.5 : 0) }

  /// The places of the comparisons with such words.
  public func places(of words: Set<String>) -> [Int] {
    comparisons.indices.filter { words.contains(comparisons[$0].word) }
  }

  /// A table is one of people where at least a fifth of the records has a surname or given name.
  public static func kind(of table: RecordTable) -> TableKind {
    let named = [AttributeRole.surname, .given].map { role in
      table.attribute(role).map { $0.codes.count { $0 != 0 } } ?? 0
    }
    return (named.max() ?? 0) * 5 >= max(table.count, 1) ? .people : .places
  }

  /// Whether a pattern is that of two copies: all that both records say agrees, a name and a contact among it.
  ///
  /// A third may differ between people of one whole name and a contact, or of half a name and two contacts: they are
  /// relatives at least.
  func isCopy(_ pattern: AgreementPattern) -> Bool {
    var agreeing = 0
    var differing = 0
    var contacts = 0
    for place in comparisons.indices where pattern[place] >= 0 {
      if pattern[place] < bestLevels[place] {
        differing += 1
        continue
      }
      agreeing += 1
      if ComparisonPlan.contactWords.contains(comparisons[place].word) { contacts += 1 }
    }
    let agrees = { (place: Int?) in place.map { pattern[$0] == bestLevels[$0] } ?? false }
    if differing == 0 { return contacts > 0 && (agrees(surnamePlace) || agrees(organizationPlace)) }
    let names = [givenPlace, surnamePlace].count(where: agrees)
    return names > 0 && names + contacts >= 3 && contacts > 0 && differing * 2 <= agreeing
  }

  private static let contactWords: Set<String> = ["phone", "email", "address", "birth-date", "identifier"]

  private static func attachFrequencies(
    to comparison: inout Comparison, _ frequencies: inout [ValueFrequencies], _ table: RecordTable
  ) {
    let tables = comparison.attributes.map { index in
      if let known = frequencies.firstIndex(where: { $0.attribute == index }) { return known }
      frequencies.append(
        ValueFrequencies(table.attributes[index], index: index, partitions: table.partitions))
      return frequencies.count - 1
    }
    guard let first = tables.first else { return }
    if comparison.word == LocalityComparison.word {
      for (level, factor) in [(6, 0.9), (5, 0.35), (4, 0.25)] {
        comparison.frequencies[level] = .init(table: first, factor: factor)
      }
      if tables.count > 1 {
        for level in [3, 2] { comparison.frequencies[level] = .init(table: tables[1], factor: 0.9) }
      }
    } else {
      comparison.frequencies[comparison.bestLevel] = .init(table: first, factor: 1)
    }
  }

  /// At most the sixteen places of a pattern: what says least (entropy times share of records filled) is left out.
  private static func mostInformative(
    _ functions: [any ComparisonFunction], in table: RecordTable
  ) -> (functions: [any ComparisonFunction], leftOut: [String]) {
    var functions = functions
    var leftOut: [String] = []
    while functions.reduce(0, { $0 + $1.comparisons.count }) > 16 {
      let information = functions.map { self.information(of: $0, in: table) }
      guard let least = information.indices.min(by: { information[$0] < information[$1] }) else { break }
      leftOut.append(contentsOf: functions[least].comparisons.map(\.name))
      functions.remove(at: least)
    }
    return (functions, leftOut)
  }

  private static func information(of function: any ComparisonFunction, in table: RecordTable) -> Double {
    function.comparisons.flatMap(\.attributes).reduce(0) { sum, index in
      sum + table.attributes[index].entropy
    }
  }
}
