import CSV

/// Makes tables of customers of which it is known who is who: `customers.csv` and `truth.csv`.
///
/// Every record is a function of profile, number of records, seed and row, so rows can be made in any order,
/// in parts and on several threads, and the same profile, number and seed always give the same bytes. Memory
/// is four bytes a record and a few megabytes; a record takes about two microseconds.
///
/// - `customers.csv` has the columns of the profile. Ids are unique and, like the order of rows, say nothing
///   of who is who.
/// - `truth.csv` has the same rows in the same order: `id,entity,kind,household,changes`. Records of one
///   entity are the same customer; records of one household share an address or a telephone; `kind` is a
///   ``RecordKind`` and `changes` are the words of ``Change``, separated by spaces.
///
/// ```swift
/// let generator = try CustomerGenerator(profile: "us-shop", records: 100_000, seed: 1)
/// var customers = CSVWriter(to: descriptor, destination: "customers.csv", dialect: generator.dialect)
/// var truth = CSVWriter(to: otherDescriptor, destination: "truth.csv")
/// try generator.writeHeaders(customers: &customers, truth: &truth)
/// try generator.write(rows: 0..<generator.records, customers: &customers, truth: &truth)
/// try customers.finish()
/// try truth.finish()
/// ```
///
/// What goes wrong in records, and how often, is told in ``ErrorModel``.
public struct CustomerGenerator: Sendable {
  /// How many records can be made.
  public static let allowedRecords = 1...100_000_000

  /// The kind of table.
  public let profile: GeneratorProfile
  /// How many rows there are, the header aside.
  public let records: Int
  /// What the choice of everything depends on.
  public let seed: UInt64

  private let table: any TableMaker
  private let rowOrder: Permutation
  private let ids: Permutation

  /// Decides which customers there are and how many records each has.
  ///
  /// - Complexity: about 20 ns a record, and some milliseconds to read the country's words the first time.
  public init(profile: GeneratorProfile, records: Int, seed: UInt64) throws(CustomerGeneratorError) {
    guard Self.allowedRecords.contains(records) else {
      throw .recordsOutOfRange(records: records, allowed: Self.allowedRecords)
    }
    self.profile = profile
    self.records = records
    self.seed = seed
    let world = World(profile: profile, records: records, seed: RandomGenerator.mixed(seed &+ 0x7717_1EAF))
    let plan = RecordPlan(world)
    table =
      switch profile.table {
      case .customers(let layout): CustomerTable(world: world, plan: plan, layout: layout)
      case .register: RegisterTable(world: world, plan: plan)
      case .archive: ArchiveTable(world: world, plan: plan)
      case .directory: DirectoryTable(world: world, plan: plan)
      }
    rowOrder = Permutation(count: records, seed: RandomGenerator.mixed(world.seed ^ 1))
    ids = Permutation(count: records, seed: RandomGenerator.mixed(world.seed ^ 2))
  }

  /// Makes the generator of a profile's word, such as `us-shop`.
  public init(profile word: String, records: Int, seed: UInt64) throws(CustomerGeneratorError) {
    guard let profile = GeneratorProfile.named(word) else {
      throw .unknownProfile(word: word, known: GeneratorProfile.builtins.map(\.word))
    }
    try self.init(profile: profile, records: records, seed: seed)
  }

  /// How many customers there are.
  public var customerCount: Int { table.plan.customerCount }

  /// How many households, offices and single people there are.
  public var householdCount: Int { table.plan.householdCount }

  /// What separates the cells of `customers.csv`; those of `truth.csv` are always separated by commas.
  public var dialect: CSVDialect { table.dialect }

  /// The names of the columns of `customers.csv`; the first is the id.
  public var columns: [String] { table.header }

  /// The names of the columns of `truth.csv`.
  public static let truthColumns = ["id", "entity", "kind", "household", "changes"]

  /// Writes the first line of both files.
  public func writeHeaders(
    customers: inout CSVWriter, truth: inout CSVWriter
  ) throws(CSVError) {
    try customers.append(row: columns)
    try truth.append(row: Self.truthColumns)
  }

  /// Writes rows of both files.
  ///
  /// Writers to memory take parts of the table on several threads, which put together in order are the same
  /// as the whole written at once.
  ///
  /// - Parameter rows: Which rows, counted from 0 behind the header.
  public func write(
    rows: Range<Int>, customers: inout CSVWriter, truth: inout CSVWriter
  ) throws(CSVError) {
    precondition(rows.lowerBound >= 0 && rows.upperBound <= records, "rows out of range")
    var words: [UInt8] = []
    for row in rows {
      let id = 100_001 + ids(row)
      let fact = table.write(rowOrder(row), id: id, to: &customers)
      try customers.endRow()
      truth.append(ShortText(decimal: id))
      truth.append(ShortText(decimal: fact.entity + 1))
      truth.append(fact.kind.rawValue)
      truth.append(ShortText(decimal: fact.household + 1))
      fact.changes.write(to: &words)
      truth.append(words)
      try truth.endRow()
    }
  }
}
