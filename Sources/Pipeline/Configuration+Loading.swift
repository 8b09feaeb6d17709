import Foundation
import Ingest
import Parallel
import Records

extension Configuration {
  /// Reads the inputs and tells the observer what they are and how their columns were understood.
  func loadRecords(
    _ observer: any RunObserver, progress: WorkProgress = .untold
  ) throws(DedupeError) -> LoadedRecords {
    let requests = inputs.map {
      InputRequest(location: $0.location, sourceName: $0.sourceName, table: table, query: query)
    }
    let loaded: LoadedRecords
    do throws(IngestError) {
      loaded = try RecordLoader(options: loadOptions, threads: threads).load(requests, progress: progress)
    } catch {
      throw .input(error)
    }
    for input in loaded.inputs { observer.observe(.inputRead(input)) }
    observer.observe(.mapped(loaded.mappings.map { MappedColumn($0) }))
    for warning in loaded.warnings { observer.observe(.warning(warning)) }
    for remark in loaded.remarks { observer.observe(.note(remark)) }
    return loaded
  }

  /// How much there is to read, in megabytes; standard input does not say.
  var inputSize: RunEvent.Count {
    let sizes = inputs.map { input in
      let attributes = try? FileManager.default.attributesOfItem(atPath: input.location)
      return attributes?[.size] as? Int ?? 0
    }
    return RunEvent.Count("MB", max(sizes.reduce(0, +) / 1_000_000, 1))
  }

  private var loadOptions: LoadOptions {
    var options = LoadOptions()
    options.hasHeader = hasHeader
    options.delimiter = delimiter
    options.encoding = encoding
    options.hubNameLimit = hubNames
    options.idColumn = idColumn
    options.partitionColumn = partitionColumn
    options.region = region
    options.placeholders = placeholders
    options.mapping = columns
    return options
  }
}
