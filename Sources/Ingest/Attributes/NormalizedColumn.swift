import Parallel
import Records

/// What the distinct values of one column say: their ``NormalizedPart``s, packed.
struct NormalizedColumn: Sendable {
  private static let valuesInChunk = 2048

  /// The schema's index of the column.
  let column: Int
  /// Whether the column's kind is there for a role, and so goes before other columns that give it too.
  let role: AttributeRole?
  /// Where each value's parts start, by code, with one entry more than there are codes.
  private(set) var starts: [UInt32] = [0, 0]
  private(set) var roles: [AttributeRole] = []
  private(set) var isPlaceholder: [Bool] = []
  private(set) var bytes: [UInt8] = []
  private(set) var ends: [UInt32] = []
  /// How many distinct values a spreadsheet had changed and could be repaired.
  private(set) var repairedValueCount = 0

  /// Normalises the distinct values of all columns whose kinds say anything, each value once.
  static func normalize(
    _ columns: [Column], fields: [Field], with normalizers: Normalizers, threads: Int
  ) -> [NormalizedColumn] {
    var tasks: [(column: Int, codes: Range<Int>)] = []
    for column in columns.indices where fields[column].isNormalized {
      for codes in Chunks(of: columns[column].values.count - 1, atMost: valuesInChunk) {
        tasks.append((column, codes.lowerBound + 1..<codes.upperBound + 1))
      }
    }
    let planned = tasks
    let parts = concurrentMap(count: planned.count, threads: threads) { index in
      let (column, codes) = planned[index]
      var part = NormalizedColumn(column: column, role: type(of: fields[column].kind).role)
      for code in codes {
        part.append(fields[column].kind.normalize(columns[column].values[UInt32(code)], with: normalizers))
      }
      return part
    }
    return joined(parts)
  }

  /// Whether any value gives a part of a role.
  func gives(_ role: AttributeRole) -> Bool { roles.contains(role) }

  /// Calls `body` for each part of a role: the value's code, the text and whether it is a placeholder.
  func forEachPart(of role: AttributeRole, _ body: (UInt32, UnsafeBufferPointer<UInt8>, Bool) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      for code in 1..<max(starts.count - 1, 1) {
        for part in Int(starts[code])..<Int(starts[code + 1]) where roles[part] == role {
          let start = part == 0 ? 0 : Int(ends[part - 1])
          body(
            UInt32(code), UnsafeBufferPointer(rebasing: bytes[start..<Int(ends[part])]), isPlaceholder[part])
        }
      }
    }
  }

  private init(column: Int, role: AttributeRole?) {
    self.column = column
    self.role = role
  }

  private mutating func append(_ parts: [NormalizedPart]) {
    for part in parts {
      roles.append(part.role)
      isPlaceholder.append(part.isPlaceholder)
      bytes.append(contentsOf: part.text.utf8)
      ends.append(UInt32(bytes.count))
    }
    starts.append(UInt32(roles.count))
    if parts.contains(where: \.isRepaired) { repairedValueCount += 1 }
  }

  private mutating func append(_ other: NormalizedColumn) {
    let partsBefore = UInt32(roles.count)
    let bytesBefore = UInt32(bytes.count)
    starts.append(contentsOf: other.starts.dropFirst(2).lazy.map { $0 + partsBefore })
    roles += other.roles
    isPlaceholder += other.isPlaceholder
    ends.append(contentsOf: other.ends.lazy.map { $0 + bytesBefore })
    bytes += other.bytes
    repairedValueCount += other.repairedValueCount
  }

  /// Joins the consecutive parts of each column.
  private static func joined(_ parts: [NormalizedColumn]) -> [NormalizedColumn] {
    var joined: [NormalizedColumn] = []
    for part in parts {
      if joined.last?.column == part.column {
        joined[joined.count - 1].append(part)
      } else {
        joined.append(part)
      }
    }
    return joined
  }
}

extension Field {
  /// Whether the field's values say anything; ids, dates of the record and notes are only shown.
  var isNormalized: Bool { type(of: kind).role != nil }
}
