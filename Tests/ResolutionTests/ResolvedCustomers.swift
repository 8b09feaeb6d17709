import Blocking
import Matching
import Records
import Resolution
import TestSupport

/// A literal table taken through blocking, training and resolution.
struct ResolvedCustomers {
  let table: RecordTable
  let outcome: LinkageTraining.Outcome
  let resolved: Resolved

  /// Resolves a table; `threads` for all stages.
  init(_ table: RecordTable, pairsAbove: Double = 0.2, threads: Int = 1) {
    self.table = table
    let pairs = Blocker().candidatePairs(in: table, threads: threads)
    outcome = LinkageTraining(table, plan: ComparisonPlan(table), threads: threads).run(pairs)
    resolved = Resolver(
      table, model: outcome.model, pairsAbove: pairsAbove, threads: threads,
      rulesOfPair: { pairs.words(of: pairs.rules(of: $0)) }
    ).resolve(outcome.scored)
  }

  /// What a report shows of a suggestion.
  func details(of suggestion: MergeSuggestion) -> SuggestionDetails {
    resolved.explainer.details(of: suggestion)
  }

  /// A question with the contact that it is about.
  func text(_ question: CustomerQuestion) -> String {
    question.sentence(about: table.columns[question.field][Int(question.row)])
  }

  /// The members of each group by their ids, in an order that no row decides.
  var groups: [[String]] {
    resolved.entities.filter { $0.members.count > 1 }
      .map { $0.members.map { table.identity(of: Int($0)).id }.sorted() }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }
}
