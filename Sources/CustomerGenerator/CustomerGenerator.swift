/// Makes tables of customers of which it is known who is who: `customers.csv` and `truth.csv`.
///
/// Every record is a function of profile, number of records, seed and row, so rows can be made in any order, in
/// parts and on several threads, and the same three always give the same bytes. Memory is four bytes a record and a
/// few megabytes; a record takes about a microsecond.
///
/// - `customers.csv` has the columns of the profile. Ids are unique and, like the order of rows, say nothing of who is
///   who.
/// - `truth.csv` has the same rows in the same order: `id,entity,kind,household,changes`. Records of one entity are the
///   same customer; records of one household share an address or a telephone; `kind` is a ``RecordKind`` and `changes`
///   are the words of ``Change``, separated by spaces.
///
/// ```swift
/// let generator = try CustomerGenerator(profile: .builtins[0], records: 100_000, seed: 1)
/// generator.generate { customers, truth in … }
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

  private let maker: RecordMaker
  private let layout: RowLayout
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
    maker = RecordMaker(world: world, plan: RecordPlan(world))
    layout = RowLayout(country: world.country, kind: profile.layout)
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
  public var customerCount: Int { maker.plan.customerCount }

  /// How many households, offices and single people there are.
  public var householdCount: Int { maker.plan.householdCount }

  /// The name of the column of `customers.csv` that holds the id.
  public var idColumn: String { layout.idColumn }

  /// The first line of `customers.csv`.
  public var customersHeader: [UInt8] {
    Array(layout.header.utf8) + [0x0A]
  }

  /// The first line of `truth.csv`.
  public var truthHeader: [UInt8] {
    Array("id,entity,kind,household,changes\n".utf8)
  }

  /// Appends rows of both files to the bytes of each.
  ///
  /// - Parameter rows: Which rows, counted from 0 behind the header.
  public func append(rows: Range<Int>, customers: inout [UInt8], truth: inout [UInt8]) {
    precondition(rows.lowerBound >= 0 && rows.upperBound <= records, "rows out of range")
    var customerRows = RowWriter(taking: &customers, delimiter: layout.delimiter)
    var truthRows = RowWriter(taking: &truth, delimiter: 0x2C)
    for row in rows {
      let record = maker.record(rowOrder(row))
      let id = 100_001 + ids(row)
      layout.write(record.draft, record.style, id: id, to: &customerRows)
      Self.write(record, id: id, to: &truthRows)
    }
    customers = customerRows.bytes
    truth = truthRows.bytes
  }

  /// Makes both files from the header to the last row, a part at a time.
  ///
  /// - Parameters:
  ///   - rowsPerPart: How many rows a part has; the bytes do not depend on it.
  ///   - write: Receives the next bytes of `customers.csv` and of `truth.csv`.
  public func generate<Failure: Error>(
    rowsPerPart: Int = 8_192, write: (_ customers: [UInt8], _ truth: [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    precondition(rowsPerPart > 0, "a part needs rows")
    try write(customersHeader, truthHeader)
    var customers: [UInt8] = []
    var truth: [UInt8] = []
    var row = 0
    while row < records {
      let end = min(row + rowsPerPart, records)
      customers.removeAll(keepingCapacity: true)
      truth.removeAll(keepingCapacity: true)
      append(rows: row..<end, customers: &customers, truth: &truth)
      try write(customers, truth)
      row = end
    }
  }

  private static func write(_ record: RecordMaker.Record, id: Int, to rows: inout RowWriter) {
    rows.cell(id)
    rows.cell(record.entity + 1)
    rows.cell(record.draft.kind.rawValue)
    rows.cell(record.household + 1)
    rows.cell(changes: record.draft.changes)
    rows.endRow()
  }
}
