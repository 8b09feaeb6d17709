import Records

extension Attribute {
  /// The attribute in which some rows have another text, an empty one for none; of single values only.
  ///
  /// - Parameter isPlaceholder: Whether the texts are no evidence, wherever they stand.
  func replacing(_ texts: [(row: Int, text: [UInt8])], isPlaceholder: Bool) -> Attribute {
    var interner = ByteInterner()
    let ownCodes = texts.map { interner.code(of: $0.text) }
    let known = codes(knownBeside: interner)
    let own = interner.finish()

    // Texts that the attribute lacks get codes behind those it has.
    var bytes = values.bytes
    var starts = values.starts
    var isNoEvidence = isNoEvidence
    var newCodes: [UInt32] = [0]
    for code in 1..<max(UInt32(own.count), 1) {
      if known[Int(code)] != 0 {
        newCodes.append(known[Int(code)])
        if isPlaceholder { isNoEvidence[Int(known[Int(code)])] = true }
        continue
      }
      newCodes.append(UInt32(starts.count - 1))
      bytes += own.bytes[own.range(of: code)]
      starts.append(UInt32(bytes.count))
      isNoEvidence.append(isPlaceholder)
    }
    var codes = self.codes
    for (entry, code) in zip(texts, ownCodes) { codes[entry.row] = newCodes[Int(code)] }

    var coding = FirstAppearanceCoding(of: ByteDictionary(bytes: bytes, starts: starts))
    let coded = codes.map { coding.code(of: $0) }
    let oldCodes = coding.oldCodes
    var replaced = Attribute(role: role, fields: fields, values: coding.finish(), codes: coded)
    replaced.isNoEvidence = oldCodes.map { isNoEvidence[Int($0)] }
    return replaced
  }

  /// For each code of an interner the attribute's own code of the same text, 0 where it has none.
  private func codes(knownBeside interner: borrowing ByteInterner) -> [UInt32] {
    var known = [UInt32](repeating: 0, count: interner.count)
    for code in 1..<max(UInt32(values.count), 1) {
      let other = values.withBytes(of: code) { text in
        text.withUnsafeBufferPointer { interner.known($0) }
      }
      if other != 0 { known[Int(other)] = code }
    }
    return known
  }
}
