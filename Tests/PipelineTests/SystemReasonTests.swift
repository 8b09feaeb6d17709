import Foundation
import TestSupport
import Testing

@testable import Pipeline

@Suite struct SystemReasonTests {
  private func reason(_ attempt: () throws -> Void) -> String? {
    do {
      try attempt()
      return nil
    } catch {
      return SystemReason.text(of: error)
    }
  }

  @Test func whatIsMissingIsNamedPlainly() throws {
    let folder = try FreshFolder()
    let read = reason { _ = try Data(contentsOf: URL(fileURLWithPath: folder.path(of: "none"))) }
    #expect(read == "no such file")
    let write = reason { try Data().write(to: URL(fileURLWithPath: folder.path(of: "none/a"))) }
    #expect(write == "no such folder")
  }

  @Test func aFolderIsNoFile() throws {
    let folder = try FreshFolder()
    let found = reason { _ = try Data(contentsOf: URL(fileURLWithPath: folder.path)) }
    #expect(found?.lowercased() == "is a directory")
  }

  @Test func aMissingConfigurationSaysSo() {
    #expect(throws: ConfigurationError.unreadable(path: "/nowhere/t.yaml", reason: "no such file")) {
      try ConfigurationFile.read(path: "/nowhere/t.yaml")
    }
  }
}
