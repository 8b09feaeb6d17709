import Matching

extension ConfigurationCheck {
  /// The developers' setting under which pairs whose scores could be taken over are scored all the same.
  static let rescore = "rescore"

  /// What developers left out of the model or set, from `KEY=VALUE` as typed.
  mutating func modelSettings(_ overrides: ConfigurationOverrides) -> ModelSettings {
    var settings = ModelSettings()
    for text in overrides.developerSettings where text != ConfigurationCheck.rescore {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, set(&settings, parts[0], parts[1]) else {
        refuse(
          "\"\(text)\" is none of without=PART, prior-weight=X, alpha=X (0 to 1), threshold=X, calibration=X, rescore; PART is one of "
            + ModelPart.allCases.map(\.rawValue).joined(separator: ", "),
          at: .flag("--developer"))
        continue
      }
    }
    return settings
  }

  private func set(_ settings: inout ModelSettings, _ key: String, _ value: String) -> Bool {
    if key == "without" {
      guard let part = ModelPart(rawValue: value) else { return false }
      settings.omitted.insert(part)
      return true
    }
    guard let number = Double(value), number.isFinite else { return false }
    switch key {
    case "prior-weight" where number > 0: settings.priorWeight = number
    case "alpha" where (0...1).contains(number): settings.alpha = number
    case "threshold": settings.threshold = number
    case "calibration": settings.calibration = number
    default: return false
    }
    return true
  }
}
