// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

// A package of its own, so that what is only measured against never reaches the people who use lapel.
let package = Package(
  name: "lapel-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "lapel", path: ".."),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .target(name: "Inputs", swiftSettings: settings),
    .executableTarget(name: "generate-inputs", dependencies: ["Inputs"], swiftSettings: settings),
    .target(name: "Stopwatch", swiftSettings: settings),
    // Each reader is a program of its own: Yams brings a copy of libyaml, whose symbols would take the place of the system's.
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .executableTarget(
      name: "read-with-lapel",
      dependencies: [
        "Stopwatch", .product(name: "LapelYAML", package: "lapel"),
      ], swiftSettings: settings),
    .executableTarget(
      name: "read-with-libyaml", dependencies: ["Stopwatch", "CLibYAML"], swiftSettings: settings),
    .executableTarget(
      name: "read-with-yams",
      dependencies: ["Stopwatch", .product(name: "Yams", package: "Yams")], swiftSettings: settings),
    .executableTarget(name: "compare", dependencies: ["Stopwatch"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
