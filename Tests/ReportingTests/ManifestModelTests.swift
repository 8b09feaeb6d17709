import Foundation
import Matching
import Testing

@testable import Reporting

@Suite struct ManifestModelTests {
  private func manifest() throws -> String {
    let scratch = try ScratchFolder()
    let folder = try OutputFolder(path: "\(scratch.path)/out")
    try folder.write([ManifestReport.self], of: DemoFlorist.content(), threads: 1)
    _ = try folder.publish()
    return try scratch.text("out/manifest.json")
  }

  private func error(_ text: String) -> ManifestModelError? {
    do {
      _ = try ManifestModel(data: Data(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test func readsBackEveryDigit() throws {
    let read = try ManifestModel(data: Data(try manifest().utf8)).model
    let written = DemoFlorist.content().model
    #expect(read.isReused)
    #expect(read.digest == written.digest)
    #expect(read.kind == written.kind && read.swapRate == written.swapRate)
    #expect(read.training == written.training)
    #expect(read.priors == written.training.shares)
    #expect(read.comparisons.count == written.comparisons.count)
    for (one, other) in zip(read.comparisons, written.comparisons) {
      #expect(one.word == other.word && one.name == other.name && one.columns == other.columns)
      #expect(one.levels.map(\.label) == other.levels.map(\.label))
      #expect(one.levels.map(\.m) == other.levels.map(\.m))
      #expect(one.levels.map(\.u) == other.levels.map(\.u))
      #expect(one.levels.map(\.household) == other.levels.map(\.household))
      #expect(one.levels.map(\.namesake) == other.levels.map(\.namesake))
    }
  }

  @Test(arguments: [
    "", "{}", "[]", "not json", "{\"schema\": \"goldfish/1\", \"model\": {}}", "{\"schema\": 1}",
  ])
  func aForeignFileIsRefused(text: String) {
    #expect(error(text) == .foreign)
  }

  @Test func anotherVersionIsNamed() throws {
    let text = try manifest().replacing("twinleaf.manifest/1", with: "twinleaf.manifest/2")
    #expect(error(text) == .otherVersion(schema: "twinleaf.manifest/2"))
    #expect(error(text)?.description.contains("twinleaf.manifest/2") == true)
  }

  @Test(arguments: [
    ("\"swap_rate\": 0.012,", "", "model.swap_rate"),
    ("\"swap_rate\": 0.012,", "\"swap_rate\": \"much\",", "model.swap_rate"),
    ("\"swap_rate\": 0.012,", "\"swap_rate\": 0,", "model.swap_rate"),
    ("\"kind\": \"people\"", "\"kind\": \"goldfish\"", "model.kind"),
    ("\"m\": 0.71,", "", "model.comparisons[0].levels[0].m"),
    ("\"m\": 0.71,", "\"m\": 7.1,", "model.comparisons[0].levels"),
    ("\"records\": 41209,", "", "model.trained_on.records"),
    ("\"same_person\": 1.85e-05,", "\"same_person\": 2,", "model.trained_on.priors"),
    ("\"pairs_of_records\": 849070236", "\"pairs_of_records\": 0", "model.trained_on"),
  ])
  func whatIsDamagedIsNamed(part: String, replacement: String, place: String) throws {
    let text = try manifest()
    let model = try #require(text.range(of: "\"model\":"))
    let changed =
      text[..<model.lowerBound]
      + text[model.lowerBound...].replacing(part, with: replacement, maxReplacements: 1)
    #expect(changed != text, "\(part) is not there")
    #expect(error(String(changed)) == .damaged(place: place))
  }

  @Test func aNumberThatWasChangedIsNoticed() throws {
    let text = try manifest()
    #expect(error(text) == nil)
    #expect(error(text.replacing("\"m\": 0.71,", with: "\"m\": 0.72,")) == .changed)
  }

  @Test func aTruncatedFileIsNoManifest() throws {
    #expect(error(String(try manifest().dropLast(40))) == .foreign)
  }
}
