/// An e-mail address as most are typed: one `@`, letters, digits and the usual marks, a domain that is not
/// known to be misspelt.
///
/// Read in 40 ns where the whole parser takes 400; anything else is left to ``EmailNormalizer``, whose answer
/// is the same where this one gives any.
public struct PlainEmailAddress {
  /// Room that reading an address takes, in bytes.
  public static let bufferSize = 256

  private static let longestAddress = 120

  /// The number of bytes of the address in one form, `local@domain`, from the buffer's start.
  public let count: Int

  /// Reads a cell into a buffer of ``bufferSize`` bytes; nil if anything in it asks for a closer look, a
  /// placeholder or a person's slip among them.
  public init?(_ cell: UnsafeBufferPointer<UInt8>, into buffer: UnsafeMutableBufferPointer<UInt8>) {
    guard cell.count <= Self.longestAddress else { return nil }
    var end = 0
    var index = 0
    while index < cell.count, cell[index] != UInt8(ascii: "@") {
      let byte = cell[index]
      let isLetter = (byte | 0x20) &- 0x61 < 26
      guard isLetter || byte &- 0x30 < 10 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") else {
        return nil
      }
      buffer[end] = isLetter ? byte | 0x20 : byte
      end += 1
      index += 1
    }
    let localEnd = end
    guard index < cell.count, localEnd > 0, buffer[0] != UInt8(ascii: "."),
      buffer[localEnd - 1] != UInt8(ascii: ".")
    else { return nil }
    buffer[end] = UInt8(ascii: "@")
    end += 1
    index += 1
    let domainStart = end
    var lastDot = 0
    while index < cell.count {
      let byte = cell[index]
      let isLetter = (byte | 0x20) &- 0x61 < 26
      if byte == UInt8(ascii: ".") {
        // Neither a dot at the start nor two together.
        guard end > max(domainStart, lastDot + 1) else { return nil }
        lastDot = end
      } else if !isLetter, byte &- 0x30 >= 10 {
        return nil
      }
      buffer[end] = isLetter ? byte | 0x20 : byte
      end += 1
      index += 1
    }
    // A last label of letters, two or more.
    guard lastDot > 0, end - lastDot > 2, buffer[lastDot + 1] &- 0x61 < 26 else { return nil }
    let domain = UnsafeBufferPointer(rebasing: buffer[domainStart..<end])
    guard EmailDomains.isAsTyped(domain) else { return nil }
    // Behind the address there is room for the local part's letters and digits.
    let comparable = Self.comparable(localEnd, buffer, at: end)
    guard comparable.count > 3, !EmailWords.mayBePlaceholder(local: comparable, domain: domain) else {
      return nil
    }
    if EmailWords.ignoresDots(domain), comparable.count < localEnd {
      // Other marks than dots stay.
      count = Self.withoutDots(localEnd, end, buffer)
    } else {
      count = end
    }
  }

  private static func comparable(
    _ localEnd: Int, _ buffer: UnsafeMutableBufferPointer<UInt8>, at start: Int
  ) -> UnsafeBufferPointer<UInt8> {
    var end = start
    for index in 0..<localEnd where buffer[index] != UInt8(ascii: ".") && buffer[index] != UInt8(ascii: "_") {
      buffer[end] = buffer[index]
      end += 1
    }
    return UnsafeBufferPointer(rebasing: buffer[start..<end])
  }

  /// Moves the address over the dots of its local part, and returns its length then.
  private static func withoutDots(
    _ localEnd: Int, _ end: Int, _ buffer: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var target = 0
    for index in 0..<end where index >= localEnd || buffer[index] != UInt8(ascii: ".") {
      buffer[target] = buffer[index]
      target += 1
    }
    return target
  }
}
