import CSV
import Parallel

/// A report's file in parts, which are made on their own, in any order and on any thread, and written in theirs.
public struct ReportParts: Sendable {
  /// The number of parts, at least 1.
  public let count: Int

  /// Appends the part with the index it is given to a text.
  let write: @Sendable (_ part: Int, _ text: inout ByteText) -> Void

  /// Parts of which each is made from its index alone.
  init(count: Int, write: @escaping @Sendable (_ part: Int, _ text: inout ByteText) -> Void) {
    precondition(count > 0, "a file has at least one part")
    self.count = count
    self.write = write
  }

  /// A small file as a whole.
  static func whole(_ bytes: @escaping @Sendable () -> [UInt8]) -> ReportParts {
    ReportParts(count: 1) { _, text in text.append(bytes()) }
  }

  /// Parts that are made from nothing but the things of a stretch: `size` of `total` in a part.
  static func chunks(
    of total: Int, atMost size: Int,
    write: @escaping @Sendable (_ things: Range<Int>, _ text: inout ByteText) -> Void
  ) -> ReportParts {
    let chunks = Chunks(of: total, atMost: size)
    return ReportParts(count: max(chunks.count, 1)) { part, text in
      if !chunks.isEmpty { write(chunks[part], &text) }
    }
  }

  /// The parts of one after the other, of one file.
  static func + (first: ReportParts, second: ReportParts) -> ReportParts {
    ReportParts(count: first.count + second.count) { part, text in
      if part < first.count { first.write(part, &text) } else { second.write(part - first.count, &text) }
    }
  }

  /// Lines of JSON, or what else is written as JSON: `size` of `total` things in a part.
  static func json(
    _ layout: JSONText.Layout = .compact, of total: Int, atMost size: Int,
    write: @escaping @Sendable (_ things: Range<Int>, _ text: inout JSONText) -> Void
  ) -> ReportParts {
    chunks(of: total, atMost: size) { things, text in
      var json = JSONText(layout, appendingTo: text.take())
      write(things, &json)
      text = json.takeText()
    }
  }

  /// A CSV file: its header, then the rows of `size` of `total` things in a part.
  static func rows(
    header: [String], of total: Int, atMost size: Int,
    write: @escaping @Sendable (_ things: Range<Int>, _ rows: inout ReportRows) -> Void
  ) -> ReportParts {
    let chunks = Chunks(of: total, atMost: size)
    return ReportParts(count: max(chunks.count, 1)) { part, text in
      var rows = ReportRows(appendingTo: text.take(), isContinued: part > 0)
      if part == 0 {
        for name in header { rows.cell(name) }
        rows.endRow()
      }
      if !chunks.isEmpty { write(chunks[part], &rows) }
      text = rows.takeText()
    }
  }
}
