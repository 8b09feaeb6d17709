/// The formats that inputs may have.
enum RecordSources {
  /// All formats; the first that recognises an input reads it, and the last recognises everything.
  static let all: [any RecordSource.Type] = [SQLiteTableSource.self, CSVFileSource.self]

  /// The source of an input.
  static func source(
    for request: InputRequest, options: LoadOptions
  ) throws(IngestError) -> any RecordSource {
    let file = try InputFile(location: request.location)
    let format = all.first { $0.recognizes(file.head) } ?? CSVFileSource.self
    return try format.init(file: file, request: request, options: options)
  }
}
