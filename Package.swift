// swift-tools-version: 6.1
import PackageDescription

/// Every Swift target is built in Swift 6 mode, with warnings as errors.
///
/// `MemberImportVisibility`: a file imports each module whose members it uses, so the module graph test can trust the imports.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .unsafeFlags(["-warnings-as-errors"]),
]

/// The command line reads its arguments with ArgumentParser; see Docs/Dependencies.md.
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

/// SQLite's own interface, for the rows that are many; it is part of GRDB.
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")

/// The ledger is an SQLite file, kept through GRDB; see Docs/Dependencies.md.
let database = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")

/// The server speaks HTTP through Hummingbird; the others come with it and are named because their types stand in its interface. See
/// Docs/Dependencies.md.
let http: [Target.Dependency] = [
  .product(name: "Hummingbird", package: "hummingbird"),
  .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
  .product(name: "UnixSignals", package: "swift-service-lifecycle"),
  .product(name: "Logging", package: "swift-log"),
  .product(name: "NIOCore", package: "swift-nio"),
  .product(name: "HTTPTypes", package: "swift-http-types"),
]

let package = Package(
  name: "hearsay",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "HearsayKit", targets: ["HearsayDesk"]),
    .executable(name: "hearsay", targets: ["hearsay"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    // Without its traits it needs no configuration package and less of Foundation.
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0", traits: []),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0", traits: []),
  ],
  targets: [
    // The data files, compiled in with C23 #embed so that the binary needs no folder beside it.
    .target(
      name: "HearsayData", exclude: ["lexicon", "english", "italian", "models"],
      cSettings: [.unsafeFlags(["-std=c23"])]),

    .target(name: "HearsayText", swiftSettings: strict),
    // Vector arithmetic for the grammar, in C because only C lets a function choose the processor's vectors when it runs.
    .target(name: "HearsayVectors"),
    .target(name: "HearsayGrammar", dependencies: ["HearsayText", "HearsayVectors"], swiftSettings: strict),
    .target(name: "HearsayModel", dependencies: ["HearsayText"], swiftSettings: strict),
    .target(
      name: "HearsayLexicon", dependencies: ["HearsayText", "HearsayModel", "HearsayData"], swiftSettings: strict),
    .target(
      name: "HearsayReading", dependencies: ["HearsayText", "HearsayVectors", "HearsayModel", "HearsayLexicon"],
      swiftSettings: strict),
    .target(name: "HearsayReports", dependencies: ["HearsayText", "HearsayModel"], swiftSettings: strict),
    // C libraries of the system, for what intake and fetching leave to them; see Docs/Dependencies.md.
    .systemLibrary(name: "CUchardet", pkgConfig: "uchardet", providers: [.apt(["libuchardet-dev"])]),
    .systemLibrary(name: "CDeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .target(
      name: "HearsayIntake", dependencies: ["HearsayText", "HearsayModel", "CUchardet", "CDeflate", "CZlib"],
      swiftSettings: strict),
    .target(name: "HearsayFetch", dependencies: ["HearsayModel", "CCurl"], swiftSettings: strict),
    .target(
      name: "HearsayLedger", dependencies: ["HearsayText", "HearsayModel", database, sqlite],
      swiftSettings: strict),
    .target(
      name: "HearsayDesk",
      dependencies: [
        "HearsayText", "HearsayModel", "HearsayLexicon", "HearsayIntake", "HearsayFetch", "HearsayReading",
        "HearsayLedger", "HearsayReports",
      ],
      swiftSettings: strict),
    // The newsroom's templates, style sheet and scripts, compiled in as the data files are.
    .target(name: "HearsayPress", exclude: ["templates", "assets"], cSettings: [.unsafeFlags(["-std=c23"])]),
    .target(
      name: "HearsayServer",
      dependencies: [
        "HearsayText", "HearsayModel", "HearsayReports", "HearsayDesk", "HearsayPress",
        .product(name: "Mustache", package: "swift-mustache"),
      ] + http,
      swiftSettings: strict),
    .executableTarget(
      name: "hearsay",
      dependencies: [
        "HearsayModel", "HearsayReports", "HearsayDesk", "HearsayServer", arguments,
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    // Gold files and the figures that readings get against them; for the two tools and their tests, never for users.
    .target(
      name: "HearsayGold", dependencies: ["HearsayText", "HearsayModel", "HearsayReports"], path: "Tools/HearsayGold",
      swiftSettings: strict),
    // Numbers that look random and are the same in every run; for tests and benchmarks, never for users.
    .target(name: "HearsayChance", path: "Tools/HearsayChance", swiftSettings: strict),
    // Treebanks and the figures that the grammar gets against them; for the two tools and their tests, never for users.
    .target(
      name: "HearsayTreebank", dependencies: ["HearsayText", "HearsayGrammar"], path: "Tools/HearsayTreebank",
      swiftSettings: strict),
    // WordNet as the grammar's book of words; for the training tool and its tests, never for users.
    .target(
      name: "HearsayWordNet", dependencies: ["HearsayGrammar"], path: "Tools/HearsayWordNet", swiftSettings: strict),
    .executableTarget(
      name: "hearsay-eval",
      dependencies: [
        "HearsayGold", "HearsayTreebank", "HearsayText", "HearsayGrammar", "HearsayModel", "HearsayLexicon",
        "HearsayIntake", "HearsayReading", "HearsayReports",
        "HearsayDesk",
        arguments,
      ],
      path: "Tools/hearsay-eval", swiftSettings: strict),
    .executableTarget(
      name: "hearsay-train",
      dependencies: [
        "HearsayGold", "HearsayTreebank", "HearsayText", "HearsayGrammar", "HearsayModel", "HearsayLexicon",
        "HearsayReading", "HearsayWordNet", arguments,
      ],
      path: "Tools/hearsay-train", exclude: ["train-pairs.py"], swiftSettings: strict),

    // What the benchmarks measure with.
    .target(name: "HearsayMeasure", path: "Benchmarks/HearsayMeasure", swiftSettings: strict),
    // Prints what filing and asking cost as a ledger grows; see Docs/Ledger.md.
    .executableTarget(
      name: "ledger-bench",
      dependencies: [
        "HearsayText", "HearsayModel", "HearsayLexicon", "HearsayReports", "HearsayLedger", "HearsayChance",
        "HearsayMeasure",
      ],
      path: "Benchmarks/ledger", swiftSettings: strict),

    // Prints what the ledger costs beside reading; see Docs/Ledger.md.
    .executableTarget(
      name: "share-bench",
      dependencies: [
        "HearsayModel", "HearsayLexicon", "HearsayIntake", "HearsayDesk", "HearsayChance", "HearsayMeasure",
      ],
      path: "Benchmarks/share", swiftSettings: strict),

    // Print how fast feeds and pages, and archives, are taken in; see Docs/Intake.md.
    .executableTarget(
      name: "intake-bench", dependencies: ["HearsayIntake", "HearsayMeasure"], path: "Benchmarks/intake",
      swiftSettings: strict),
    .executableTarget(
      name: "archives-bench", dependencies: ["HearsayIntake", "HearsayMeasure"], path: "Benchmarks/archives",
      swiftSettings: strict),

    // Prints how quick the grammar is; see Docs/Grammar.md.
    .executableTarget(
      name: "grammar-bench", dependencies: ["HearsayText", "HearsayGrammar", "HearsayMeasure"],
      path: "Benchmarks/grammar",
      swiftSettings: strict),

    // Prints how fast the lexicon loads and how fast its names are found; see Docs/Lexicon.md.
    .executableTarget(
      name: "lexicon-bench", dependencies: ["HearsayText", "HearsayLexicon", "HearsayReading", "HearsayMeasure"],
      path: "Benchmarks/lexicon", swiftSettings: strict),

    .testTarget(name: "HearsayTextTests", dependencies: ["HearsayText", "HearsayChance"], swiftSettings: strict),
    .testTarget(name: "HearsayGrammarTests", dependencies: ["HearsayText", "HearsayGrammar"], swiftSettings: strict),
    .testTarget(name: "HearsayTreebankTests", dependencies: ["HearsayTreebank"], swiftSettings: strict),
    .testTarget(
      name: "HearsayWordNetTests", dependencies: ["HearsayGrammar", "HearsayWordNet"], swiftSettings: strict),
    .testTarget(name: "HearsayModelTests", dependencies: ["HearsayModel"], swiftSettings: strict),
    .testTarget(name: "HearsayLexiconTests", dependencies: ["HearsayLexicon"], swiftSettings: strict),
    .testTarget(name: "HearsayReadingTests", dependencies: ["HearsayReading", "HearsayChance"], swiftSettings: strict),
    .testTarget(name: "HearsayReportsTests", dependencies: ["HearsayReports"], swiftSettings: strict),
    .testTarget(
      name: "HearsayLedgerTests",
      dependencies: ["HearsayText", "HearsayModel", "HearsayLedger", "HearsayChance", database],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "HearsayIntakeTests", dependencies: ["HearsayModel", "HearsayIntake", "HearsayChance", "CDeflate"],
      swiftSettings: strict),
    // A web server on loopback, as right and as wrong as tests need it.
    .target(name: "HearsayLoopback", path: "Tests/HearsayLoopback", swiftSettings: strict),
    .testTarget(
      name: "HearsayFetchTests", dependencies: ["HearsayFetch", "HearsayModel", "HearsayLoopback"],
      swiftSettings: strict),
    .testTarget(
      name: "HearsayServerTests",
      dependencies: [
        "HearsayText", "HearsayModel", "HearsayLexicon", "HearsayReports", "HearsayDesk", "HearsayServer", "hearsay",
      ] + http,
      swiftSettings: strict),
    // Runs the built program as a user would, and guards the module graph and the documents.
    .testTarget(
      name: "HearsayTests",
      dependencies: [
        "HearsayText", "HearsayModel", "HearsayReports", "HearsayLedger", "HearsayDesk", "HearsayGold",
        "HearsayLoopback", "hearsay", "hearsay-eval",
      ],
      exclude: ["Stories", "Views/Golden"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// The fuzzers, for Fuzz/run only: they are linked with libFuzzer, which nothing else may be.
if Context.environment["HEARSAY_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "hearsay-fuzz", dependencies: ["HearsayModel", "HearsayIntake", "HearsayFetch"], path: "Fuzz/hearsay-fuzz",
      swiftSettings: strict))
}
