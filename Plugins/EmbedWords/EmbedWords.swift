import Foundation
import PackagePlugin

/// Writes the page's words of every language into one Swift file, so that the product needs no file beside it.
@main
struct EmbedWords: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL.appending(path: "Sources/LapelPublishing/Resources/words")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedWords.swift")
    let files = try FileManager.default.contentsOfDirectory(atPath: root.path(percentEncoded: false))
      .filter { $0.hasSuffix(".txt") }
      .sorted()
    return [
      .buildCommand(
        displayName: "Embedding the words of \(files.count) languages",
        executable: try context.tool(named: "embed-templates").url,
        arguments: [root.path(percentEncoded: false), output.path(percentEncoded: false)] + files,
        inputFiles: files.map { root.appending(path: $0) }, outputFiles: [output])
    ]
  }
}
