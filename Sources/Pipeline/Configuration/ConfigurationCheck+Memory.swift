extension ConfigurationCheck {
  /// An amount of memory in bytes: a number of K, M or G, each 1,024 times the one before.
  mutating func bytes(_ setting: Setting<String>?) -> Int? {
    guard let setting else { return nil }
    let text = setting.value.uppercased()
    guard let unit = units.first(where: { text.hasSuffix($0.letter) }),
      let number = Double(text.dropLast()), number > 0, number < 1e6
    else {
      refuse("expected a number of K, M or G, such as 512M or 2G, not \(setting.value)", at: setting.place)
      return nil
    }
    let bytes = Int(number * Double(1 << unit.power))
    guard bytes >= Defaults.leastMemoryLimit else {
      refuse("expected at least \(Defaults.leastMemoryLimit >> 20)M, not \(setting.value)", at: setting.place)
      return nil
    }
    return bytes
  }

  private var units: [(letter: String, power: Int)] { [("K", 10), ("M", 20), ("G", 30)] }
}
