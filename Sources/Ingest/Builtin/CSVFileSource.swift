import CSV
import Normalization
import Parallel
import Records

/// Delimited text: a file, a pipe or standard input, of any dialect and encoding that the CSV target reads.
///
/// A row with fewer cells than the header is accepted, its missing cells empty, and counted in a remark; a
/// row whose surplus cells are all empty is accepted without them; one with a surplus value is rejected,
/// since nobody can tell which cell is the one too many.
struct CSVFileSource: RecordSource {
  static let word = "csv"
  static let summary = "delimited text: comma, semicolon, tab or pipe; UTF-8, UTF-16 or Windows-1252"

  /// Stands between the cells of some old exports.
  private static let unitSeparator: UInt8 = 0x1F

  private let file: InputFile
  private let options: LoadOptions

  static func recognizes(_ head: [UInt8]) -> Bool { true }

  init(file: InputFile, request: InputRequest, options: LoadOptions) throws(IngestError) {
    if request.table != nil || request.query != nil { throw .notADatabase(location: file.location) }
    if let format = file.foreignFormat { throw .binary(location: file.location, looksLike: format) }
    self.file = file
    self.options = options
  }

  func read(
    into rows: inout RowCollector, threads: Int, progress: WorkProgress
  ) throws(IngestError) -> SourceReading {
    let mapped = try open()
    guard !mapped.bytes.isEmpty else { throw .empty(location: file.location) }
    let (digest, text) = digestAndText(mapped, threads: threads)
    do throws(IngestError) { try checkText(text) } catch { throw wrongEncoding(mapped) ?? error }
    let dialect = try Self.bridged(file.location) { () throws(CSVError) in
      try options.delimiter.map { (delimiter) throws(CSVError) in try CSVDialect(delimiter: delimiter) }
        ?? CSVDialect(sniffing: text.bytes)
    }
    let limits = CSVLimits(maximumCellLength: options.maximumCellLength)
    let head = CSVHead(text, dialect: dialect, limits: limits, hasHeader: options.hasHeader)
    if let fault = head.fault {
      throw wrongEncoding(mapped)
        ?? .noReadableRecord(location: file.location, line: fault.line, reason: fault.reason.description)
    }
    guard head.width > 0 else { throw .empty(location: file.location) }

    rows.beginSource(columns: head.columnNames)
    var waves = CSVWaves(
      text: text, dialect: dialect, limits: limits, head: head, threads: threads)
    while let batches = waves.next(rows.plan) {
      for (batch, rowsBefore) in batches {
        try rows.append(batch, rowsBefore: rowsBefore, of: file.location)
      }
      progress.report(waves.bytesRead, of: text.bytes.count)
    }
    rows.endSource()
    if rows.currentRowCount == 0, let error = wrongEncoding(mapped) { throw error }
    // Standard input has no path by which it could be looked at again.
    if file.location != InputRequest.standardInput {
      try Self.bridged(file.location) { () throws(CSVError) in try mapped.checkUnchanged() }
    }
    return SourceReading(
      reading: reading(text.detection.encoding, dialect), digest: digest,
      rejected: waves.rejected, warnings: head.warnings, remarks: remarks(text.detection, waves))
  }

  /// The digest of a file and its text, which both take a look at every byte: at once, where two threads are.
  private func digestAndText(_ mapped: MappedFile, threads: Int) -> (digest: String, text: UTF8Text) {
    let encoding = options.encoding
    let found = concurrentMap(count: 2, threads: threads) { index -> (digest: String?, text: UTF8Text?) in
      if index == 1 { return (nil, UTF8Text(mapped, encoding: encoding)) }
      var digest = Digest()
      digest.add(bytes: mapped.bytes)
      return (digest.hexadecimal(), nil)
    }
    return (found[0].digest ?? "", found[1].text ?? UTF8Text(mapped, encoding: encoding))
  }

  private func open() throws(IngestError) -> MappedFile {
    try Self.bridged(file.location) { () throws(CSVError) in
      file.location == InputRequest.standardInput
        ? try MappedFile(descriptor: options.standardInput, path: "standard input")
        : try MappedFile(path: file.location)
    }
  }

  /// The error of an encoding that the configuration names though the bytes show another; nil where both read
  /// ASCII alike or nothing was named.
  private func wrongEncoding(_ mapped: MappedFile) -> IngestError? {
    guard let named = options.encoding else { return nil }
    let shown = EncodingDetection(detecting: mapped.bytes).encoding
    let wide: [TextEncoding] = [.utf16LittleEndian, .utf16BigEndian]
    guard named != shown, wide.contains(named) || wide.contains(shown) else { return nil }
    return .wrongEncoding(
      location: file.location, encoding: named.rawValue, looksLike: shown.rawValue)
  }

  /// Refuses what is not text: more than one in a hundred of the first bytes are control characters.
  private func checkText(_ text: UTF8Text) throws(IngestError) {
    let sample = text.bytes.prefix(1 << 16)
    if text.bytes.starts(with: SQLiteTableSource.magic) {
      throw .databaseOnStream(location: file.location)
    }
    let controls = sample.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != Self.unitSeparator }
    if controls * 100 > sample.count { throw .binary(location: file.location, looksLike: nil) }
    if sample.count == text.bytes.count, sample.allSatisfy({ (0x09...0x0D).contains($0) || $0 == 0x20 }) {
      throw .empty(location: file.location)
    }
  }

  private func reading(_ encoding: TextEncoding, _ dialect: CSVDialect) -> String {
    let encodingName =
      switch encoding {
      case .utf8: "UTF-8"
      case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
      case .windows1252: "Windows-1252"
      }
    return "\(encodingName), \(dialect), \(options.hasHeader ? "header" : "no header")"
  }

  private func remarks(_ detection: EncodingDetection, _ waves: CSVWaves) -> [String] {
    var remarks: [String] = []
    if let line = detection.firstIllFormedLine {
      remarks.append(
        "\(detection.illFormedCount.counted("byte is", "bytes are")) not "
          + "\(detection.encoding.rawValue.uppercased()) (the first on line \(line)) and read as Windows-1252"
      )
    }
    if waves.shortRowCount > 0 {
      remarks.append(
        "\(waves.shortRowCount.counted("row has", "rows have")) fewer cells than the header; the missing ones are "
          + "empty")
    }
    if waves.emptyRowCount > 0 {
      remarks.append(EmptyRows.remark(waves.emptyRowCount))
    }
    return remarks
  }

  private static func bridged<Value>(
    _ location: String, _ body: () throws(CSVError) -> Value
  ) throws(IngestError) -> Value {
    do throws(CSVError) {
      return try body()
    } catch {
      switch error {
      case .notFound: throw .notFound(location: location)
      case .isDirectory: throw .isDirectory(location: location)
      case .permissionDenied: throw .unreadable(location: location, reason: "permission denied")
      case .cannotRead(_, let reason): throw .unreadable(location: location, reason: reason)
      case .changedWhileReading:
        throw .unreadable(
          location: location, reason: "it changed while it was read; run again when its export has finished")
      default: throw .unreadable(location: location, reason: "\(error)")
      }
    }
  }
}
