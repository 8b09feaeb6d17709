import Records

/// The one name by which each row counts when different names are counted: its surname, else its
/// organisation, else its given name.
struct RowNames {
  /// A number for each row's name; 0 for a row without one.
  private let names: [UInt32]
  /// A number for each row's partition, 0 in a table without partitions.
  private let partitions: [UInt32]
  /// A number for each row's place: its postcode, else its city; 0 without either.
  private let places: [UInt32]

  init(_ table: RecordTable) {
    names = Self.firstOf([.surname, .organization, .given], in: table)
    places = Self.firstOf([.postcode, .city], in: table)
    partitions = table.partitions?.codes ?? []
  }

  /// The number of different names among rows.
  func distinctCount(_ rows: ArraySlice<UInt32>) -> Int {
    Set(rows.lazy.map { names[Int($0)] }.filter { $0 != 0 }).count
  }

  /// The largest number of different names among the rows of one partition, and of one place where places
  /// count.
  func largestCrowd(_ rows: ArraySlice<UInt32>, byPlace: Bool) -> Int {
    var crowds: [UInt64: Set<UInt32>] = [:]
    for row in rows where names[Int(row)] != 0 {
      let partition = partitions.isEmpty ? 0 : partitions[Int(row)]
      let place = byPlace ? places[Int(row)] : 0
      crowds[UInt64(partition) << 32 | UInt64(place), default: []].insert(names[Int(row)])
    }
    return crowds.values.reduce(0) { max($0, $1.count) }
  }

  /// The first of several roles that a row has a value of which is evidence, values of different roles told
  /// apart.
  private static func firstOf(_ roles: [AttributeRole], in table: RecordTable) -> [UInt32] {
    var found = [UInt32](repeating: 0, count: table.count)
    var offset: UInt32 = 0
    for role in roles {
      guard let attribute = table.attribute(role) else { continue }
      for row in found.indices where found[row] == 0 {
        let code = attribute.codes[row]
        if !attribute.isNoEvidence[Int(code)] { found[row] = code + offset }
      }
      offset += UInt32(attribute.values.count)
    }
    return found
  }
}
