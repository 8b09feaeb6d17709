import CByteScan

/// A whole text in UTF-8, without byte order mark: what the reader reads.
///
/// A file that is UTF-8 already is not copied; others are converted once. Offsets in rows and faults are
/// offsets in ``bytes``.
///
/// `@unchecked Sendable` because the bytes are written before the initializer returns and never again.
public final class UTF8Text: @unchecked Sendable {
  /// What was found out about the encoding of the original.
  public let detection: EncodingDetection
  /// The text, good as long as this object lives: never take them from a temporary one.
  public let bytes: UnsafeRawBufferPointer

  private let file: MappedFile?
  private let converted: UnsafeMutableBufferPointer<UInt8>?

  /// Decodes a file, in `encoding` or else in the one its bytes show.
  ///
  /// Costs one pass to check the bytes, and a second to convert what is not UTF-8 already.
  public init(_ file: MappedFile, encoding: TextEncoding? = nil) {
    let detection = Self.detection(of: file.bytes, as: encoding)
    self.detection = detection
    if detection.encoding == .utf8, detection.illFormedCount == 0 {
      self.file = file
      converted = nil
      bytes = UnsafeRawBufferPointer(rebasing: file.bytes.dropFirst(detection.byteOrderMarkLength))
    } else {
      let output = Self.convert(file.bytes, detection)
      self.file = nil
      converted = output
      bytes = UnsafeRawBufferPointer(output)
    }
  }

  /// Decodes a copy of bytes, in `encoding` or else in the one they show.
  public init(_ bytes: [UInt8], encoding: TextEncoding? = nil) {
    let (detection, output) = bytes.withUnsafeBytes { original in
      let detection = Self.detection(of: original, as: encoding)
      return (detection, Self.convert(original, detection))
    }
    self.detection = detection
    file = nil
    converted = output
    self.bytes = UnsafeRawBufferPointer(output)
  }

  deinit { converted?.deallocate() }

  /// Tells that a range of the text is not needed any more.
  ///
  /// A mapped file's memory goes back to the system, so that what is made of the text does not stand beside
  /// it. The text stays readable.
  public func giveBack(_ range: Range<Int>) {
    let mark = detection.byteOrderMarkLength
    file?.giveBack(range.lowerBound + mark..<range.upperBound + mark)
  }

  private static func detection(
    of bytes: UnsafeRawBufferPointer, as encoding: TextEncoding?
  ) -> EncodingDetection {
    guard let encoding else { return EncodingDetection(detecting: bytes) }
    return EncodingDetection(of: bytes, as: encoding)
  }

  private static func convert(
    _ bytes: UnsafeRawBufferPointer, _ detection: EncodingDetection
  ) -> UnsafeMutableBufferPointer<UInt8> {
    let text = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(detection.byteOrderMarkLength))
    switch detection.encoding {
    case .utf8:
      var output = UTF8Output(capacity: text.count + 2 * detection.illFormedCount)
      output.append(utf8: text.bindMemory(to: UInt8.self), repairing: true)
      return output.finish()
    case .windows1252:
      var output = UTF8Output(capacity: text.count + 2 * text.count { $0 >= 0x80 })
      output.append(utf8: text.bindMemory(to: UInt8.self), repairing: false)
      return output.finish()
    case .utf16LittleEndian, .utf16BigEndian:
      var output = UTF8Output(capacity: 3 * (text.count / 2 + 1))
      var units = UTF16Units(text, isLittleEndian: detection.encoding == .utf16LittleEndian)
      while let scalar = units.nextScalar() { output.append(scalar: scalar ?? 0xFFFD) }
      return output.finish()
    }
  }
}
