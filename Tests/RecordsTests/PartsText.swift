@testable import Records

/// What a kind says of a cell: `role=text`, with `!` behind a placeholder and `~` behind a repaired text.
func parts(
  _ kind: any FieldKind.Type, _ cell: String, _ parameters: [String: String] = [:],
  with normalizers: Normalizers = Normalizers()
) throws -> [String] {
  try kind.init(parameters: FieldParameters(parameters)).normalize(cell, with: normalizers).map { part in
    let text = part.text.replacing("\u{1F}", with: "|")
    return "\(part.role)=\(text)\(part.isPlaceholder ? "!" : "")\(part.isRepaired ? "~" : "")"
  }
}

/// A sample of a column that holds these values, each once.
func sample(_ values: [String]) -> ValueSample {
  ValueSample(
    values: values, rowCount: values.count, filledCount: values.count, distinctCount: Set(values).count)
}
