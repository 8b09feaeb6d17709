/// What a command about decisions works with: the state file, and which programs may merge.
public struct DecisionSettings: Sendable, Equatable {
  /// The state file's path.
  public let statePath: String
  /// The programs whose *same* binds without a person.
  public let mergingPrograms: Set<String>

  /// Settings of the configuration file, and of the flag `--state`, which wins.
  public init(file: ConfigurationFile?, statePath: String?) throws(ConfigurationError) {
    if let file, !file.problems.isEmpty { throw .invalid(path: file.path, problems: file.problems) }
    guard let path = statePath ?? file?.state?.value, !path.isEmpty else {
      let problem = ConfigurationProblem(
        "name the state file that `twinleaf dedupe --state` made, or write it as `state` in "
          + "\(Defaults.configurationPath)", at: .flag("--state"))
      throw .invalid(path: file?.path, problems: [problem])
    }
    self.statePath = path
    mergingPrograms = Set((file?.mergingPrograms ?? []).map(\.value))
  }
}
