import CSQLite
import Glibc

@testable import Ingest

/// A fresh folder for a test's inputs, removed with the test.
final class InputFolder {
  let path: String

  init() {
    var template = Array("/tmp/twinleaf-ingest-\(String(repeating: "X", count: 6))".utf8CString)
    _ = mkdtemp(&template)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for name in names { unlink("\(path)/\(name)") }
    rmdir(path)
  }

  /// The names of what lies in the folder, sorted.
  var names: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Writes a file and returns its path.
  func write(_ bytes: [UInt8], to name: String) -> String {
    let file = "\(path)/\(name)"
    let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    _ = Glibc.write(descriptor, bytes, bytes.count)
    close(descriptor)
    return file
  }

  /// Writes a text in UTF-8 and returns its path.
  func write(_ text: String, to name: String = "customers.csv") -> String {
    write(Array(text.utf8), to: name)
  }

  /// Makes a database by running SQL, and returns its path.
  func database(_ sql: String, name: String = "shop.db") -> String {
    let file = "\(path)/\(name)"
    var connection: OpaquePointer?
    sqlite3_open(file, &connection)
    sqlite3_exec(connection, sql, nil, nil, nil)
    sqlite3_close(connection)
    return file
  }
}

/// Loads a single input.
func load(
  _ location: String, _ options: LoadOptions = LoadOptions(), table: String? = nil, query: String? = nil,
  threads: Int = 1
) throws(IngestError) -> LoadedRecords {
  try RecordLoader(options: options, threads: threads)
    .load([InputRequest(location: location, table: table, query: query)])
}

/// Options changed from the defaults.
func options(_ change: (inout LoadOptions) -> Void) -> LoadOptions {
  var options = LoadOptions()
  change(&options)
  return options
}
