import Ledger
import Matching
import Reporting
import Resolution

extension DedupeJob {
  /// What the reports are written from, and what a run with a memory leaves for the next one.
  func content(
    of judgement: Judgement, _ observer: any RunObserver
  ) -> (content: ReportContent, snapshot: LedgerSnapshot?) {
    let (resolved, table) = (judgement.resolved, judgement.loaded.table)
    let recollection = judgement.recollection
    let (standings, changes) = recollection?.standings(of: resolved, in: table) ?? (nil, nil)
    let snapshot = recollection?.snapshot(of: resolved, in: table, standings ?? [:])
    let reasons = brakeReasons(judgement, newGroups: changes?.new ?? 0, observer)
    let heldBack = configuration.isAccepted ? [] : reasons
    let model = judgement.trained.model.summary(of: table)
    let plan = judgement.trained.model.plan
    let facts = configuration.facts(
      of: judgement.loaded, leftOut: plan.leftOut, reused: model.isReused ? model : nil,
      remembered: recollection?.settings ?? [], accepted: configuration.isAccepted ? reasons : [],
      scoring: judgement.scoring.remark)
    let linkage = Clustering(plan: plan)
    let explainer = resolved.explainer
    let outputPath = configuration.outputPath
    let content = ReportContent(
      runID: facts.runID(mappings: judgement.loaded.mappings), facts: facts, table: table,
      suggestions: resolved.suggestions, entities: resolved.entities, pairs: resolved.pairs,
      sharedGroups: resolved.sharedGroups, hubs: judgement.loaded.hubs, rejected: judgement.loaded.rejected,
      blocking: judgement.pairs.statistics, model: model,
      expectedPrecision: resolved.expectedPrecision, expectedMissed: resolved.expectedMissed,
      linkage: (
        alpha: linkage.alpha, threshold: linkage.threshold, support: linkage.support,
        calibration: plan.calibration
      ),
      supportCounts: resolved.supportCounts,
      outputName: heldBack.isEmpty ? outputPath : OutputFolder.quarantineName(of: outputPath),
      details: explainer.details, ruleWords: judgement.pairs.words,
      rulesOfPair: judgement.pairs.rules, shared: explainer.shared,
      pageGroupLimit: configuration.reportGroups,
      changes: changes, standings: standings,
      evidenceDigest: recollection?.evidenceDigest(of: table),
      formerIDs: snapshot.map { EntityRegister.formerIDs(resolved.entities, $0) } ?? [:], heldBack: heldBack,
      redaction: configuration.isRedacted ? Redaction(threads: configuration.threads) : nil)
    return (content, snapshot)
  }
}
