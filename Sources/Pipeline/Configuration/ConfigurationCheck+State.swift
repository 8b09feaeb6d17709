extension ConfigurationCheck {
  /// The path of a state file; several inputs need names that are the same every night.
  mutating func statePath(_ setting: Setting<String>?, _ inputs: [Configuration.Input]) -> String? {
    guard let setting else { return nil }
    guard !setting.value.isEmpty, setting.value != "-" else {
      refuse("expected the path of a state file, such as shop.twinleaf", at: setting.place)
      return nil
    }
    if inputs.count > 1, let unnamed = inputs.first(where: { $0.sourceName == nil }) {
      refuse(
        "what is remembered of a record rests on its source's name: name each of the \(inputs.count) inputs with "
          + "--source-name, or under `sources` of the configuration file; \(unnamed.location) has no name",
        at: setting.place)
    }
    return setting.value
  }

  /// Whether all is to be learned and scored anew, which runs without a state file do anyway.
  mutating func isFullRun(_ overrides: ConfigurationOverrides, withMemory: Bool) -> Bool {
    if overrides.isFullRun, !withMemory {
      refuse(
        "every run without --state is a full one; with it, --full leaves aside what the last run scored",
        at: .flag("--full"))
    }
    return overrides.isFullRun
  }

  /// The conditions under which a run ends with status 1.
  mutating func failConditions(_ settings: [Setting<String>], withMemory: Bool) -> [FailCondition] {
    settings.compactMap { setting in
      guard let condition = FailCondition(setting.value) else {
        refuse(
          "\"\(setting.value)\" is no condition; expected a count, one of > >= < <= = !=, and a number, such as "
            + "'new>50'", at: setting.place)
        return nil
      }
      let known = FailCondition.names(withMemory: withMemory)
      if known.contains(condition.count) { return condition }
      let isMemory = FailCondition.names(withMemory: true).contains(condition.count)
      refuse(
        isMemory
          ? "\(condition.count) is counted since the last run, which only --state remembers"
          : "there is no count \"\(condition.count)\"; known are: \(known.joined(separator: ", "))",
        at: setting.place)
      return nil
    }
  }

  /// From where on the safety brake keeps outputs back.
  mutating func brake(_ file: ConfigurationFile?) -> BrakeLimits {
    var limits = BrakeLimits()
    limits.shrink = probability(file?.brake.shrink) ?? limits.shrink
    limits.oneValue = probability(file?.brake.oneValue) ?? limits.oneValue
    limits.newGroupsLeast = count(file?.brake.newGroupsLeast, in: 0...Int.max) ?? limits.newGroupsLeast
    if let factor = file?.brake.newGroups {
      if factor.value >= 1 {
        limits.newGroups = factor.value
      } else {
        refuse("expected a number of at least 1", at: factor.place)
      }
    }
    return limits
  }
}
