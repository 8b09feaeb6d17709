import Blocking
import Records

/// What a run did not look at, in plain sentences.
struct UnseenSentences {
  /// The sentences.
  let sentences: [String]

  /// Says what was left out of a run and what it means.
  init(_ content: ReportContent) {
    let blocking = content.blocking
    let skipped = blocking.rules.reduce(0) { $0 + $1.skippedPairCount }
    let split = blocking.rules.reduce(0) { $0 + $1.splitBlockCount }
    var sentences = [
      "\(PeopleNumbers.count(blocking.pairCount, "pair")) of records shared something that a blocking rule looks "
        + "for, and were compared; all other pairs were not.",
      "\(PeopleNumbers.count(blocking.unpairedRecordCount, "record")) shared nothing of that kind with any other.",
    ]
    if split > 0 {
      sentences.append(
        "\(PeopleNumbers.count(split, "block")) held too many records to compare each with each, and "
          + "\(split == 1 ? "was" : "were") split by a second key.")
    }
    if skipped > 0 {
      sentences.append(
        "\(PeopleNumbers.count(skipped, "pair")) of such blocks agreed in no second key, and were not compared "
          + "by that rule; another rule may have brought some of them.")
    }
    let carriers = content.hubs.reduce(0) { $0 + $1.rows.count }
    if carriers > 0 {
      sentences.append(
        "\(PeopleNumbers.count(content.hubs.count, "value")) in \(PeopleNumbers.count(carriers, "place")) said "
          + "nothing: placeholders, and values that too many different names carry.")
    }
    if !content.rejected.isEmpty {
      sentences.append(
        "\(PeopleNumbers.count(content.rejected.count, "row")) could not be read and took no part; rejected.csv "
          + "holds them all.")
    }
    self.sentences = sentences
  }
}
