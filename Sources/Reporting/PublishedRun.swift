import Foundation

/// Which run's outputs stand in a place.
public enum PublishedRun {
  private struct Named: Decodable {
    let run: String
  }

  /// The ids of the runs whose outputs stand in an output folder, and in the one that it replaced.
  ///
  /// As `run.json` states it, which every run writes, and `manifest.json`.
  public static func ids(at path: String) -> Set<String> {
    var folder = path
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    var ids: Set<String> = []
    for place in [folder, "\(folder).previous"] {
      for name in [ManifestReport.fileName, RunReport.fileName] {
        guard let data = FileManager.default.contents(atPath: "\(place)/\(name)"),
          let named = try? JSONDecoder().decode(Named.self, from: data)
        else { continue }
        ids.insert(named.run)
      }
    }
    return ids
  }
}
