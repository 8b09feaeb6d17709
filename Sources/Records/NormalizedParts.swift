/// What a column's values say, value after value, packed: a role, a text and a flag for each part.
public struct NormalizedParts: Sendable {
  /// Where each value's parts start, with one entry more than there are values.
  public private(set) var starts: [UInt32] = [0]
  /// The role of each part.
  public private(set) var roles: [AttributeRole] = []
  /// Whether each part is a placeholder.
  public private(set) var isPlaceholder: [Bool] = []
  /// The texts' bytes, one after the other.
  public private(set) var bytes: [UInt8] = []
  /// Where each part's text ends.
  public private(set) var ends: [UInt32] = []
  /// Whether a spreadsheet had changed the value at hand and a text is as it was before.
  public private(set) var isRepaired = false

  /// No values yet.
  public init() {}

  /// The number of values.
  public var valueCount: Int { starts.count - 1 }

  /// Makes room for values of about so many bytes together.
  public mutating func reserve(values: Int, bytes byteCount: Int) {
    starts.reserveCapacity(starts.count + values)
    roles.reserveCapacity(roles.count + values)
    isPlaceholder.reserveCapacity(isPlaceholder.count + values)
    ends.reserveCapacity(ends.count + values)
    bytes.reserveCapacity(bytes.count + byteCount)
  }

  /// Adds a part to the value at hand; `text` is never empty.
  public mutating func append(
    _ role: AttributeRole, _ text: UnsafeBufferPointer<UInt8>, isPlaceholder flag: Bool = false
  ) {
    bytes.append(contentsOf: text)
    endPart(role, isPlaceholder: flag)
  }

  /// Adds a part to the value at hand.
  public mutating func append(_ part: NormalizedPart) {
    bytes.append(contentsOf: part.text.utf8)
    endPart(part.role, isPlaceholder: part.isPlaceholder)
    if part.isRepaired { isRepaired = true }
  }

  /// Ends the value at hand and begins the next one.
  public mutating func endValue() {
    starts.append(UInt32(truncatingIfNeeded: roles.count))
    isRepaired = false
  }

  /// The values of several, one after the other, in memory of their size.
  public init(joining all: [NormalizedParts]) {
    let partCount = all.reduce(0) { $0 + $1.roles.count }
    starts.reserveCapacity(all.reduce(1) { $0 + $1.valueCount })
    roles.reserveCapacity(partCount)
    isPlaceholder.reserveCapacity(partCount)
    ends.reserveCapacity(partCount)
    bytes.reserveCapacity(all.reduce(0) { $0 + $1.bytes.count })
    for other in all {
      let partsBefore = UInt32(roles.count)
      let bytesBefore = UInt32(bytes.count)
      starts.append(contentsOf: other.starts.dropFirst().lazy.map { $0 + partsBefore })
      roles += other.roles
      isPlaceholder += other.isPlaceholder
      ends.append(contentsOf: other.ends.lazy.map { $0 + bytesBefore })
      bytes += other.bytes
    }
  }

  /// Calls `body` for each part of a role: the value's number, the text and whether it is a placeholder.
  @inline(__always)
  public func forEachPart(of role: AttributeRole, _ body: (Int, UnsafeBufferPointer<UInt8>, Bool) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      for value in 0..<valueCount {
        for part in Int(starts[value])..<Int(starts[value + 1]) where roles[part] == role {
          let start = part == 0 ? 0 : Int(ends[part - 1])
          body(value, UnsafeBufferPointer(rebasing: bytes[start..<Int(ends[part])]), isPlaceholder[part])
        }
      }
    }
  }

  /// Whether no value has two parts of a role.
  public func hasAtMostOne(of role: AttributeRole) -> Bool {
    for value in 0..<valueCount where starts[value + 1] - starts[value] > 1 {
      let parts = roles[Int(starts[value])..<Int(starts[value + 1])]
      if parts.count(where: { $0 == role }) > 1 { return false }
    }
    return true
  }

  private mutating func endPart(_ role: AttributeRole, isPlaceholder flag: Bool) {
    roles.append(role)
    isPlaceholder.append(flag)
    ends.append(UInt32(bytes.count))
  }
}

extension NormalizedParts {
  /// The parts as memory, good for the length of ``NormalizedParts/withView(_:)``: loops over the rows of
  /// several columns at once would take and give back each column's arrays at every row, 40 ns each.
  public struct View {
    let starts: UnsafePointer<UInt32>
    let roles: UnsafePointer<AttributeRole>
    let isPlaceholder: UnsafePointer<Bool>
    let bytes: UnsafePointer<UInt8>
    let ends: UnsafePointer<UInt32>

    /// Calls `body` for each part of a value: its role, the text and whether it is a placeholder.
    @inline(__always)
    public func forEachPart(
      of value: Int, _ body: (AttributeRole, UnsafeBufferPointer<UInt8>, Bool) -> Void
    ) {
      var part = Int(starts[value])
      let last = Int(starts[value + 1])
      guard part < last else { return }
      var start = part == 0 ? 0 : Int(ends[part &- 1])
      while part < last {
        let end = Int(ends[part])
        body(roles[part], UnsafeBufferPointer(start: bytes + start, count: end &- start), isPlaceholder[part])
        start = end
        part &+= 1
      }
    }
  }

  /// Lends the parts as memory.
  public func withView<Result>(_ body: (View) -> Result) -> Result {
    starts.withUnsafeBufferPointer { starts in
      roles.withUnsafeBufferPointer { roles in
        isPlaceholder.withUnsafeBufferPointer { isPlaceholder in
          bytes.withUnsafeBufferPointer { bytes in
            ends.withUnsafeBufferPointer { ends in
              guard let starts = starts.baseAddress, let roles = roles.baseAddress,
                let isPlaceholder = isPlaceholder.baseAddress, let bytes = bytes.baseAddress,
                let ends = ends.baseAddress
              else { preconditionFailure("an array's memory has an address") }
              return body(
                View(starts: starts, roles: roles, isPlaceholder: isPlaceholder, bytes: bytes, ends: ends))
            }
          }
        }
      }
    }
  }

  /// Lends the parts of several columns as memory.
  public static func withViews<Result>(
    of columns: ArraySlice<NormalizedParts>, _ views: [View] = [], _ body: ([View]) -> Result
  ) -> Result {
    guard let first = columns.first else { return body(views) }
    return first.withView { withViews(of: columns.dropFirst(), views + [$0], body) }
  }
}
