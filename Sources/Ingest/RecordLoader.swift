import Normalization
import Parallel
import Records

/// Reads a run's inputs into one table of records: the first stage.
///
/// The table is the same for any number of threads and, but for ``RecordTable/inputOrder``, for any order of
/// the rows and any of the formats that hold the same cells.
public struct RecordLoader: Sendable {
  private let options: LoadOptions
  private let threads: Int

  /// A loader that uses at most `threads` threads.
  public init(options: LoadOptions = LoadOptions(), threads: Int = 1) {
    self.options = options
    self.threads = max(threads, 1)
  }

  /// Reads inputs, maps their columns, normalises their values and finds those that are no evidence.
  ///
  /// About 0.1 CPU seconds per million cells, and what normalising takes.
  /// `progress` is told how much of it is done.
  public func load(
    _ inputs: [InputRequest], progress: WorkProgress = .untold
  ) throws(IngestError) -> LoadedRecords {
    let names = try SourceNames.names(for: inputs)
    // The shares here and below are those of the time that a million customers take.
    let read = try arranged(inputs, names, progress.part(0, 0.28))
    progress.reached(0.28)
    let (arena, mapping) = (read.arena, read.mapping)
    let columns = mapping.mappings.indices.map { Column(of: $0, in: arena) }

    let region = RegionChoice(options, mapping.mappings, columns, rowCount: arena.rowCount)
    let resolved = mapping.resolvingDateOrders(columns, rowCount: arena.rowCount, region: region.region)
    let fields = try resolved.fields()
    let normalizers = Normalizers(region: region.region, sitePlaceholders: options.placeholders)
    var (attributes, columnRemarks) = attributes(
      arena, fields, read.areDistinct, normalizers, progress.part(0.28, 0.91))
    progress.reached(0.91)
    LargeMemory.giveBackFreed()
    MisplacedNames(columns, normalizers, threads: threads).settle(&attributes)
    PlaceholderNames(normalizers.placeholders, threads: threads).mark(&attributes)
    var records = RecordTable(
      schema: Schema(fields: fields), columns: columns, attributes: attributes, sources: names,
      sourceCodes: read.sourceCodes, ids: read.ids,
      partitions: mapping.partitionColumn.map { columns[$0].coded(rowCount: arena.rowCount) },
      inputOrder: read.inputOrder)
    progress.reached(0.97)
    let hubs = HubValues(options: options, normalizers: normalizers).mark(&records)
    return LoadedRecords(
      table: records, rejected: read.rejected, hubs: hubs, inputs: read.inputs, mappings: resolved.mappings,
      warnings: read.warnings, remarks: read.remarks + columnRemarks,
      newestDate: NewestDate.find(records.attributes), region: region.region, regionReason: region.reason,
      hasIDColumns: mapping.idColumns.allSatisfy { $0 != nil })
  }

  /// The attributes of a table's columns, and what the reader should know of those; what the values said one by
  /// one is gone when it returns.
  private func attributes(
    _ arena: RowArena, _ fields: [Field], _ areDistinct: [Bool], _ normalizers: Normalizers,
    _ progress: WorkProgress
  ) -> (attributes: [Attribute], remarks: [String]) {
    let normalized = NormalizedColumn.normalize(
      arena, areDistinct: areDistinct, fields: fields, with: normalizers, threads: threads,
      progress: progress.part(0, 0.7))
    let builder = AttributeBuilder(fields: fields, normalized: normalized, arena: arena)
    let attributes = builder.attributes(threads: threads, progress: progress.part(0.7, 1))
    return (attributes, ColumnRemarks.remarks(fields, normalized))
  }

  /// All rows in canonical order, and what was learned before they were.
  private struct ArrangedInputs {
    let arena: RowArena
    let ids: Column
    let sourceCodes: [UInt32]
    let inputOrder: [UInt32]
    let mapping: SchemaMapping
    let areDistinct: [Bool]
    let rejected: [RejectedRow]
    let inputs: [RunFacts.Input]
    let warnings: [String]
    let remarks: [String]
  }

  /// Reads inputs and puts their rows into canonical order; the rows as read are gone when it returns.
  private func arranged(
    _ inputs: [InputRequest], _ names: [String], _ progress: WorkProgress
  ) throws(IngestError) -> ArrangedInputs {
    let read = try read(inputs, names, progress.part(0, 0.72))
    let table = read.table
    let mapping = try SchemaMapping(table, options: options, locations: inputs.map(\.location))
    let identities = RecordIdentities(
      table, idColumns: mapping.idColumns, repeatingIDColumns: mapping.repeatingIDColumns,
      partition: mapping.partitionColumn, sourceNames: names)
    progress.reached(0.82)
    let order = CanonicalOrder(
      table, excluding: Set(mapping.idColumns.compactMap { $0 }), identities: identities)
    progress.reached(0.87)
    let arena = table.arena(order.inputRows)
    return ArrangedInputs(
      arena: arena, ids: identities.ids(in: order.inputRows, arena),
      sourceCodes: table.sourceCodes(in: order.inputRows), inputOrder: order.positions, mapping: mapping,
      areDistinct: (0..<table.columnCount).map { table.isMostlyDistinct($0) }, rejected: read.rejected,
      inputs: read.inputs, warnings: read.warnings + mapping.remarks + identities.warnings,
      remarks: read.remarks + identities.remarks)
  }

  private struct ReadInputs {
    let table: RawTable
    let rejected: [RejectedRow]
    let inputs: [RunFacts.Input]
    let warnings: [String]
    let remarks: [String]
  }

  private func read(
    _ requests: [InputRequest], _ names: [String], _ progress: WorkProgress
  ) throws(IngestError) -> ReadInputs {
    if requests.isEmpty { throw .noInput }
    if requests.count(where: { $0.location == InputRequest.standardInput }) > 1 { throw .standardInputTwice }
    var collector = RowCollector()
    var rejected: [RejectedRow] = []
    var inputs: [RunFacts.Input] = []
    var (warnings, remarks): ([String], [String]) = ([], [])
    for (index, (request, name)) in zip(requests, names).enumerated() {
      let (start, end) = (Double(index), Double(index + 1))
      let part = progress.part(start / Double(requests.count), end / Double(requests.count))
      let source = try RecordSources.source(for: request, options: options)
      let reading = try source.read(into: &collector, threads: threads, progress: part)
      try Self.checkRecords(collector.currentRowCount, reading, request)
      rejected += reading.rejected.map {
        RejectedRow(source: name, line: $0.line, reason: $0.reason, raw: $0.raw)
      }
      warnings += reading.warnings.map { "\(name): \($0)" }
      remarks += reading.remarks.map { "\(name): \($0)" }
      inputs.append(
        RunFacts.Input(
          source: name, location: request.location, format: type(of: source).word, reading: reading.reading,
          digest: reading.digest, recordCount: collector.currentRowCount,
          rejectedCount: reading.rejected.count))
    }
    return ReadInputs(
      table: collector.finish(threads: threads), rejected: rejected, inputs: inputs,
      warnings: warnings + Self.repeatedInputs(inputs), remarks: remarks)
  }

  /// A warning for each input that holds what an earlier one does: the same file by any path, or a copy.
  private static func repeatedInputs(_ inputs: [RunFacts.Input]) -> [String] {
    var warnings: [String] = []
    for (index, input) in inputs.enumerated() {
      let first = inputs[..<index].first { $0.digest == input.digest && $0.format == input.format }
      guard let first else { continue }
      warnings.append(
        "\(input.source): \(input.location) holds the same as \(first.location) (\(first.source)); each of its "
          + "records is a duplicate of one there")
    }
    return warnings
  }

  /// An input without a single readable record cannot be used.
  private static func checkRecords(
    _ count: Int, _ reading: SourceReading, _ request: InputRequest
  ) throws(IngestError) {
    if count > 0 { return }
    if let first = reading.rejected.first {
      throw .noReadableRecord(location: request.location, line: first.line, reason: first.reason)
    }
    throw .noRows(location: request.location)
  }
}
