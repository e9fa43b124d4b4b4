import Foundation
import PackagePlugin

/// Writes the example careers and the starters into Swift files, so that `lapel init` needs no file beside it.
@main
struct EmbedExamples: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    [
      try command("examples", "EmbeddedExamples.swift", context),
      try command("starters", "EmbeddedStarters.swift", context),
    ]
  }

  private func command(_ folder: String, _ name: String, _ context: PluginContext) throws -> Command {
    let root = context.package.directoryURL.appending(path: "Sources/LapelCLI/Resources").appending(
      path: folder)
    let output = context.pluginWorkDirectoryURL.appending(path: name)
    let files = try FileManager.default.subpathsOfDirectory(atPath: root.path(percentEncoded: false))
      .filter { $0.hasSuffix(".yaml") }.sorted()
    return .buildCommand(
      displayName: "Embedding \(files.count) \(folder)",
      executable: try context.tool(named: "embed-templates").url,
      arguments: [root.path(percentEncoded: false), output.path(percentEncoded: false)] + files,
      inputFiles: files.map { root.appending(path: $0) }, outputFiles: [output])
  }
}
