import Foundation
import TestSupport
import Testing

@Suite struct FixtureTests {
  /// `Fixtures/README.md` names this very command.
  @Test func fixturesAreWhatTheGeneratorMakes() throws {
    let folder = try FreshFolder()
    let run = try TwinleafCommand.run(
      ["generate", "-q", "--records", "400", "--seed", "3", "--output", "made"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    for name in ["customers.csv", "truth.csv"] {
      #expect(try folder.data(of: "made/\(name)") == Samples.fixture(name), "\(name)")
    }
  }

  @Test func duplicatesOfTheFixtureAreFound() throws {
    let folder = try FreshFolder()
    for name in ["customers.csv", "truth.csv"] { try folder.write(try Samples.fixture(name), to: name) }
    _ = try TwinleafCommand.run(["dedupe", "-q", "customers.csv", "--output", "out"], in: folder)
    let run = try TwinleafCommand.run(["evaluate", "--json", "--truth", "truth.csv", "out"], in: folder)
    let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let bands = try #require(report["bands"] as? [[String: Any]])
    let joined = try #require(bands[1]["pairwise"] as? [String: Any])
    #expect(try #require(joined["recall"] as? Double) > 0.9)
    #expect(try #require(joined["precision"] as? Double) > 0.85)
  }
}
