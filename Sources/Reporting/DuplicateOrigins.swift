import Records
import Resolution

/// How the duplicates of a run came about, as far as its columns tell: when they were created, and where.
struct DuplicateOrigins {
  /// What is known of some duplicates.
  struct Counts {
    /// Records beyond the first of their groups.
    var duplicates = 0
    /// Those that were saved within a minute after the record that they repeat.
    var copies = 0
    /// Where the duplicates came from; empty where all records are from one place.
    var sources: [String: Int] = [:]
    /// Where the copies came from.
    var sourcesOfCopies: [String: Int] = [:]
  }

  /// Groups that are looked at together.
  private static let batch = 32
  /// The days of a week before the newest date of the data.
  private static let days = 7

  /// All duplicates that have a time of creation.
  private(set) var ofAllTime = Counts()
  /// Those that were created in the last seven days before the newest date of the data.
  private(set) var ofLastWeek = Counts()

  private let table: RecordTable
  private let column: Column
  private let created: Attribute?
  private let weekStart: Int
  /// The column that tells lists apart; nil where the inputs do.
  private let sources: Column?
  private let hasSources: Bool

  /// Looks at groups, by their indexes; nil where no column says when a record was created.
  init?(of groups: [Int], in content: ReportContent) {
    table = content.table
    let fields = table.schema.fields
    guard let field = fields.firstIndex(where: { $0.kindWord.contains("created") }) else { return nil }
    column = table.columns[field]
    created = table.attribute(.created)
    let newest = NewestDate.moment(table.attributes) ?? 0
    weekStart = DateMoment.moment(newest, daysBefore: DuplicateOrigins.days)
    let source = fields.firstIndex { $0.kindWord == SourceField.word }
    sources = table.sources.count == 1 ? source.map { content.table.columns[$0] } : nil
    hasSources = table.sources.count > 1 || sources != nil
    // A few dozen groups at a time, whose cells are far apart and so are looked up together.
    for start in stride(from: 0, to: groups.count, by: DuplicateOrigins.batch) {
      add(groups[start...].prefix(DuplicateOrigins.batch).map { content.suggestions[$0].members })
    }
  }

  private mutating func add(_ groups: [ArrayPart<UInt32>]) {
    let rows = groups.flatMap(\.self)
    let (bytes, stamps) = stamps(of: rows)
    var end = 0
    for group in groups {
      let places = end..<end + group.count
      end = places.upperBound
      ofAllTime.duplicates += max(stamps[places].count { $0 != nil } - 1, 0)
      let first = places.min { moment(of: rows[$0]) < moment(of: rows[$1]) }
      for place in places {
        let isCopy = isRepeat(place, among: places, of: stamps, in: bytes)
        let isOfLastWeek = place != first && weekStart > 0 && moment(of: rows[place]) >= weekStart
        if !isCopy && !isOfLastWeek { continue }
        let source = name(ofSourceOf: rows[place])
        if isCopy { DuplicateOrigins.add(source, isCopy: true, to: &ofAllTime) }
        if isOfLastWeek {
          ofLastWeek.duplicates += 1
          DuplicateOrigins.add(source, isCopy: isCopy, to: &ofLastWeek)
        }
      }
    }
  }

  private static func add(_ source: String?, isCopy: Bool, to counts: inout Counts) {
    if isCopy { counts.copies += 1 }
    guard let source else { return }
    counts.sources[source, default: 0] += 1
    if isCopy { counts.sourcesOfCopies[source, default: 0] += 1 }
  }

  /// When a record was created, `yyyymmddhhmmss`; 0 where that is not known, which may have been long ago.
  private func moment(of row: UInt32) -> Int {
    guard let created, let place = created.range(of: Int(row)).first else { return 0 }
    return created.values.withBytes(of: created.codes[place]) { digits in
      digits.indices.reduce(0) { $0 * 10 + Int(digits[$1] & 15) }
    }
  }

  /// Where a record came from; nil where there is one place alone.
  private func name(ofSourceOf row: UInt32) -> String? {
    if !hasSources { return nil }
    guard let sources else { return table.sources[Int(table.sourceCodes[Int(row)])] }
    return sources.isEmpty(at: row) ? nil : sources[Int(row)]
  }

  /// The times of some records, and the bytes that they are parts of.
  private func stamps(of rows: [UInt32]) -> (bytes: [UInt8], stamps: [ClockTime?]) {
    var bytes: [UInt8] = []
    var ends: [Int] = [0]
    rows.withUnsafeBufferPointer { rows in
      column.withCells(of: rows) { cells in
        for cell in cells {
          bytes.append(contentsOf: cell)
          ends.append(bytes.count)
        }
      }
    }
    return (bytes, rows.indices.map { ClockTime(in: bytes, ends[$0]..<ends[$0 + 1]) })
  }

  /// Whether a record was saved within a minute after another of its group; of two saved at once, the later in the
  /// list repeats the earlier.
  private func isRepeat(
    _ position: Int, among group: Range<Int>, of stamps: [ClockTime?], in bytes: [UInt8]
  ) -> Bool {
    guard let stamp = stamps[position] else { return false }
    return group.contains { other in
      guard other != position, let time = stamps[other], stamp.repeats(time, in: bytes) else { return false }
      return other < position || !time.repeats(stamp, in: bytes)
    }
  }
}
