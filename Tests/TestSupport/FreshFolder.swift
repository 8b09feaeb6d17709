import Foundation

/// A folder of its own for one test, gone with the value.
public final class FreshFolder {
  /// Its path.
  public let path: String

  /// Makes an empty folder.
  public init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "twinleaf-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a name in the folder.
  public func path(of name: String) -> String { "\(path)/\(name)" }

  /// Writes a file of bytes.
  public func write(_ data: Data, to name: String) throws {
    try data.write(to: URL(fileURLWithPath: path(of: name)))
  }

  /// Writes a file of text in UTF-8.
  public func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

  /// The bytes of a file.
  public func data(of name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path(of: name)))
  }

  /// The text of a file in UTF-8.
  public func text(of name: String) throws -> String { String(decoding: try data(of: name), as: UTF8.self) }

  /// The names in the folder, or in one inside it, hidden ones too, in order.
  public func names(in folder: String = ".") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(of: folder)).sorted()
  }

  /// Whether there is anything of a name.
  public func holds(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(of: name)) }
}
