/// `run.json`: when the run took place, what it cost, and the digests of the files beside it.
///
/// The one file that differs between equal runs, so it is no ``ReportWriter`` of the list: it is written last, from
/// measurements that no other report sees.
public struct RunReport: Sendable {
  /// The file's name in the output folder.
  public static let fileName = "run.json"

  private let measurements: RunMeasurements

  /// A report of measurements.
  public init(_ measurements: RunMeasurements) { self.measurements = measurements }

  /// Writes the report into the folder being prepared, after all others.
  public func write(_ content: ReportContent, to folder: borrowing OutputFolder) throws(ReportError) {
    let files = try folder.digests()
    var text = JSONText(.indented)
    text.beginObject()
    text.member("schema", "twinleaf.run/1")
    text.member("run", content.runID)
    text.member("version", content.facts.version)
    text.member("started_at", measurements.startedAt)
    text.member("threads", measurements.threads)
    text.member("peak_memory_bytes", measurements.peakMemoryBytes)
    writeStages(to: &text)
    text.key("files")
    text.beginArray()
    for entry in files.entries {
      text.beginObject()
      text.member("name", entry.name)
      text.member("sha256", entry.digest)
      if let size = entry.size { text.member("bytes", size) }
      text.endObject()
    }
    text.endArray()
    text.endObject()
    text.endLine()
    var file = try folder.createFile(named: RunReport.fileName)
    try file.write(text.takeText())
    try file.close()
  }

  private func writeStages(to text: inout JSONText) {
    text.key("wall_seconds")
    text.milliseconds(measurements.stages.reduce(0) { $0 + $1.wallSeconds })
    text.key("cpu_seconds")
    text.milliseconds(measurements.stages.reduce(0) { $0 + $1.cpuSeconds })
    text.key("stages")
    text.beginArray()
    for stage in measurements.stages {
      text.beginObject()
      text.member("name", stage.name)
      text.key("wall_seconds")
      text.milliseconds(stage.wallSeconds)
      text.key("cpu_seconds")
      text.milliseconds(stage.cpuSeconds)
      text.endObject()
    }
    text.endArray()
  }
}

extension JSONText {
  /// Writes seconds with three decimals.
  fileprivate mutating func milliseconds(_ seconds: Double) {
    value(Int((seconds * 1000).rounded()), decimals: 3)
  }
}
