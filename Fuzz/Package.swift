// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "lapel", path: "..")],
  targets: [
    .executableTarget(
      name: "fuzz-reader", dependencies: [.product(name: "LapelYAML", package: "lapel")],
      swiftSettings: [.treatAllWarnings(as: .error)])
  ],
  swiftLanguageModes: [.v6]
)
