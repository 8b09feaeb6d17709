import Glibc

/// Temporary folders that runs left beside an output when they were killed.
struct StaleSiblings {
  private let place: OutputPlace

  /// Those beside a place.
  init(of place: OutputPlace) { self.place = place }

  /// Removes those whose process is gone, so that their lock is free; keeps one that somebody worked in.
  func clear(reportingTo publication: inout OutputFolder.Publication) {
    for sibling in place.temporarySiblings {
      guard let lock = OutputFolder.lock(sibling) else { continue }
      defer { close(lock) }
      if isLastGoodOutput(sibling), FolderExchange.move(sibling, to: place.target) {
        publication.warnings.append("\(place.shownPath) was put back: a run had stopped while replacing it")
      } else if !ReplacedFolder(at: sibling, of: place).keepIfEdited(reportingTo: &publication) {
        _ = FolderEntries.remove(sibling)
      }
    }
  }

  /// Whether a run stopped between the renames that stand in for an exchange.
  private func isLastGoodOutput(_ sibling: String) -> Bool {
    sibling.hasSuffix(FolderExchange.asideSuffix) && FolderEntries.kind(of: place.target) == .nothing
  }
}
