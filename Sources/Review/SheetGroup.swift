import Resolution

/// The rows of a group in a spreadsheet, in which something was filled in.
public struct SheetGroup: Sendable, Equatable {
  /// The group's id.
  let id: String
  /// Its rows, in the order of the file.
  var rows: [SheetRow] = []
  /// What is wrong with what was filled in, each with its line.
  var faults: [String] = []

  /// A group without rows yet.
  init(id: String) { self.id = id }

  /// Whether nothing was filled in.
  var isBlank: Bool { faults.isEmpty && rows.allSatisfy(\.isBlank) }
  /// The first of its lines in which something was filled in.
  var line: Int { (rows.first { !$0.isBlank } ?? rows.first)?.line ?? 1 }

  /// What the rows' words come to.
  struct Reading: Equatable {
    /// The group's verdict.
    let verdict: Decision.Verdict
    /// The places of rows whose records are other customers than the rest.
    let dropped: [Int]
    /// Whether the verdict is of the dropped alone, and says nothing of the rest.
    let isOfDroppedAlone: Bool
    /// The place of the row whose record is kept.
    let survivor: Int?
    /// The rows' comments, each once.
    let comment: String
  }

  /// The reading of the words, where they can be read in one way only.
  ///
  /// - Parameter isQuestion: The group is a question between two customers, so that *different* can only be of the two.
  func reading(isQuestion: Bool) throws(ImportRefusal) -> Reading {
    if !faults.isEmpty { throw ImportRefusal(.malformed, faults.joined(separator: "; ")) }
    let (verdict, dropped) = try words()
    if let verdict, verdict.isApart, !isQuestion { try checkWhole(verdict) }
    let survivor = try survivorPlace()
    if let survivor {
      guard verdict == .same else {
        throw ImportRefusal(
          .malformed,
          verdict == nil && dropped.isEmpty
            ? "line \(rows[survivor].line) marks a survivor, but the column decision is empty; write same there"
            : "line \(rows[survivor].line) marks a survivor, which goes with same alone")
      }
      if dropped.contains(survivor) {
        throw ImportRefusal(.malformed, "line \(rows[survivor].line) is to be dropped and to be kept")
      }
    }
    guard verdict != nil || !dropped.isEmpty else {
      throw ImportRefusal(
        .malformed, "there is a comment, but the column decision is empty; write \(DecisionWord.recommended)")
    }
    var comments: [String] = []
    for row in rows where !row.comment.isEmpty && !comments.contains(row.comment) {
      comments.append(row.comment)
    }
    return Reading(
      verdict: verdict ?? .different, dropped: dropped, isOfDroppedAlone: verdict == nil, survivor: survivor,
      comment: comments.joined(separator: " / "))
  }

  /// The verdict of the words but for `drop`, and the rows to drop.
  private func words() throws(ImportRefusal) -> (Decision.Verdict?, [Int]) {
    func places(_ word: DecisionWord) -> [Int] { rows.indices.filter { rows[$0].word == word } }
    let verdicts = Decision.Verdict.allCases.filter { !places(.verdict($0)).isEmpty }
    let dropped = places(.drop)
    guard verdicts.count > 1 else {
      if let verdict = verdicts.first, verdict != .same, let drop = dropped.first {
        throw disagreement(places(.verdict(verdict))[0], drop)
      }
      return (verdicts.first, dropped)
    }
    // Same here and different there: the ones that differ are dropped, if every row says which it is.
    let same = places(.verdict(.same))
    let different = places(.verdict(.different))
    guard verdicts == [.same, .different], same.count > 1 else {
      throw disagreement(places(.verdict(verdicts[0]))[0], places(.verdict(verdicts[1]))[0])
    }
    if let silent = rows.firstIndex(where: { $0.word == nil }) {
      throw ImportRefusal(
        .malformed,
        """
        lines \(rows[same[0]].line) and \(rows[different[0]].line) say same and different, and line \
        \(rows[silent].line) says neither; write same or drop there
        """)
    }
    return (.same, (dropped + different).sorted())
  }

  private func disagreement(_ one: Int, _ other: Int) -> ImportRefusal {
    let words = [one, other].map { rows[$0].word?.text ?? "" }
    return ImportRefusal(
      .malformed,
      """
      line \(rows[one].line) says \(words[0]) and line \(rows[other].line) says \(words[1]) of one group; write one \
      word for the group, and drop on rows of another customer
      """)
  }

  /// Refuses a word that may have been meant for its own row alone: beside *same* that is a drop, so it is not guessed.
  private func checkWhole(_ verdict: Decision.Verdict) throws(ImportRefusal) {
    guard rows.count > 2, rows[0].word == nil,
      let place = rows.firstIndex(where: { $0.word != nil })
    else { return }
    throw ImportRefusal(
      .malformed,
      """
      line \(rows[place].line) says \(verdict.rawValue), and the group's first row says nothing: write \
      \(verdict.rawValue) on the first row if all of them are different customers, or drop on this row if it alone is
      """)
  }

  private func survivorPlace() throws(ImportRefusal) -> Int? {
    var marked: [Int] = []
    for (place, row) in rows.enumerated() {
      switch row.survivor {
      case .none: break
      case .this: marked.append(place)
      case .record(let name):
        let named = rows.indices.filter { rows[$0].id == name || rows[$0].name == name }
        guard named.count == 1 else {
          throw ImportRefusal(
            .malformed,
            """
            line \(row.line) has "\(ShortName.of(name))" in the column survivor; write x on the row to keep, or the \
            record_id of one of the group's rows
            """)
        }
        marked.append(named[0])
      }
    }
    let distinct = Set(marked).sorted()
    if distinct.count > 1 {
      throw ImportRefusal(
        .malformed,
        "lines \(rows[distinct[0]].line) and \(rows[distinct[1]].line) are both marked as survivor; mark one")
    }
    return distinct.first
  }
}
