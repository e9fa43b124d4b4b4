import Foundation
import PackagePlugin

/// Writes the words that people type, which stand in a target's `Resources`, into one Swift file, so that the product needs no
/// file beside it.
@main
struct EmbedTypedWords: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = target.directoryURL.appending(path: "Resources")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTypedWords.swift")
    let files = try FileManager.default.contentsOfDirectory(atPath: root.path(percentEncoded: false))
      .filter { $0.hasSuffix(".txt") }.sorted()
    return [
      .buildCommand(
        displayName: "Embedding \(files.count) tables of what people type",
        executable: try context.tool(named: "embed-templates").url,
        arguments: [root.path(percentEncoded: false), output.path(percentEncoded: false)] + files,
        inputFiles: files.map { root.appending(path: $0) }, outputFiles: [output])
    ]
  }
}
