// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "lapel",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "lapel", targets: ["LapelCLI"]),
    .library(name: "Lapel", targets: ["Lapel", "LapelTeX", "LapelYAML", "LapelDiagnostics"]),
    .library(name: "LapelYAML", targets: ["LapelYAML", "LapelDiagnostics"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
  ],
  targets: [
    .target(
      name: "LapelDiagnostics", exclude: ["Resources"], swiftSettings: settings, plugins: ["EmbedTexts"]),
    .target(name: "LapelYAML", dependencies: ["LapelDiagnostics"], swiftSettings: settings),
    .target(name: "LapelTeX", swiftSettings: settings),
    .target(
      name: "Lapel", dependencies: ["LapelYAML", "LapelTeX", "LapelDiagnostics", "CFolderSwap"],
      exclude: ["Resources"],
      swiftSettings: settings, plugins: ["EmbedTexts"]),
    .target(
      name: "LapelYear", dependencies: ["Lapel", "LapelDiagnostics"], swiftSettings: settings),
    .target(
      name: "LapelWords", dependencies: ["Lapel"], exclude: ["Resources"],
      swiftSettings: settings, plugins: ["EmbedTexts"]),
    .target(
      name: "LapelTailoring",
      dependencies: ["Lapel", "LapelWords", "LapelImporting", "LapelYAML", "LapelDiagnostics"],
      exclude: ["Resources"], swiftSettings: settings, plugins: ["EmbedTexts"]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .target(name: "LapelXML", dependencies: ["CLibXML2"], swiftSettings: settings),
    .systemLibrary(
      name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .target(name: "LapelArchive", dependencies: ["CZip", "CZlib"], swiftSettings: settings),
    .systemLibrary(
      name: "CHarfBuzz", pkgConfig: "harfbuzz-subset",
      providers: [.apt(["libharfbuzz-dev"]), .brew(["harfbuzz"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(
      name: "CFriBidi", pkgConfig: "fribidi", providers: [.apt(["libfribidi-dev"]), .brew(["fribidi"])]),
    .systemLibrary(
      name: "CMarkdown", pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    .systemLibrary(
      name: "CFreeType", pkgConfig: "freetype2",
      providers: [.apt(["libfreetype-dev"]), .brew(["freetype"])]),
    .systemLibrary(name: "CFolderSwap"),
    .target(name: "LapelMarkdown", dependencies: ["CMarkdown"], swiftSettings: settings),
    .systemLibrary(
      name: "CPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"]), .brew(["libpng"])]),
    .systemLibrary(
      name: "CWebP", pkgConfig: "libwebp", providers: [.apt(["libwebp-dev"]), .brew(["webp"])]),
    .target(
      name: "LapelFonts", exclude: ["fonts.txt", "hanja.txt", "OFL.txt"], swiftSettings: settings,
      plugins: ["EmbedFonts"]),
    .target(name: "LapelPage", swiftSettings: settings),
    .target(
      name: "LapelTypesetting",
      dependencies: [
        "LapelPage", "LapelDiagnostics", "LapelFonts", "CHarfBuzz", "CZlib", "CFriBidi", "CPNG", "CWebP",
        "CFreeType",
      ],
      swiftSettings: settings),
    .executableTarget(name: "embed-fonts", dependencies: ["CHarfBuzz", "CZlib"], swiftSettings: settings),
    .plugin(name: "EmbedFonts", capability: .buildTool, dependencies: ["embed-fonts"]),
    .target(
      name: "LapelPublishing",
      dependencies: [
        "LapelTailoring", "LapelYear", "Lapel", "LapelWords", "LapelTypesetting", "LapelFonts", "LapelPage",
        "LapelXML", "LapelYAML", "LapelDiagnostics", "LapelArchive", "LapelMarkdown", "CZlib",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      exclude: ["Resources"], swiftSettings: settings, plugins: ["EmbedTexts"]),
    .executableTarget(name: "embed-texts", swiftSettings: settings),
    .plugin(name: "EmbedTexts", capability: .buildTool, dependencies: ["embed-texts"]),
    .target(
      name: "LapelImporting",
      dependencies: ["Lapel", "LapelArchive", "LapelTeX", "LapelYAML", "LapelXML", "LapelDiagnostics"],
      exclude: ["Resources"], swiftSettings: settings, plugins: ["EmbedTexts"]),
    .target(
      name: "LapelEditing",
      dependencies: ["LapelPublishing", "Lapel", "LapelYAML", "LapelDiagnostics"],
      swiftSettings: settings),
    .target(
      name: "LapelServing",
      dependencies: [
        "LapelEditing", "LapelPublishing", "LapelDiagnostics",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
      ],
      exclude: ["Resources"], swiftSettings: settings, plugins: ["EmbedTexts"]),
    .executableTarget(
      name: "LapelCLI",
      dependencies: [
        "LapelServing", "LapelEditing", "Lapel", "LapelFonts", "LapelTailoring", "LapelYear",
        "LapelPublishing",
        "LapelImporting",
        "LapelYAML",
        "LapelDiagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Resources"], swiftSettings: settings, plugins: ["EmbedTexts"]),
    .target(name: "ThreadTime", path: "Tests/ThreadTime", swiftSettings: settings),
    .testTarget(
      name: "LapelDiagnosticsTests", dependencies: ["LapelDiagnostics", "ThreadTime"],
      swiftSettings: settings),
    .testTarget(
      name: "LapelYAMLTests", dependencies: ["LapelYAML", "LapelDiagnostics", "ThreadTime"],
      swiftSettings: settings),
    .testTarget(
      name: "LapelTests", dependencies: ["Lapel", "LapelYAML", "LapelDiagnostics", "ThreadTime"],
      swiftSettings: settings),
    .testTarget(
      name: "LapelTailoringTests",
      dependencies: [
        "LapelTailoring", "Lapel", "LapelWords", "LapelImporting", "LapelYAML", "LapelDiagnostics",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "LapelMarkdownTests", dependencies: ["LapelMarkdown"], swiftSettings: settings),
    .testTarget(
      name: "LapelTypesettingTests", dependencies: ["LapelTypesetting", "LapelFonts", "LapelPage"],
      swiftSettings: settings),
    .testTarget(
      name: "LapelYearTests", dependencies: ["LapelYear", "Lapel", "LapelDiagnostics"],
      swiftSettings: settings),
    .testTarget(name: "LapelXMLTests", dependencies: ["LapelXML"], swiftSettings: settings),
    .testTarget(
      name: "LapelPublishingTests",
      dependencies: [
        "LapelPublishing", "LapelTypesetting", "LapelTailoring", "LapelYear", "Lapel", "LapelPage",
        "LapelWords", "LapelXML", "LapelYAML", "LapelDiagnostics", "LapelArchive", "ThreadTime",
        "LapelImporting",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "LapelImportingTests",
      dependencies: [
        "LapelImporting", "Lapel", "LapelArchive", "LapelYAML", "LapelDiagnostics", "ThreadTime",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "LapelServingTests", dependencies: ["LapelServing"], swiftSettings: settings),
    .testTarget(
      name: "LapelEditingTests",
      dependencies: ["LapelEditing", "Lapel", "LapelYAML", "LapelDiagnostics"],
      swiftSettings: settings),
    .testTarget(
      name: "LapelCLITests",
      dependencies: [
        "LapelCLI", "Lapel", "LapelTailoring", "LapelImporting", "LapelPublishing", "LapelYAML",
        "LapelDiagnostics",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
