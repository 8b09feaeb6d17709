// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "twinleaf",
  products: [],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // C shims: plain C types only, so that no system header meets Foundation's.
    .target(name: "CByteScan"),
    .target(name: "CMemoryLimit"),
    .target(name: "CICU", linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
    .target(
      name: "CPhoneNumber",
      linkerSettings: [.linkedLibrary("phonenumber"), .linkedLibrary("stdc++")]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),

    // The floor: no stage, no table.
    .target(name: "CSV", dependencies: ["CByteScan", "CMemoryLimit"]),
    .target(name: "Similarity"),
    .target(name: "Normalization", dependencies: ["CICU", "CPhoneNumber"]),
    .target(name: "Parallel", dependencies: ["CMemoryLimit"]),

    .target(
      name: "Records",
      dependencies: ["Normalization", .product(name: "Crypto", package: "swift-crypto")]),

    // The stages: each may import those to its left, never its caller.
    .target(
      name: "Ingest",
      dependencies: [
        "CSV", "CSQLite", "Normalization", "Parallel", "Records",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .target(name: "Blocking", dependencies: ["Parallel", "Records", "Similarity"]),
    .target(
      name: "Matching", dependencies: ["Normalization", "Parallel", "Records", "Similarity"]),
    .target(
      name: "Resolution",
      dependencies: [
        "Matching", "Parallel", "Records", .product(name: "HeapModule", package: "swift-collections"),
      ]),
    .target(
      name: "Ledger",
      dependencies: [
        "CSQLite", "Matching", "Records", "Resolution", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .target(name: "Review", dependencies: ["CSV", "Records", "Resolution"]),
    .target(
      name: "Reporting",
      dependencies: ["Blocking", "CSV", "Matching", "Parallel", "Records", "Resolution"]),

    // Beside the pipeline: measuring it and making data for it.
    .target(name: "Evaluation", dependencies: ["CSV"]),
    .target(name: "CustomerGenerator", dependencies: ["CSV"]),

    .target(
      name: "Pipeline",
      dependencies: [
        "Blocking", "CMemoryLimit", "CSV", "CustomerGenerator", "Evaluation", "Ingest", "Ledger", "Matching",
        "Normalization", "Parallel", "Records", "Reporting", "Resolution", "Review", "Similarity",
        .product(name: "Yams", package: "Yams"),
      ]),
    .executableTarget(
      name: "twinleaf",
      dependencies: ["Pipeline", .product(name: "ArgumentParser", package: "swift-argument-parser")]),

    .target(name: "TestSupport", dependencies: ["Records"], path: "Tests/TestSupport"),
    .testTarget(name: "CSVTests", dependencies: ["CByteScan", "CSV", "TestSupport"]),
    .testTarget(name: "SimilarityTests", dependencies: ["Similarity", "TestSupport"]),
    .testTarget(name: "NormalizationTests", dependencies: ["Normalization", "CICU", "TestSupport"]),
    .testTarget(name: "MatchingTests", dependencies: ["Blocking", "Matching", "TestSupport"]),
    .testTarget(
      name: "ResolutionTests", dependencies: ["Blocking", "Matching", "Resolution", "TestSupport"]),
    .testTarget(name: "ParallelTests", dependencies: ["Parallel"]),
    .testTarget(name: "RecordsTests", dependencies: ["Records", "TestSupport"]),
    .testTarget(
      name: "IngestTests", dependencies: ["CSQLite", "Ingest", "Parallel", "Records", "TestSupport"]),
    .testTarget(name: "BlockingTests", dependencies: ["Blocking", "TestSupport"]),
    .testTarget(
      name: "LedgerTests",
      dependencies: [
        "CSQLite", "Ledger", "LedgerWriter", "Records", "Resolution", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .executableTarget(
      name: "LedgerWriter", dependencies: ["Ledger", "Records", "Resolution"], path: "Tests/LedgerWriter"),
    .testTarget(name: "ReviewTests", dependencies: ["Records", "Resolution", "Review", "TestSupport"]),
    .testTarget(
      name: "ReportingTests", dependencies: ["CSV", "Reporting", "TestSupport"], exclude: ["Snapshots"]),
    .testTarget(name: "EvaluationTests", dependencies: ["CSV", "Evaluation", "TestSupport"]),
    .testTarget(name: "CustomerGeneratorTests", dependencies: ["CSV", "CustomerGenerator", "TestSupport"]),
    .testTarget(
      name: "PipelineTests",
      dependencies: [
        "Blocking", "CMemoryLimit", "CustomerGenerator", "Ledger", "Matching", "Parallel", "Pipeline",
        "Records",
        "Reporting", "Resolution", "TestSupport",
      ]),
    .target(name: "BrowserDriver", dependencies: ["TestSupport"], path: "Tests/BrowserDriver"),
    .testTarget(
      name: "BrowserTests", dependencies: ["BrowserDriver", "twinleaf", "TestSupport"]),
    .testTarget(name: "EndToEndTests", dependencies: ["CMemoryLimit", "CSQLite", "twinleaf", "TestSupport"]),
    .executableTarget(
      name: "PageSpeed", dependencies: ["BrowserDriver", "TestSupport"], path: "Tests/PageSpeed"),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Blocking", "CSV", "Matching", "Normalization", "Parallel", "Records", "Resolution", "Similarity",
        "TestSupport",
      ],
      path: "Tests/Benchmarks"),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
