import Foundation
import Pipeline

/// Tells a run as JSON Lines on standard error, an object an event, for programs that watch it.
final class JSONObserver: RunObserver {
  /// One line; keys that an event does not have are left out.
  private struct Line: Encodable {
    var event: String
    var stage: String?
    var number: Int?
    var of: Int?
    var done: Int?
    var total: Int?
    var unit: String?
    var seconds: Double?
    var secondsLeft: Double?
    var counts: [String: Int]?
    var path: String?
    var source: String?
    var message: String?
    var columns: [MappedColumn]?
    var report: String?
  }

  private let isQuiet: Bool

  /// An observer; a quiet one tells only warnings and errors.
  init(isQuiet: Bool) { self.isQuiet = isQuiet }

  func observe(_ event: RunEvent) {
    switch event {
    case .warning(let message):
      write(Line(event: "warning", message: message))
    case .outputPrepared(let output): SignalGuard.protect(output)
    case .publishing: SignalGuard.hold()
    case .published: SignalGuard.release()
    default:
      if !isQuiet, let line = line(for: event) { write(line) }
    }
  }

  private func line(for event: RunEvent) -> Line? {
    switch event {
    case .configurationFound(let path): Line(event: "configuration-found", path: path)
    case .inputRead(let input):
      Line(
        event: "input-read", counts: ["records": input.recordCount, "rejected": input.rejectedCount],
        path: input.location, source: input.source, message: input.reading)
    case .mapped(let columns): Line(event: "mapped", columns: columns)
    case .pairsForecast(let forecast):
      Line(
        event: "pairs-forecast", seconds: rounded(forecast.seconds),
        counts: ["candidate pairs": forecast.pairs, "bytes": forecast.bytes])
    case .note(let message): Line(event: "note", message: message)
    case .stageBegan(let stage):
      Line(event: "stage-began", stage: stage.rawValue, number: stage.number, of: RunStage.allCases.count)
    case .progressed(let stage, let progress):
      Line(
        event: "progressed", stage: stage.rawValue, done: progress.done, total: progress.total,
        unit: progress.unit, seconds: rounded(progress.seconds),
        secondsLeft: progress.secondsLeft.map(rounded))
    case .stageEnded(let stage, let counts, let seconds):
      Line(
        event: "stage-ended", stage: stage.rawValue, seconds: rounded(seconds), counts: dictionary(counts))
    case .finished(_, let counts, let report):
      Line(event: "finished", counts: dictionary(counts), report: report)
    default: nil
    }
  }

  private func dictionary(_ counts: [RunEvent.Count]) -> [String: Int] {
    Dictionary(counts.map { ($0.name, $0.value) }, uniquingKeysWith: +)
  }

  private func rounded(_ seconds: Double) -> Double { (seconds * 1000).rounded() / 1000 }

  private func write(_ line: Line) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(line) else { return }
    StandardError.write(String(decoding: data, as: UTF8.self) + "\n")
  }
}
