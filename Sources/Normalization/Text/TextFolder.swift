import CICU

/// Folds one text that is not plain ASCII, code point by code point, onto the end of a byte array.
///
/// Latin, Cyrillic and Greek letters and punctuation come from tables; runs of anything else go to ICU.
struct TextFolder {
  private var output: [UInt8]
  private let start: Int
  private var isSpacePending = false
  private var previousGreek: GreekLetters.Letter?

  /// Folds `bytes` onto the end of `output`.
  static func fold(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
    // Moved in and out, so that the array is never copied.
    var folder = TextFolder(output: output.take())
    folder.run(over: bytes)
    output = folder.output
  }

  private init(output: consuming [UInt8]) {
    start = output.count
    self.output = output
  }

  private mutating func run(over bytes: UnsafeBufferPointer<UInt8>) {
    output.reserveCapacity(start + bytes.count)
    var reader = ScalarReader(bytes)
    var position = 0
    while let codePoint = reader.next() {
      if codePoint < 0x80 {
        append(UInt8(truncatingIfNeeded: codePoint))
        previousGreek = nil
      } else if codePoint == ScalarReader.replacement {
        appendReplacement()
      } else if let letter = GreekLetters.letter(codePoint) {
        append(greek: letter, reader: &reader)
      } else if let folding = tableFolding(of: codePoint, reader: &reader) {
        append(folding, or: bytes[position..<reader.offset])
        previousGreek = LatinLetters.folding(of: codePoint) == LatinLetters.dropped ? previousGreek : nil
      } else {
        appendForeignRun(from: position, of: bytes, reader: &reader)
      }
      position = reader.offset
    }
    if !hasContent { keepOriginal(bytes) }
  }

  private func tableFolding(of codePoint: UInt32, reader: inout ScalarReader) -> UInt32? {
    if CyrillicLetters.isShortened(codePoint), reader.peek() == 0x306 {
      _ = reader.next()
      return UInt32(UInt8(ascii: "y"))
    }
    return LatinLetters.folding(of: codePoint)
      ?? CyrillicLetters.folding(of: codePoint, next: reader.peek())
  }

  // MARK: Writing

  /// Appends a character in lower case; white space and control characters become single spaces between
  /// others.
  private mutating func append(_ byte: UInt8) {
    guard byte > 0x20, byte != 0x7F else {
      isSpacePending = output.count > start
      return
    }
    if isSpacePending {
      output.append(0x20)
      isSpacePending = false
    }
    output.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
  }

  private mutating func append(_ folding: UInt32, or original: Slice<UnsafeBufferPointer<UInt8>>) {
    guard folding != LatinLetters.kept else {
      for byte in original { append(byte) }
      return
    }
    var rest = folding
    while rest != 0 {
      append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  private mutating func append(greek letter: GreekLetters.Letter, reader: inout ScalarReader) {
    let next = GreekLetters.letter(reader.peek())
    if GreekLetters.isInitialB(letter, after: previousGreek, before: next) {
      _ = reader.next()
      append(UInt8(ascii: "b"))
      previousGreek = next
      return
    }
    var rest = GreekLetters.folding(of: letter, after: previousGreek, before: next)
    while rest != 0 {
      append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
    previousGreek = letter
  }

  // MARK: Other scripts

  /// Gives a run of characters that no table holds to ICU, in pieces: its rules move all text behind each
  /// replacement, so that their time grows with the square of the length.
  private mutating func appendForeignRun(
    from start: Int, of bytes: UnsafeBufferPointer<UInt8>, reader: inout ScalarReader
  ) {
    previousGreek = nil
    let limit = min(bytes.count, start + Int(CICU_MAXIMUM_INPUT) - 4)
    while reader.offset < limit, isForeign(reader.peek()) { _ = reader.next() }
    let run = UnsafeBufferPointer(rebasing: bytes[start..<reader.offset])
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(CICU_MAXIMUM_OUTPUT)) { room in
      let count = run.withMemoryRebound(to: CChar.self) {
        cicu_fold_to_latin($0.baseAddress, Int32($0.count), room.baseAddress)
      }
      guard count >= 0 else {
        for byte in run { append(byte) }
        return
      }
      let written = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(room)[..<Int(count)])
      written.withMemoryRebound(to: UInt8.self) { appendWithTables($0) }
    }
  }

  /// Appends what ICU wrote; its rules leave some marks and letters (ə) that the tables know.
  private mutating func appendWithTables(_ bytes: UnsafeBufferPointer<UInt8>) {
    var reader = ScalarReader(bytes)
    var position = 0
    while let codePoint = reader.next() {
      let folding = LatinLetters.folding(of: codePoint) ?? LatinLetters.kept
      append(folding, or: bytes[position..<reader.offset])
      position = reader.offset
    }
  }

  private mutating func appendReplacement() {
    for byte: UInt8 in [0xEF, 0xBF, 0xBD] { append(byte) }
  }

  private func isForeign(_ codePoint: UInt32) -> Bool {
    codePoint >= 0x80 && codePoint != ScalarReader.replacement && LatinLetters.folding(of: codePoint) == nil
      && CyrillicLetters.folding(of: codePoint, next: 0) == nil
      && GreekLetters.letter(codePoint) == nil
  }

  /// Whether what was written has a letter or a digit.
  private var hasContent: Bool {
    output[start...].contains { $0 &- 0x30 < 10 || $0 &- 0x61 < 26 || $0 >= 0x80 }
  }

  /// A script that folds to nothing keeps its letters.
  private mutating func keepOriginal(_ bytes: UnsafeBufferPointer<UInt8>) {
    let original = String(decoding: bytes, as: UTF8.self)
    guard original.unicodeScalars.contains(where: \.properties.isAlphabetic) else { return }
    output.removeSubrange(start...)
    isSpacePending = false
    for byte in original.lowercased().utf8 { append(byte) }
  }
}

extension Array {
  /// The array's storage; what is left is empty.
  fileprivate mutating func take() -> Self {
    var taken: Self = []
    swap(&taken, &self)
    return taken
  }
}
