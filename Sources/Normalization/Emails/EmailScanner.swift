/// Finds the e-mail addresses in a cell: around each `@`, as far as an address reaches on both sides.
struct EmailScanner {
  private let text: [UInt8]
  /// Where the last address ended: no later one begins before it.
  private var floor = 0

  /// A scanner over text in lower case.
  init(_ text: [UInt8]) { self.text = text }

  /// The next address; nothing behind the last.
  ///
  /// A domain without a dot may be empty or cut off; then no space stands beside the `@`.
  mutating func next() -> (local: [UInt8], domain: [UInt8])? {
    while let at = text[floor...].firstIndex(of: UInt8(ascii: "@")) {
      var (domain, end) = self.domain(from: at + 1)
      var local = Array(text[localRange(before: at, overSpaces: domain.contains(UInt8(ascii: ".")))])
      // `@@`, and `f@b@reese.com`: the last sign counts.
      while end < text.count, text[end] == UInt8(ascii: "@"), !domain.contains(UInt8(ascii: ".")) {
        local += domain
        (domain, end) = self.domain(from: end + 1)
      }
      floor = max(end, at + 1)
      if !local.isEmpty { return (local, domain) }
    }
    return nil
  }

  /// The local part before an `@`.
  private func localRange(before at: Int, overSpaces: Bool) -> Range<Int> {
    var end = at
    while overSpaces, end > floor, text[end - 1] <= 0x20 { end -= 1 }
    var start = end
    while start > floor, isLocalByte(text[start - 1]) { start -= 1 }
    return start..<end
  }

  /// The domain behind an `@`, over spaces between, and where it ends in the text.
  ///
  /// A comma is a dot typed wrong where a known last label stands behind it and nothing more (`gmail,com`).
  private func domain(from start: Int) -> (name: [UInt8], end: Int) {
    var index = start
    while index < text.count, text[index] == 0x20 { index += 1 }
    // Words behind a space are a domain only if a dot is in them.
    if index > start, !hasDottedWord(at: index) { return ([], start) }
    var name: [UInt8] = []
    while index < text.count {
      if isDomainByte(text[index]) {
        name.append(text[index])
      } else if let label = topLabel(behindCommaAt: index), !name.isEmpty {
        name.append(UInt8(ascii: "."))
        name.append(contentsOf: text[label])
        return (name, label.upperBound)
      } else {
        break
      }
      index += 1
    }
    while let last = name.last, last == UInt8(ascii: ".") || last == UInt8(ascii: "-") { name.removeLast() }
    return (name, index)
  }

  private func hasDottedWord(at start: Int) -> Bool {
    text[start...].prefix(while: isDomainByte).contains(UInt8(ascii: "."))
  }

  private func topLabel(behindCommaAt index: Int) -> Range<Int>? {
    guard text[index] == UInt8(ascii: ",") else { return nil }
    var start = index + 1
    while start < text.count, text[start] == 0x20 { start += 1 }
    var end = start
    while end < text.count, isDomainByte(text[end]) { end += 1 }
    let isEnd = end == text.count || text[end] != UInt8(ascii: "@")
    return isEnd && EmailWords.topLabels.contains(text[start..<end]) ? start..<end : nil
  }

  /// Bytes of local parts as people use them: RFC 5322's atoms without those that part addresses in a cell.
  private func isLocalByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x61...0x7A, 0x80...: true
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "'"),
      UInt8(ascii: "&"), UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"),
      UInt8(ascii: "="), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private func isDomainByte(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || byte &- 0x61 < 26 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      || byte >= 0x80
  }
}
