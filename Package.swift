// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "twinleaf",
  products: [],
  targets: [
    // C shims: plain C types only, so that no system header meets Foundation's.
    .target(name: "CByteScan"),
    .target(name: "CICU", linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
    .target(
      name: "CPhoneNumber",
      linkerSettings: [.linkedLibrary("phonenumber"), .linkedLibrary("stdc++")]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),

    // The floor: no stage, no table.
    .target(name: "CSV", dependencies: ["CByteScan"]),
    .target(name: "Similarity"),
    .target(name: "Normalization", dependencies: ["CICU", "CPhoneNumber"]),
    .target(name: "Parallel"),

    // Beside the pipeline: measuring it and making data for it.
    .target(name: "Evaluation"),
    .target(name: "CustomerGenerator"),

    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "CSVTests", dependencies: ["CSV", "TestSupport"]),
    .testTarget(name: "SimilarityTests", dependencies: ["Similarity", "TestSupport"]),
    .testTarget(name: "NormalizationTests", dependencies: ["Normalization", "TestSupport"]),
    .testTarget(name: "ParallelTests", dependencies: ["Parallel"]),
    .testTarget(name: "EvaluationTests", dependencies: ["Evaluation", "TestSupport"]),
    .testTarget(name: "CustomerGeneratorTests", dependencies: ["CustomerGenerator", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
