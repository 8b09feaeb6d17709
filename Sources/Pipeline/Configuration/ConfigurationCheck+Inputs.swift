extension ConfigurationCheck {
  /// The inputs with the names of their sources: from `--source-name`, else from the file's `sources`.
  mutating func inputs(
    _ overrides: ConfigurationOverrides, named: [String: Setting<String>]
  ) -> [Configuration.Input] {
    let locations = overrides.inputs
    if locations.count(where: { $0 == "-" }) > 1 {
      refuse("standard input (-) can be read once only", at: .flag("INPUT"))
    }
    let given = overrides.sourceNames
    if !given.isEmpty, given.count != locations.count {
      refuse(
        "\(given.count) names for \(locations.count) inputs; give one for each, in their order",
        at: .flag("--source-name"))
    }
    var names = Set<String>()
    var inputs: [Configuration.Input] = []
    for (index, location) in locations.enumerated() {
      let setting =
        index < given.count
        ? Setting(given[index], at: .flag("--source-name"))
        : named[location] ?? named[fileName(of: location)]
      if let setting { checkSourceName(setting, among: &names) }
      inputs.append(Configuration.Input(location: location, sourceName: setting?.value))
    }
    return inputs
  }

  /// A name that can stand before the colon of `SOURCE:ID`, and that no other input has.
  private mutating func checkSourceName(_ setting: Setting<String>, among names: inout Set<String>) {
    let isUsable =
      !setting.value.isEmpty
      && setting.value.unicodeScalars.allSatisfy { $0 != ":" && $0 != "/" && $0.value >= 0x20 }
    if !isUsable { refuse("a source's name holds no colon, slash or control character", at: setting.place) }
    if !names.insert(setting.value).inserted {
      refuse(
        "two inputs are both called \"\(setting.value)\"; give each a name of its own", at: setting.place)
    }
  }

  private func fileName(of location: String) -> String {
    location.split(separator: "/").last.map(String.init) ?? location
  }
}
