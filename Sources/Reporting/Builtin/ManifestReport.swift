import Blocking
import Matching
import Records
import Resolution

/// `manifest.json`: what decided the run's result and what came of it, for operations; schema `twinleaf.manifest/1`.
///
/// Inputs with their digests, settings, what each column was taken for and why, the whole model with every digit, and
/// counts. `redacted` says whether customers' values are masked in
/// the other files. It holds no customer's values, and nothing that differs between equal runs.
public struct ManifestReport: ReportWriter {
  /// What a user writes to name it.
  public static let word = "manifest"
  /// One line for help.
  public static let summary =
    "inputs, settings, columns, model and counts; for operations, and to reuse the model"
  /// The file's name in the output folder.
  public static let fileName = "manifest.json"

  /// The schema of the file; another number is another version.
  static let schema = "twinleaf.manifest/1"

  /// The report as it is always written.
  public init() {}

  /// The file as a whole.
  public func parts(of content: ReportContent) -> ReportParts { .whole { bytes(content) } }

  private func bytes(_ content: ReportContent) -> [UInt8] {
    var text = JSONText(.indented)
    text.beginObject()
    text.member("schema", ManifestReport.schema)
    text.member("run", content.runID)
    text.member("version", content.facts.version)
    text.member("redacted", content.isRedacted)
    writeInputs(content.facts, to: &text)
    writeColumns(content.table.schema, to: &text)
    writeCounts(content, to: &text)
    writeBlocking(content.blocking, to: &text)
    writeModel(content, to: &text)
    text.endObject()
    text.endLine()
    return text.bytes
  }

  private func writeInputs(_ facts: RunFacts, to text: inout JSONText) {
    text.key("inputs")
    text.beginArray()
    for input in facts.inputs {
      text.beginObject()
      text.member("source", input.source)
      text.member("location", input.location)
      text.member("format", input.format)
      text.member("reading", input.reading)
      text.member("sha256", input.digest)
      text.member("records", input.recordCount)
      text.member("rejected", input.rejectedCount)
      text.endObject()
    }
    text.endArray()
    text.key("settings")
    text.beginObject()
    for setting in facts.settings { text.member(named: setting.name, setting.value) }
    text.endObject()
    text.key("newest_date")
    if let newest = facts.newestDate { text.value(newest) } else { text.null() }
    text.member("remarks", facts.remarks)
  }

  private func writeColumns(_ schema: Schema, to text: inout JSONText) {
    text.key("columns")
    text.beginArray()
    for field in schema.fields {
      text.beginObject()
      text.member("name", field.name)
      text.member("kind", field.kindWord)
      text.member("reason", field.reason)
      text.endObject()
    }
    text.endArray()
  }

  private func writeCounts(_ content: ReportContent, to text: inout JSONText) {
    text.key("counts")
    text.beginObject()
    var open: String?
    for count in RunCount.all(in: content) {
      if count.group != open {
        if open != nil { text.endObject() }
        open = count.group
        if let open {
          text.key(named: open)
          text.beginObject()
        }
      }
      text.key(named: count.name)
      text.value(count.value(in: content))
    }
    if open != nil { text.endObject() }
    text.endObject()
    text.key("expected_precision")
    text.beginObject()
    for band in [SuggestionBand.certain, .likely] {
      text.member(named: band.rawValue, shortest: content.expectedPrecision[band])
    }
    text.endObject()
    text.key("expected_missed")
    text.beginObject()
    for band in [SuggestionBand.certain, .likely] {
      text.member(named: band.rawValue, shortest: content.expectedMissed[band])
    }
    text.endObject()
  }

  private func writeBlocking(_ blocking: BlockingStatistics, to text: inout JSONText) {
    text.key("blocking")
    text.beginObject()
    text.member("pairs", blocking.pairCount)
    text.member("unpaired_records", blocking.unpairedRecordCount)
    text.key("rules")
    text.beginArray()
    for rule in blocking.rules {
      text.beginObject()
      text.member("rule", rule.word)
      text.member("records", rule.recordCount)
      text.member("blocks", rule.blockCount)
      text.member("pairs", rule.pairCount)
      text.member("new_pairs", rule.newPairCount)
      text.key("largest_blocks")
      text.beginArray()
      for size in rule.largestBlocks { text.value(size) }
      text.endArray()
      text.member("split_blocks", rule.splitBlockCount)
      text.member("skipped_pairs", rule.skippedPairCount)
      text.endObject()
    }
    text.endArray()
    text.endObject()
  }
}
