import CustomerGenerator
import Foundation
import Matching
import Records
import Reporting
import TestSupport
import Testing

@testable import Pipeline

/// What can be written in a file or on a command line stands in the documentation.
@Suite struct DocumentationTests {
  private func page(_ name: String) throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let path = "Sources/Pipeline/Pipeline.docc/\(name).md"
    return try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  @Test func everyKindOfColumnIsExplained() throws {
    let text = try page("Input")
    for kind in FieldKinds.all { #expect(text.contains("`\(kind.word)`"), "\(kind.word)") }
  }

  @Test func everyConfigurationKeyIsExplained() throws {
    let text = try page("ConfigurationKeys")
    for key in ConfigurationFile.keys { #expect(text.contains("| `\(key)` |"), "\(key)") }
  }

  @Test func everyOutputFileIsExplained() throws {
    let text = try page("OutputFiles")
    for name in ReportWriters.all.map({ $0.fileName }) + [RunReport.fileName] {
      #expect(text.contains("### \(name)\n"), "\(name)")
    }
  }

  @Test func everySchemaIsNamed() throws {
    let text = try page("Programs")
    for schema in FileSchema.allCases {
      #expect(text.contains("twinleaf schema \(schema.rawValue) "), "\(schema)")
    }
  }

  @Test func everyMemberOfASuggestionIsNamed() throws {
    let text = try page("OutputFiles") + page("Programs")
    let schema = try JSONNode(FileSchema.suggestion.text)
    for member in try #require(schema["properties"]).members {
      #expect(text.contains("`\(member.name)`") || text.contains("`\(member.name):"), "\(member.name)")
    }
  }

  @Test func everyPartOfTheModelThatCanBeLeftOutIsExplained() throws {
    let text = try page("LinkageModel")
    for part in ModelPart.allCases { #expect(text.contains("`without=\(part.rawValue)`"), "\(part)") }
  }

  @Test func everyProfileKindAndChangeOfTheGeneratorIsExplained() throws {
    let text = try page("GeneratedCustomers")
    let words =
      GenerateJob.profiles.map(\.word) + RecordKind.allCases.map(\.rawValue) + Change.allCases.map(\.word)
    for word in words { #expect(text.contains("`\(word)`"), "\(word)") }
  }
}
