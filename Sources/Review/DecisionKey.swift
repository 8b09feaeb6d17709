import Records
import Resolution

extension Decision {
  /// A key of what is decided on what evidence: whoever imports it twice changes nothing.
  ///
  /// The first 32 hexadecimal digits of SHA-256 (FIPS 180-4) over `twinleaf.decision`, the verdict, the records, the choices
  /// and the evidence digest, each followed by the byte 0x1F; the order of records within a part does not matter.
  public var idempotencyKey: String {
    var digest = Digest()
    digest.add("twinleaf.decision")
    digest.add(verdict.rawValue)
    for part in parts.map({ $0.sorted() }).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      for record in part { digest.add(record.description) }
      digest.add("")
    }
    for record in dropped.sorted() { digest.add(record.description) }
    digest.add("")
    digest.add(survivor?.description ?? "")
    for (field, record) in fieldChoices.sorted(by: { $0.key < $1.key }) {
      digest.add(field)
      digest.add(record.description)
    }
    digest.add("")
    digest.add(evidenceDigest ?? "")
    return digest.hexadecimal(length: 32)
  }
}
