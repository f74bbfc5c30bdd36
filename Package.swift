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

/// The ledger is an SQLite file, kept through GRDB; see Docs/Dependencies.md.
let database = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")

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
  ],
  targets: [
    // The data files, compiled in with C23 #embed so that the binary needs no folder beside it.
    .target(name: "HearsayData", exclude: ["lexicon", "english", "models"], cSettings: [.unsafeFlags(["-std=c23"])]),

    .target(name: "HearsayText", swiftSettings: strict),
    // Vector arithmetic for the grammar, in C because only C lets a function choose the processor's vectors when it runs.
    .target(name: "HearsayVectors"),
    .target(name: "HearsayGrammar", dependencies: ["HearsayText", "HearsayVectors"], swiftSettings: strict),
    .target(name: "HearsayModel", dependencies: ["HearsayText"], swiftSettings: strict),
    .target(
      name: "HearsayLexicon", dependencies: ["HearsayText", "HearsayModel", "HearsayData"], swiftSettings: strict),
    .target(
      name: "HearsayReading", dependencies: ["HearsayText", "HearsayModel", "HearsayLexicon"], swiftSettings: strict),
    .target(name: "HearsayReports", dependencies: ["HearsayText", "HearsayModel"], swiftSettings: strict),
    .target(name: "HearsayIntake", dependencies: ["HearsayText", "HearsayModel"], swiftSettings: strict),
    .target(
      name: "HearsayLedger", dependencies: ["HearsayText", "HearsayModel", database], swiftSettings: strict),
    .target(
      name: "HearsayDesk",
      dependencies: [
        "HearsayText", "HearsayModel", "HearsayLexicon", "HearsayIntake", "HearsayReading", "HearsayLedger",
        "HearsayReports",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "hearsay", dependencies: ["HearsayModel", "HearsayReports", "HearsayDesk", arguments],
      swiftSettings: strict),
    // Gold files and the figures that readings get against them; for the two tools and their tests, never for users.
    .target(
      name: "HearsayGold", dependencies: ["HearsayText", "HearsayModel", "HearsayReports"], path: "Tools/HearsayGold",
      swiftSettings: strict),
    // Treebanks and the figures that the grammar gets against them; for the two tools and their tests, never for users.
    .target(
      name: "HearsayTreebank", dependencies: ["HearsayText", "HearsayGrammar"], path: "Tools/HearsayTreebank",
      swiftSettings: strict),
    .executableTarget(
      name: "hearsay-eval",
      dependencies: [
        "HearsayGold", "HearsayTreebank", "HearsayText", "HearsayGrammar", "HearsayModel", "HearsayLexicon",
        "HearsayReading", "HearsayReports",
        "HearsayDesk",
        arguments,
      ],
      path: "Tools/hearsay-eval", swiftSettings: strict),
    .executableTarget(
      name: "hearsay-train",
      dependencies: [
        "HearsayGold", "HearsayTreebank", "HearsayText", "HearsayGrammar", "HearsayModel", "HearsayLexicon",
        "HearsayReading", arguments,
      ],
      path: "Tools/hearsay-train", swiftSettings: strict),

    // Prints what filing and asking cost as a ledger grows; see Docs/Ledger.md.
    .executableTarget(
      name: "ledger-bench", dependencies: ["HearsayText", "HearsayModel", "HearsayLedger"], path: "Benchmarks/ledger",
      swiftSettings: strict),

    // Prints how quick the grammar is; see Docs/Grammar.md.
    .executableTarget(
      name: "grammar-bench", dependencies: ["HearsayText", "HearsayGrammar"], path: "Benchmarks/grammar",
      swiftSettings: strict),

    // Prints how fast the lexicon loads and how fast its names are found; see Docs/Lexicon.md.
    .executableTarget(
      name: "lexicon-bench", dependencies: ["HearsayText", "HearsayLexicon", "HearsayReading"],
      path: "Benchmarks/lexicon", swiftSettings: strict),

    .testTarget(name: "HearsayTextTests", dependencies: ["HearsayText"], swiftSettings: strict),
    .testTarget(name: "HearsayGrammarTests", dependencies: ["HearsayText", "HearsayGrammar"], swiftSettings: strict),
    .testTarget(name: "HearsayTreebankTests", dependencies: ["HearsayTreebank"], swiftSettings: strict),
    .testTarget(name: "HearsayModelTests", dependencies: ["HearsayModel"], swiftSettings: strict),
    .testTarget(name: "HearsayLexiconTests", dependencies: ["HearsayLexicon"], swiftSettings: strict),
    .testTarget(name: "HearsayReadingTests", dependencies: ["HearsayReading"], swiftSettings: strict),
    .testTarget(name: "HearsayReportsTests", dependencies: ["HearsayReports"], swiftSettings: strict),
    .testTarget(
      name: "HearsayLedgerTests", dependencies: ["HearsayText", "HearsayModel", "HearsayLedger", database],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(name: "HearsayIntakeTests", dependencies: ["HearsayIntake"], swiftSettings: strict),
    // Runs the built program as a user would, and guards the module graph and the documents.
    .testTarget(
      name: "HearsayTests",
      dependencies: [
        "HearsayText", "HearsayModel", "HearsayReports", "HearsayLedger", "HearsayDesk", "HearsayGold", "hearsay",
        "hearsay-eval",
      ],
      exclude: ["Stories", "Views/Golden"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
