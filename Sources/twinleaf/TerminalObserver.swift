import Pipeline
import Synchronization

/// Shows a run to whoever reads standard error: a line redrawn in place on a terminal, a line a stage elsewhere.
final class TerminalObserver: RunObserver {
  /// How stages are shown.
  enum Style {
    /// One line that is redrawn, then what the stage came to.
    case redrawn
    /// What each stage came to.
    case lines
    /// Not at all.
    case none
  }

  private let style: Style
  private let isQuiet: Bool
  private let isLineOpen = Atomic<Bool>(false)

  /// An observer that draws in a style; a quiet one tells only warnings.
  init(style: Style, isQuiet: Bool) {
    self.style = isQuiet ? .none : style
    self.isQuiet = isQuiet
  }

  func observe(_ event: RunEvent) {
    switch event {
    case .warning(let message): say("warning: \(message)")
    case .outputPrepared(let output): SignalGuard.protect(output)
    case .publishing: SignalGuard.hold()
    case .published: SignalGuard.release()
    case .progressed(let stage, let progress):
      if style == .redrawn { draw(ProgressText.progress(stage, progress)) }
    case .pairsForecast(let forecast):
      if style == .redrawn, let text = ProgressText.forecast(forecast) { say(text) }
    case .stageBegan(let stage):
      if style == .redrawn { draw(ProgressText.began(stage)) }
    case .stageEnded(let stage, let counts, let seconds):
      if style != .none { say(ProgressText.ended(stage, counts, seconds: seconds)) }
    default:
      if !isQuiet { tell(event) }
    }
  }

  /// What is said once, whatever the style of progress.
  private func tell(_ event: RunEvent) {
    switch event {
    case .configurationFound(let path): say("using \(path); --config names another")
    case .inputRead(let input): say(ProgressText.read(input))
    case .mapped(let columns): print(ProgressText.mapping(columns))
    case .note(let message): say("note: \(message)")
    case .finished(let summary, _, _): print("\n" + summary)
    default: break
    }
  }

  private func say(_ message: String) {
    closeLine()
    StandardError.say(message)
  }

  private func print(_ text: String) {
    closeLine()
    StandardError.write(text)
  }

  private func draw(_ line: String) {
    StandardError.write("\r\u{1B}[K\(line)")
    isLineOpen.store(true, ordering: .relaxed)
  }

  private func closeLine() {
    if isLineOpen.exchange(false, ordering: .relaxed) { StandardError.write("\r\u{1B}[K") }
  }
}
