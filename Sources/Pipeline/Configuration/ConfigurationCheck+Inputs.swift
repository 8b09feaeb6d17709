extension ConfigurationCheck {
  /// The inputs with the names of their sources, which must differ.
  ///
  /// A name comes from `--source-name`, else from the file's `sources`, else from the input's file name; a single
  /// input without a given name is `customers`.
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
    var inputs: [Configuration.Input] = []
    for (index, location) in locations.enumerated() {
      let name: String
      if index < given.count {
        name = sourceName(Setting(given[index], at: .flag("--source-name")))
      } else if let setting = named[location] ?? named[fileName(of: location)] {
        name = sourceName(setting)
      } else {
        name = locations.count == 1 ? Defaults.singleSource : derivedName(of: location)
      }
      if inputs.contains(where: { $0.sourceName == name }) {
        refuse(
          "two inputs are both called \"\(name)\"; name them apart, one --source-name for each",
          at: .flag("--source-name"))
      }
      inputs.append(Configuration.Input(location: location, sourceName: name))
    }
    return inputs
  }

  /// A name that can stand before the colon of `SOURCE:ID`.
  private mutating func sourceName(_ setting: Setting<String>) -> String {
    let isUsable =
      !setting.value.isEmpty
      && setting.value.unicodeScalars.allSatisfy { $0 != ":" && $0 != "/" && $0.value >= 0x20 }
    if !isUsable { refuse("a source's name holds no colon, slash or control character", at: setting.place) }
    return setting.value
  }

  private func fileName(of location: String) -> String {
    location.split(separator: "/").last.map(String.init) ?? location
  }

  /// The file's name without its ending: `shop` for `exports/shop.csv`.
  private func derivedName(of location: String) -> String {
    guard location != "-" else { return "stdin" }
    let name = fileName(of: location)
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
    return (stem.isEmpty ? name : String(stem)).replacing(":", with: "_")
  }
}
