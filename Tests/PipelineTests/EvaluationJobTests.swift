import Evaluation
import TestSupport
import Testing

@testable import Pipeline

@Suite struct EvaluationJobTests {
  private static let manifest = #"{"expected_precision": {"certain": 0.99, "likely": 0.8}}"#

  /// One certain group of two records, a likely one of three, and a single record.
  private func report(
    truth: String = "id,entity,household\n1,a,\n2,a,\n3,b,h\n4,b,h\n5,c,h\n6,a,\n",
    manifest: String = manifest
  ) throws -> EvaluationReport {
    let folder = try FreshFolder()
    try folder.write(
      """
      source,record_id,entity_id,survivor_source,survivor_id,role
      s,1,A,s,1,survivor
      s,2,A,s,1,duplicate
      s,3,B,s,3,survivor
      s,4,B,s,3,duplicate
      s,5,B,s,3,duplicate
      s,6,C,s,6,single

      """, to: "crosswalk.csv")
    try folder.write(
      """
      group_id,band,source,record_id
      A,certain,s,1
      A,certain,s,2
      B,likely,s,3
      B,likely,s,4
      B,likely,s,5

      """, to: "suggestions.csv")
    try folder.write(
      """
      left_source,left_id,right_source,right_id,match_probability,class
      s,1,s,2,1.0,same-person
      s,3,s,4,0.9,same-person
      s,3,s,5,0.7,same-person
      s,4,s,6,0.95,shared-contact

      """, to: "pairs.csv")
    try folder.write(manifest, to: "manifest.json")
    try folder.write(truth, to: "truth.csv")
    return try EvaluationJob(output: folder.path, truth: folder.path(of: "truth.csv")).run()
  }

  @Test func expectedPrecisionStandsBesideTheTruth() throws {
    let expectations = try report().expectations
    #expect(expectations.map(\.bands) == ["certain", "likely", "certain+likely"])
    #expect(expectations.map(\.pairs) == [1, 3, 4])
    #expect(expectations.map(\.expectedPrecision) == [0.99, 0.8, (0.99 + 0.8 * 3) / 4])
    #expect(expectations.map(\.truePrecision) == [1, 1.0 / 3, 0.5])
  }

  @Test func nothingIsExpectedOfTheWholeWhileAPartIsUnknown() throws {
    let report = try report(manifest: #"{"expected_precision": {"certain": 0.99, "likely": null}}"#)
    #expect(report.expectations.map(\.expectedPrecision) == [0.99, nil, nil])
  }

  @Test func expectedMissedPairsAreThoseOfTheManifest() throws {
    let manifest = #"{"expected_missed": {"certain": 3.5, "likely": 1.25}}"#
    #expect(try report(manifest: manifest).expectations.map(\.expectedMissedPairs) == [3.5, nil, 1.25])
    #expect(try report().expectations.allSatisfy { $0.expectedMissedPairs == nil })
    // What the run expects of all records says nothing of a part of them.
    let part = try report(truth: "id,entity\n1,a\n2,a\n", manifest: manifest)
    #expect(part.expectations.allSatisfy { $0.expectedMissedPairs == nil })
  }

  @Test func mergedRelativesAreAShareOfAllPairsOfRelatives() throws {
    let report = try report()
    #expect(report.relatives == 2)
    #expect(report.bands.map(\.mergedRelatives) == [0, 2, 2])
    #expect(report.bands.map(\.mergedRelativesShare) == [0, 1, 1])
    let without = try self.report(truth: "id,entity\n1,a\n2,a\n")
    #expect(without.relatives == nil)
    #expect(without.bands.allSatisfy { $0.mergedRelatives == nil && $0.mergedRelativesShare == nil })
  }

  @Test func thresholdAndReliabilityAreOfPairsOfOnePerson() throws {
    let report = try report()
    #expect(report.truePairs == 4)
    #expect(report.bestThreshold?.probability == 0.9)
    #expect(report.bestThreshold?.recall == 0.5)
    #expect(report.calibration.map(\.from) == [0.7, 0.9])
    #expect(report.calibration.map(\.pairs) == [1, 2])
    #expect(abs(report.calibrationError - (0.7 + 0.05 * 2) / 3) < 1e-9)
  }

  @Test func aTruthOfOtherRecordsIsRefused() throws {
    do {
      _ = try report(truth: "id,entity\n71,a\n72,a\n")
      Issue.record("a truth without a record in common was accepted")
    } catch DedupeError.truth(.noCommonRecord(_, let named, let records)) {
      #expect(named == 2)
      #expect(records == 6)
    }
  }
}
