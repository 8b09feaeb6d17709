import CSV

@testable import Reporting

extension ReportParts {
  /// The whole file, without one.
  var text: String {
    var bytes = ByteText()
    for part in 0..<count { write(part, &bytes) }
    return String(decoding: bytes.array, as: UTF8.self)
  }
}
