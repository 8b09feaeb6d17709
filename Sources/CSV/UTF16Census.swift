/// Counts what is no character among the units of a UTF-16 text.
struct UTF16Census {
  /// Unpaired surrogates, and half a unit at the end.
  private(set) var illFormedCount = 0
  /// The physical line, from 1, on which the first of them stands.
  private(set) var firstIllFormedLine: Int?

  init(_ text: UnsafeRawBufferPointer, isLittleEndian: Bool) {
    var units = UTF16Units(text, isLittleEndian: isLittleEndian)
    var line = 1
    var previous: UInt32 = 0
    while let character = units.nextScalar() {
      guard let scalar = character else {
        illFormedCount += 1
        firstIllFormedLine = firstIllFormedLine ?? line
        continue
      }
      if scalar == 0x0D || (scalar == 0x0A && previous != 0x0D) { line += 1 }
      previous = scalar
    }
  }
}
