/// How a cell stands in the file.
@usableFromInline
enum FieldForm: UInt8 {
  /// Without quotes.
  case plain
  /// Between quotes, its bytes in the file as they are.
  case quoted
  /// Between quotes that are doubled inside, or followed by text: its value stands in the scratch.
  case rebuilt
}

/// Where the bytes of one cell stand.
@usableFromInline
struct FieldSlot {
  /// Offset in the text, or in the scratch for a rebuilt cell.
  @usableFromInline var lower: Int
  @usableFromInline var length: Int32
  @usableFromInline var form: FieldForm
}

/// The cells of the row in hand; its memory is kept from row to row.
///
/// A pointer and not an array, as it is written once a cell of the whole file and an array would check
/// for uniqueness each time.
struct FieldSlots: ~Copyable {
  private(set) var slots: UnsafeMutablePointer<FieldSlot>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int) {
    self.capacity = capacity
    slots = .allocate(capacity: capacity)
  }

  deinit { slots.deallocate() }

  @inline(__always)
  mutating func removeAll() { count = 0 }

  @inline(__always)
  mutating func append(_ slot: FieldSlot) {
    if _slowPath(count == capacity) { grow() }
    (slots + count).initialize(to: slot)
    count &+= 1
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<FieldSlot>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: slots, count: count)
    slots.deallocate()
    slots = larger
    capacity *= 2
  }
}
