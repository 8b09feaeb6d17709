import Foundation
import Pipeline

/// An error as one line of JSON on standard error, for whoever asked for JSON.
struct ErrorLine: Encodable {
  private let event = "error"
  private let status: Int32
  private let message: String
  /// The first place that is known.
  private let file: String?
  private let line: Int?
  private let column: Int?
  /// All places, where there are several.
  private let problems: [ErrorPlace]?

  /// The line of an error and its message for people.
  init(_ error: any Error, message: String, status: ExitStatus) {
    let places = (error as? DedupeError).map(ErrorPlace.all(of:)) ?? []
    self.status = status.rawValue
    self.message = message
    file = places.first?.file
    line = places.first?.line
    column = places.first?.column
    problems = places.count > 1 ? places : nil
  }

  /// Whether a command line asks for JSON: `--json`, or `--progress json`; also one that is wrong in other ways.
  static func isAsked(by arguments: [String]) -> Bool {
    let options = arguments.prefix { $0 != "--" }
    return options.contains("--json") || options.contains("--progress=json")
      || zip(options, options.dropFirst()).contains { $0 == "--progress" && $1 == "json" }
  }

  /// Writes the line.
  func say() {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else { return }
    StandardError.write(String(decoding: data, as: UTF8.self) + "\n")
  }
}
