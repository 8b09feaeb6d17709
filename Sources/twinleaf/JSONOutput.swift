import Foundation

/// Values as JSON for programs: keys in order, so that equal values give equal bytes.
enum JSONOutput {
  /// A value as indented JSON with a line end.
  static func text(of value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
