import CSV
import Matching

extension ConfigurationCheck {
  /// An encoding by its name.
  mutating func encoding(_ setting: Setting<String>?) -> TextEncoding? {
    choice(setting, among: TextEncoding.allCases) { $0.rawValue }
  }

  /// The kind of a table by its word.
  mutating func tableKind(_ setting: Setting<String>?) -> TableKind? {
    choice(setting, among: TableKind.allCases) { $0.rawValue }
  }

  private mutating func choice<Value>(
    _ setting: Setting<String>?, among values: [Value], word: (Value) -> String
  ) -> Value? {
    guard let setting else { return nil }
    if let value = values.first(where: { word($0) == setting.value.lowercased() }) { return value }
    refuse("expected one of \(values.map(word).joined(separator: ", "))", at: setting.place)
    return nil
  }
}
