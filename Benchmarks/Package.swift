// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that what it compares with never reaches those who use Lapel.
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "lapel", path: ".."),
    .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "Measuring"),
    .executableTarget(
      name: "ReaderBenchmark",
      dependencies: ["CLibYAML", "Measuring", .product(name: "LapelYAML", package: "lapel")]),
    .executableTarget(
      name: "YamsBenchmark", dependencies: ["Measuring", .product(name: "Yams", package: "Yams")]),
  ],
  swiftLanguageModes: [.v6]
)
