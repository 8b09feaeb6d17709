import Blocking
import Matching
import Normalization
import Records
import Reporting
import Resolution

/// Says why two records are, or are not, suggested as one customer.
public struct ExplainJob {
  private let configuration: Configuration
  private let first: RecordReference
  private let second: RecordReference

  /// A job for two records, named as the outputs name them or by their ids alone.
  public init(_ configuration: Configuration, first: String, second: String) {
    self.configuration = configuration
    self.first = RecordReference(text: first)
    self.second = RecordReference(text: second)
  }

  /// Does what the main job does, but for the outputs, and looks the pair up in it.
  public func run(_ observer: any RunObserver) throws(DedupeError) -> PairReport {
    let memory = try RunMemory(reading: configuration)
    defer { memory?.store.close() }
    let judgement = try DedupeJob(configuration).judge(StageClock(observer: observer), observer, memory)
    let table = judgement.loaded.table
    let left = try first.row(in: table)
    let right = try second.row(in: table)
    return report(CandidatePair(left, right), left: left, right: right, judgement)
  }

  private func report(
    _ pair: CandidatePair, left: UInt32, right: UInt32, _ judgement: Judgement
  ) -> PairReport {
    let table = judgement.loaded.table
    let fate = PairFate(pair, judgement)
    let evidence =
      fate.isComparable
      ? ShownEvidence(PairScorer(table, model: judgement.trained.model).explain(pair)) : nil
    let weight = evidence?.weight ?? ShownWeight(hundredths: 0)
    let words = judgement.trained.model.plan.comparisons.map(\.word)
    return PairReport(
      left: table.identity(of: Int(left)).description, right: table.identity(of: Int(right)).description,
      verdict: fate.verdict, reason: fate.reason,
      fields: table.schema.fields.indices.map { field in
        PairReport.Field(
          name: table.schema.fields[field].name, left: shown(field, left, in: table),
          right: shown(field, right, in: table))
      },
      evidence: evidence?.lines.map { line in
        PairReport.Line(
          about: line.subject.word(among: words), text: line.text,
          bits: Double(line.weight.hundredths) / 100)
      } ?? [],
      matchWeight: evidence.map { _ in Double(weight.hundredths) / 100 },
      matchProbability: evidence.map { _ in Double(weight.millionths) / 1_000_000 },
      withoutEvidence: valuesWithoutEvidence(pair, judgement), blockingRules: fate.blockingRules,
      group: fate.suggestion?.id, band: fate.suggestion?.band.rawValue,
      evidenceDigest: EvidenceDigest(table).texts(of: [left == right ? [left] : [left, right]])[0],
      isRedacted: redaction != nil)
  }

  private var redaction: Redaction? {
    configuration.isRedacted ? Redaction(threads: configuration.threads) : nil
  }

  private func shown(_ field: Int, _ row: UInt32, in table: RecordTable) -> String {
    let value = table.columns[field][Int(row)]
    return redaction?.masked(value, of: table.schema.fields[field]) ?? value
  }

  /// What both carry and what says nothing all the same: placeholders, the shop's own phone.
  private func valuesWithoutEvidence(
    _ pair: CandidatePair, _ judgement: Judgement
  ) -> [PairReport.UselessValue] {
    judgement.loaded.hubs.filter { $0.rows.contains(pair.left) && $0.rows.contains(pair.right) }.map { hub in
      let cause =
        switch hub.cause {
        case .placeholder: "a placeholder"
        case .siteList: "on this site's list of placeholders"
        case .sharedByMany: "carried by \(hub.nameCount.grouped) different names"
        }
      return PairReport.UselessValue(
        role: "\(hub.role)", value: redaction?.masked(hub.value, of: hub.role) ?? hub.value, cause: cause)
    }
  }
}
