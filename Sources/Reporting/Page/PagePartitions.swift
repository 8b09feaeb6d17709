import Records
import Resolution

/// The partitions of a run (shops, branches, tenants) as the page lists them: each with the numbers of what it has.
struct PagePartitions {
  /// What one partition has in the whole run.
  private struct Numbers {
    var groupsToReview = 0
    var certainGroups = 0
    var decidedGroups = 0
    var households = 0
    var contacts = 0
    var isOnPage = false
  }

  /// What the input calls them: the name of the column.
  private let name: String
  private let column: Column
  private var numbers: [Numbers]

  /// The partitions of a run; nil where it has none.
  init?(_ content: ReportContent) {
    guard let column = content.table.partitions else { return nil }
    self.column = column
    let field = content.table.schema.fields.first { $0.kindWord == RecordLabels.partitionWord }
    name = field?.name ?? RecordLabels.partitionWord
    numbers = [Numbers](repeating: Numbers(), count: column.values.count)
    for suggestion in content.suggestions {
      let partition = partition(of: suggestion.survivor)
      if !content.standing(of: suggestion).isOpen {
        numbers[partition].decidedGroups += 1
      } else if suggestion.band == .certain {
        numbers[partition].certainGroups += 1
      } else {
        numbers[partition].groupsToReview += 1
      }
    }
    for group in content.sharedGroups {
      guard let first = group.members.first else { continue }
      if group.pairClass == .sameHousehold {
        numbers[partition(of: first)].households += 1
      } else {
        numbers[partition(of: first)].contacts += 1
      }
    }
  }

  /// The number of a row's partition.
  func partition(of row: UInt32) -> Int { Int(column.codes[Int(row)]) }

  /// Notes that the page holds something of a row's partition.
  mutating func show(_ row: UInt32) { numbers[partition(of: row)].isOnPage = true }

  /// Writes the partitions that the page holds something of, by name, and how evenly they share its groups.
  func write(_ share: PageShare, to text: inout JSONText) {
    let shown = numbers.indices.filter { numbers[$0].isOnPage }
      .map { (name: column.values[UInt32($0)], numbers: numbers[$0]) }
      .sorted { $0.name < $1.name }
    text.key("partitions")
    text.beginObject()
    text.member("name", ShownValue.name(name))
    text.key("least")
    if let least = share.least { text.value(least) } else { text.null() }
    text.key("values")
    text.beginArray()
    for (name, numbers) in shown {
      text.beginArray()
      text.value(ShownValue.name(name))
      text.value(numbers.groupsToReview)
      text.value(numbers.certainGroups)
      text.value(numbers.households)
      text.value(numbers.contacts)
      text.value(numbers.decidedGroups)
      text.endArray()
    }
    text.endArray()
    text.endObject()
  }
}
