// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "lapel", path: "..")],
  targets: [
    .target(
      name: "ReaderPromises", dependencies: [.product(name: "LapelYAML", package: "lapel")],
      swiftSettings: settings),
    .executableTarget(name: "fuzz-reader", dependencies: ["ReaderPromises"], swiftSettings: settings),
    .target(name: "LibFuzzer"),
    // Linked only when everything is built with `-sanitize=fuzzer`, as `make fuzz-coverage` does.
    .executableTarget(
      name: "fuzz-coverage", dependencies: ["LibFuzzer", "ReaderPromises"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
