import CByteScan

/// What a file's bytes say about their encoding.
///
/// A byte order mark decides. Without one the text is UTF-16 when its zero bytes lie as they do there. Else
/// every byte of the file is looked at:
/// - all of it is UTF-8: UTF-8;
/// - most of what is not ASCII is UTF-8: UTF-8 with a few broken rows, as two systems' exports in one file
///   make them. Each broken byte is then read as Windows-1252, which is what it was written as, and counted;
/// - otherwise: Windows-1252, the whole file. Text in Windows-1252 hardly ever forms UTF-8 by accident, so
///   one stray sequence does not outweigh the rest.
public struct EncodingDetection: Equatable, Sendable {
  /// The encoding.
  public let encoding: TextEncoding
  /// Bytes before the text: 0, 2 or 3.
  public let byteOrderMarkLength: Int
  /// Bytes that are no UTF-8, or unpaired surrogates in UTF-16; always 0 for Windows-1252.
  public let illFormedCount: Int
  /// The physical line, from 1, on which the first of them stands.
  public let firstIllFormedLine: Int?

  /// Finds the encoding of a whole file.
  public init(detecting bytes: UnsafeRawBufferPointer) {
    let marked: TextEncoding? = [.utf8, .utf16LittleEndian, .utf16BigEndian].first { encoding in
      bytes.starts(with: encoding.byteOrderMark)
    }
    if let encoding = marked ?? UTF16Evidence(in: bytes).encoding {
      self.init(of: bytes, as: encoding)
      return
    }
    let census = UTF8Census(bytes.bindMemory(to: UInt8.self))
    if census.illFormedCount > 0, census.wellFormedCount <= census.illFormedCount {
      self.init(of: bytes, as: .windows1252)
    } else {
      self.init(utf8: census, markLength: 0, in: bytes)
    }
  }

  /// Looks at a file whose encoding is known.
  public init(of bytes: UnsafeRawBufferPointer, as encoding: TextEncoding) {
    let mark = encoding.byteOrderMark
    let markLength = bytes.starts(with: mark) ? mark.count : 0
    let text = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(markLength))
    switch encoding {
    case .utf8:
      self.init(utf8: UTF8Census(text.bindMemory(to: UInt8.self)), markLength: markLength, in: text)
    case .utf16LittleEndian, .utf16BigEndian:
      let census = UTF16Census(text, isLittleEndian: encoding == .utf16LittleEndian)
      self.init(
        encoding: encoding, byteOrderMarkLength: markLength, illFormedCount: census.illFormedCount,
        firstIllFormedLine: census.firstIllFormedLine)
    case .windows1252:
      self.init(
        encoding: encoding, byteOrderMarkLength: 0, illFormedCount: 0, firstIllFormedLine: nil)
    }
  }

  private init(utf8 census: UTF8Census, markLength: Int, in text: UnsafeRawBufferPointer) {
    self.init(
      encoding: .utf8, byteOrderMarkLength: markLength, illFormedCount: census.illFormedCount,
      firstIllFormedLine: census.firstIllFormed.map { offset in
        1 + byte_scan_count_lines(text.bindMemory(to: UInt8.self).baseAddress, offset)
      })
  }

  private init(
    encoding: TextEncoding, byteOrderMarkLength: Int, illFormedCount: Int, firstIllFormedLine: Int?
  ) {
    self.encoding = encoding
    self.byteOrderMarkLength = byteOrderMarkLength
    self.illFormedCount = illFormedCount
    self.firstIllFormedLine = firstIllFormedLine
  }
}
