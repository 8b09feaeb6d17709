extension Double {
  /// A number of 0 and more with so many decimals, rounded, whatever the locale: `0.9885`.
  func decimals(_ places: Int = 4) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((self * Double(scale)).rounded())
    let fraction = String(scaled % scale)
    return "\((scaled / scale).grouped)." + String(repeating: "0", count: places - fraction.count) + fraction
  }
}
