extension PhoneNumberParser {
  /// The numbers of a chunk: one, unless its pieces make better sense as several.
  func numbers(in chunk: PhoneCell.Chunk, isBare: Bool) -> [PhoneNumber] {
    let pieces = chunk.pieces.prefix(Self.mostPieces)
    let whole = number(joined(pieces), hasPlus: chunk.hasPlus, isBare: isBare)
    var numbers = [whole]
    if chunk.digitCount >= 2 * Self.fewestDigits && pieces.count > 1 && !isOneNumber(whole, chunk) {
      numbers = split(Array(pieces), hasPlus: chunk.hasPlus) ?? numbers
    }
    if numbers.count == 1, let main = withoutEnding(chunk, whole) { numbers = [main] }
    if chunk.extensionDigits.count > 0, let last = numbers.popLast() {
      numbers.append(last.withExtension(chunk.extensionDigits))
    }
    return numbers
  }

  /// More pieces than this are prose; those behind are left out, so that a cell costs a bounded time.
  private static let mostPieces = 24

  /// A valid number of a usual length is one number, whatever its parts may look like.
  private func isOneNumber(_ whole: PhoneNumber, _ chunk: PhoneCell.Chunk) -> Bool {
    whole.status == .valid && (chunk.digitCount <= 13 || chunk.hasPlus)
  }

  private func joined(_ pieces: ArraySlice<PhoneCell.Piece>) -> PackedDigits {
    var digits = PackedDigits()
    for piece in pieces { digits.append(piece.digits) }
    return digits
  }

  /// A number before a variant of its ending, "512-555-0142/43", which is dropped, or before an extension
  /// that nothing announces, "512-555-0142 43".
  private func withoutEnding(_ chunk: PhoneCell.Chunk, _ whole: PhoneNumber) -> PhoneNumber? {
    guard let last = chunk.pieces.last, chunk.pieces.count > 1, last.gap != .mark else { return nil }
    guard last.digits.count <= (whole.status == .valid ? 2 : 4) else { return nil }
    guard last.gap == .list || whole.status == .invalid else { return nil }
    let main = number(joined(chunk.pieces.dropLast()), hasPlus: chunk.hasPlus, isBare: false)
    if last.gap == .space { return main.status == .valid ? main.withExtension(last.digits) : nil }
    return main.status == .valid || (main.status == .localOnly && whole.status == .invalid) ? main : nil
  }

  /// The cheapest way to part pieces into numbers; nil if the pieces cannot all be used.
  ///
  /// Costs, from the heaviest: a number that is not valid, a very long one, one number more, a cut inside
  /// what looks like one number, a number typed without the trunk prefix.
  private func split(_ pieces: [PhoneCell.Piece], hasPlus: Bool) -> [PhoneNumber]? {
    var best = [Int?](repeating: nil, count: pieces.count + 1)
    var choice = [(end: Int, number: PhoneNumber)?](repeating: nil, count: pieces.count)
    best[pieces.count] = 0
    for start in pieces.indices.reversed() {
      var digits = PackedDigits()
      for end in start + 1...pieces.count {
        digits.append(pieces[end - 1].digits)
        guard digits.count <= Self.longestNumber else { break }
        guard digits.count >= Self.fewestDigits, let rest = best[end] else { continue }
        let number = number(digits, hasPlus: hasPlus && start == 0, isBare: false)
        guard let own = cost(number, digits, cut: start == 0 ? .list : pieces[start].gap) else { continue }
        if best[start].map({ own + rest < $0 }) ?? true {
          best[start] = own + rest
          choice[start] = (end, number)
        }
      }
    }
    return path(choice)
  }

  private static let longestNumber = 17

  private func cost(_ number: PhoneNumber, _ digits: PackedDigits, cut: PhoneCell.Gap) -> Int? {
    guard number.status != .invalid else { return nil }
    let isShort = digits.count == Self.fewestDigits && cut != .list
    guard number.status == .valid || !isShort else { return nil }
    var cost = 1000 + cut.rawValue * 100
    if number.status != .valid { cost += 100_000 }
    if digits.count > 13 { cost += 50_000 }
    if trunkPrefix == "0" && digits[0] != 0 { cost += 50 }
    return cost
  }

  private func path(_ choice: [(end: Int, number: PhoneNumber)?]) -> [PhoneNumber]? {
    var numbers: [PhoneNumber] = []
    var start = 0
    while start < choice.count {
      guard let step = choice[start] else { return nil }
      if !numbers.contains(step.number) { numbers.append(step.number) }
      start = step.end
    }
    return numbers
  }
}
