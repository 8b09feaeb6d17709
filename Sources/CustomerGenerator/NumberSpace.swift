/// A block of telephone numbers, taken in a seeded order so that no number is given out twice before all have
/// been.
final class NumberSpace: Sendable {
  private let leading: [UInt32]
  private let trailingSize: Int
  private let order: Permutation

  /// How many digits the area code has.
  let areaLength: Int

  /// Numbers at the end of the order that households never get.
  private static let reserved = 16

  /// Makes the space of all numbers that start with one of some digits and go on with a count of free ones.
  init(leading: [UInt32], trailing: Int, areaLength: Int, seed: UInt64) {
    self.leading = leading
    self.areaLength = areaLength
    var size = 1
    for _ in 0..<trailing { size *= 10 }
    trailingSize = size
    order = Permutation(count: leading.count * size, seed: seed)
  }

  /// Makes the space of North American numbers in some area codes, without service codes such as 911 and
  /// without 555, as national numbers of ten digits.
  convenience init(areaCodes: [UInt32], seed: UInt64) {
    let exchanges = (UInt32(200)...999).filter { $0 % 100 != 11 && $0 != 555 }
    self.init(
      leading: areaCodes.flatMap { area in exchanges.map { area * 1_000 + $0 } }, trailing: 4, areaLength: 3,
      seed: seed)
  }

  /// Makes the space of numbers of ten digits in areas written `161:2-9`: an area code and the range of the
  /// first digits behind it.
  convenience init(areas text: Substring, seed: UInt64) {
    var leading: [UInt32] = []
    var areaLength = 0
    for area in text.split(separator: " ") {
      let parts = area.split(separator: ":")
      areaLength = parts[0].count
      for first in NumberRange.numbers(in: parts[1]) {
        leading.append(UInt32("\(parts[0])\(first)") ?? 0)
      }
    }
    let length = String(leading[0]).count
    self.init(leading: leading, trailing: 10 - length, areaLength: areaLength, seed: seed)
  }

  /// Returns the digits of a number of the space, by its place in the order.
  func number(_ place: Int) -> PhoneEntry {
    entry(order(place % (order.count - Self.reserved)))
  }

  /// Returns the digits of a number that no household gets, `index` below 16.
  func reservedNumber(_ index: Int) -> PhoneEntry {
    entry(order(order.count - 1 - index))
  }

  /// Returns the number at a place of the block.
  private func entry(_ place: Int) -> PhoneEntry {
    var number = PhoneEntry()
    number.areaLength = areaLength
    number.digits.append(decimal: Int(leading[place / trailingSize]) * trailingSize + place % trailingSize)
    return number
  }
}
