import Records

/// What people chose of merged customers: the record that is kept, and the records whose values are taken.
public struct MergeChoices: Sendable, Equatable {
  /// One choice.
  public struct Choice: Sendable, Equatable {
    /// Who chose, as the decision states it.
    public let decider: String
    /// The decision's number: of two choices for one customer the higher, which was made later, holds.
    public let number: Int

    /// A choice of a decision.
    public init(decider: String, number: Int) {
      self.decider = decider
      self.number = number
    }

    /// Why the record or the value is the one, for people.
    var reason: String { "chosen by \(decider)" }
  }

  /// A field of a record.
  public struct Cell: Sendable, Hashable {
    /// The row.
    public let row: UInt32
    /// The field's place in the schema.
    public let field: Int

    /// A cell.
    public init(row: UInt32, field: Int) {
      self.row = row
      self.field = field
    }
  }

  /// The rows that are to be kept where they stand in a group.
  public let survivors: [UInt32: Choice]
  /// The cells whose value the merged customer is to take.
  public let cells: [Cell: Choice]
  private let chosenFields: [Int]

  /// Nothing was chosen.
  public static let none = MergeChoices(survivors: [:], cells: [:])

  /// Choices by rows of the table.
  public init(survivors: [UInt32: Choice], cells: [Cell: Choice]) {
    self.survivors = survivors
    self.cells = cells
    chosenFields = Set(cells.keys.map(\.field)).sorted()
  }

  /// Members with the chosen one first, and the others in their order.
  func ordered(_ members: [UInt32]) -> [UInt32] {
    if survivors.isEmpty { return members }
    guard let chosen = latest(of: members.map { survivors[$0] }) else { return members }
    return [members[chosen]] + members.indices.filter { $0 != chosen }.map { members[$0] }
  }

  /// A merged customer with the values that were chosen of its members.
  func applied(to record: GoldenRecord, of members: [UInt32]) -> GoldenRecord {
    if cells.isEmpty { return record }
    var values = record.values
    for field in chosenFields {
      let choices = members.map { cells[Cell(row: $0, field: field)] }
      guard let chosen = latest(of: choices), let choice = choices[chosen] else { continue }
      values[field] = GoldenRecord.Value(row: members[chosen], reason: choice.reason)
    }
    return GoldenRecord(values: values)
  }

  private func latest(of choices: [Choice?]) -> Int? {
    choices.indices.filter { choices[$0] != nil }
      .max { (choices[$0]?.number ?? 0) < (choices[$1]?.number ?? 0) }
  }
}
