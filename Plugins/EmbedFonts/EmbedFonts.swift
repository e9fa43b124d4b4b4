import Foundation
import PackagePlugin

/// Cuts the fonts that `fonts.txt` names out of the system's files, so that the product needs none of them.
@main
struct EmbedFonts: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "Sources/LapelFonts")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFaces.swift")
    let lists = ["fonts.txt", "hanja.txt", "OFL.txt"].map { folder.appending(path: $0) }
    let names = Set(
      try String(contentsOf: lists[0], encoding: .utf8).split(separator: "\n").compactMap { line in
        line.split(separator: "|", omittingEmptySubsequences: false).dropFirst(3).first?
          .trimmingCharacters(in: .whitespaces)
      })
    let fonts = Self.folders.flatMap { files(in: $0, named: names) }
    return [
      .buildCommand(
        displayName: "Embedding \(names.count) fonts", executable: try context.tool(named: "embed-fonts").url,
        arguments: [folder.path(percentEncoded: false), output.path(percentEncoded: false)] + fonts,
        inputFiles: lists + fonts.map { URL(filePath: $0) }, outputFiles: [output])
    ]
  }

  private static let folders = [
    "/usr/share/fonts", "/usr/local/share/fonts", "/opt/homebrew/share/fonts", "/Library/Fonts",
    NSHomeDirectory() + "/Library/Fonts", NSHomeDirectory() + "/.local/share/fonts",
  ]

  private func files(in folder: String, named names: Set<String>) -> [String] {
    guard let walk = FileManager.default.enumerator(atPath: folder) else { return [] }
    return walk.compactMap { $0 as? String }
      .filter { names.contains($0.split(separator: "/").last.map(String.init) ?? $0) }
      .map { folder + "/" + $0 }.sorted()
  }
}
