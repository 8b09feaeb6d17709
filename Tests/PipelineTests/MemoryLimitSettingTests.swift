import Testing

@testable import Pipeline

@Suite struct MemoryLimitSettingTests {
  private func configuration(_ limit: String?, file: String? = nil) throws -> Configuration {
    var overrides = ConfigurationOverrides()
    overrides.inputs = ["customers.csv"]
    overrides.memoryLimit = limit
    let file = try file.map { try ConfigurationFile(text: "memory-limit: \($0)", path: "twinleaf.yaml") }
    return try Configuration(file: file, overrides: overrides)
  }

  @Test(arguments: [
    ("2G", 2 << 30), ("512M", 512 << 20), ("1.5g", 3 << 29), ("262144k", 256 << 20), ("128M", 128 << 20),
  ])
  func amountsHaveUnits(text: String, bytes: Int) throws {
    #expect(try configuration(text).memoryLimit == bytes)
    #expect(try configuration(nil, file: text).memoryLimit == bytes)
    #expect(try configuration(text, file: "7G").memoryLimit == bytes)
  }

  @Test func withoutOneThereIsNoLimit() throws { #expect(try configuration(nil).memoryLimit == nil) }

  @Test(arguments: ["2", "G", "", "two G", "-1G", "nanG", "2T", "2 GB", "infG"])
  func otherTextsAreRefused(text: String) {
    #expect(throws: ConfigurationError.self) { try configuration(text) }
  }

  @Test func tooLittleIsRefusedWithTheLeast() {
    let error = #expect(throws: ConfigurationError.self) { try configuration("64M") }
    #expect(error?.description.contains("--memory-limit: expected at least 128M, not 64M") == true)
  }
}
