import Glibc

/// A folder that a new output has taken the place of, and what becomes of it.
struct ReplacedFolder {
  private let folder: String
  private let place: OutputPlace

  /// The folder that now stands at `folder`, beside the place that it was replaced at.
  init(at folder: String, of place: OutputPlace) {
    self.folder = folder
    self.place = place
  }

  /// Keeps it as `DIR.previous`, or as `DIR.edited-N` where somebody worked in it.
  func keep(reportingTo publication: inout OutputFolder.Publication) {
    if let edit = FileDigests.edits(in: folder).first {
      keepEdited(folder, named: place.shownPath, edit: edit, reportingTo: &publication)
    } else {
      keepAsPrevious(reportingTo: &publication)
    }
  }

  /// Keeps it where somebody worked in it; true then.
  func keepIfEdited(reportingTo publication: inout OutputFolder.Publication) -> Bool {
    guard FileDigests.listed(in: folder) != nil, let edit = FileDigests.edits(in: folder).first else {
      return false
    }
    keepEdited(folder, named: place.shownPath, edit: edit, reportingTo: &publication)
    return true
  }

  private func keepAsPrevious(reportingTo publication: inout OutputFolder.Publication) {
    if let edit = FileDigests.edits(in: place.previous).first {
      keepEdited(place.previous, named: place.shownPrevious, edit: edit, reportingTo: &publication)
    }
    if FolderExchange.move(folder, to: place.previous) {
      publication.previousPath = place.shownPrevious
    } else if errno == EEXIST, FolderExchange.exchange(folder, place.previous) {
      publication.previousPath = place.shownPrevious
      // What is in hand now is the output before the last one.
      if !FolderEntries.remove(folder) { warnOfRemains(reportingTo: &publication) }
    } else {
      warnOfRemains(reportingTo: &publication)
    }
  }

  private func keepEdited(
    _ edited: String, named shown: String, edit: String,
    reportingTo publication: inout OutputFolder.Publication
  ) {
    for number in 1...9999 {
      let (path, shownPath) = place.edited(number)
      if FolderExchange.move(edited, to: path) {
        publication.editedPaths.append(shownPath)
        publication.warnings.append(
          "\(shown)/\(edit) was edited after it was written; the folder is kept as \(shownPath)")
        return
      }
      if errno != EEXIST { break }
    }
    warnOfRemains(reportingTo: &publication)
  }

  private func warnOfRemains(reportingTo publication: inout OutputFolder.Publication) {
    publication.warnings.append(
      "the output before this one stays as \(folder): it could not be moved (\(String(cString: strerror(errno))))"
    )
  }
}
