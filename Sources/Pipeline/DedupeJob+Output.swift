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
    let progress = clock.progress(of: RunEvent.Count("groups", content.suggestions.count))
    try DedupeJob.reported { () throws(ReportError) in
      try folder.write(reports, of: content, threads: threads, progress: progress)
    }
    let run = RunReport(clock.measurements(threads: configuration.threads))
    try DedupeJob.reported { () throws(ReportError) in try run.write(content, to: folder) }
  }

  /// Puts the outputs into their place, or aside where they are held back, and has done what follows from that, in one
  /// step that no signal interrupts.
  func publish(
    _ folder: consuming OutputFolder, isHeldBack: Bool = false, _ observer: any RunObserver,
    then: () -> Void = {}
  ) throws(DedupeError) {
    observer.observe(.publishing)
    defer { observer.observe(.published) }
    let publication: OutputFolder.Publication
    do throws(ReportError) {
      if isHeldBack {
        publication = try folder.quarantine()
      } else {
        publication = try folder.publish()
      }
    } catch {
      throw .output(error)
    }
    for warning in publication.warnings { observer.observe(.warning(warning)) }
    then()
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
