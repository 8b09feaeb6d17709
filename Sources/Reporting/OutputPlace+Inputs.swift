import Glibc

extension OutputPlace {
  /// Refuses a place where publishing would move or delete a file that the run reads: in the folder itself, in the one
  /// that was replaced before it, in the quarantine, or in what a crash left beside them.
  ///
  /// Links are followed, and count as files themselves. Files that do not exist are passed over.
  func check(apartFrom inputs: [String]) throws(ReportError) {
    let siblings = temporarySiblings.map { (path: $0, shownPath: $0) }
    let folders =
      [
        (path: target, shownPath: shownPath), (path: previous, shownPath: shownPrevious),
        (path: quarantine, shownPath: shownQuarantine),
      ] + siblings
    for folder in folders {
      guard let real = OutputPlace.realPath(folder.path) else { continue }
      let inside = real.hasSuffix("/") ? real : "\(real)/"
      for input in inputs
      where OutputPlace.places(of: input).contains(where: { $0 == real || $0.hasPrefix(inside) }) {
        throw .holdsInput(path: folder.shownPath, input: input)
      }
    }
  }

  /// Where a file and each link on the way to it stand, with all links among their folders resolved.
  private static func places(of file: String) -> [String] {
    var places: [String] = []
    var next = file
    // As many links as the system follows.
    for _ in 0..<40 {
      let slash = next.lastIndex(of: "/")
      let name = slash.map { String(next[next.index(after: $0)...]) } ?? next
      let folder = slash.map { $0 == next.startIndex ? "/" : String(next[..<$0]) } ?? "."
      guard !name.isEmpty, let real = realPath(folder) else { break }
      let place = real == "/" ? "/\(name)" : "\(real)/\(name)"
      places.append(place)
      guard let link = linkTarget(place) else { break }
      next = link.hasPrefix("/") ? link : "\(real)/\(link)"
    }
    if let real = realPath(file) { places.append(real) }
    return places
  }

  private static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// What a link names; nil for anything else.
  private static func linkTarget(_ path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink(path, &buffer, buffer.count)
    guard length > 0 else { return nil }
    return String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
