import Foundation

extension ConfigurationFile {
  /// The longest file that is taken for a configuration, in bytes.
  private static let maximumSize = 4 << 20

  /// Reads the file at a path.
  public static func read(path: String) throws(ConfigurationError) -> ConfigurationFile {
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw .unreadable(path: path, reason: SystemReason.text(of: error))
    }
    guard data.count <= maximumSize, let text = String(data: data, encoding: .utf8) else {
      throw .malformed(path: path, line: 1, column: 1, reason: "it is not a text in UTF-8")
    }
    return try ConfigurationFile(text: text, path: path)
  }

  /// The file of the working folder; nil where there is none.
  public static func ofWorkingFolder() throws(ConfigurationError) -> ConfigurationFile? {
    guard FileManager.default.fileExists(atPath: Defaults.configurationPath) else { return nil }
    return try read(path: Defaults.configurationPath)
  }
}
