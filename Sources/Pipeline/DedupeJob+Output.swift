import Reporting

extension DedupeJob {
  /// The folder in which the outputs are prepared, beside the place where they will stand.
  func prepareOutput(_ observer: any RunObserver) throws(DedupeError) -> OutputFolder {
    let folder = try DedupeJob.reported { () throws(ReportError) in
      try OutputFolder(
        path: configuration.outputPath, groupReadable: configuration.isGroupReadable,
        inputs: configuration.filesRead)
    }
    observer.observe(.outputPrepared(UnfinishedOutput(path: folder.temporaryPath)))
    for warning in folder.warnings { observer.observe(.warning(warning)) }
    return folder
  }

  /// Writes the reports that were asked for, and last what the run cost.
  func write(
    _ content: ReportContent, to folder: borrowing OutputFolder, _ clock: StageClock
  ) throws(DedupeError) {
    let reports = ReportWriters.all.filter { configuration.outputs?.contains($0.word) ?? true }
    let threads = configuration.threads
    try DedupeJob.reported { () throws(ReportError) in
      try folder.write(reports, of: content, threads: threads)
    }
    let run = RunReport(clock.measurements(threads: configuration.threads))
    try DedupeJob.reported { () throws(ReportError) in try run.write(content, to: folder) }
  }

  /// Puts the outputs into their place in one step that no signal interrupts.
  func publish(_ folder: consuming OutputFolder, _ observer: any RunObserver) throws(DedupeError) {
    observer.observe(.publishing)
    let publication: OutputFolder.Publication
    do throws(ReportError) {
      publication = try folder.publish()
    } catch {
      observer.observe(.published)
      throw .output(error)
    }
    observer.observe(.published)
    for warning in publication.warnings { observer.observe(.warning(warning)) }
  }

  private static func reported<Result: ~Copyable>(
    _ body: () throws(ReportError) -> Result
  ) throws(DedupeError) -> Result {
    do throws(ReportError) {
      return try body()
    } catch {
      throw .output(error)
    }
  }
}
