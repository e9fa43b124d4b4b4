import Foundation
import PackagePlugin

/// Writes the words of every language, and of sections that have a file of their own, into one Swift file, so that the product needs no file beside it.
@main
struct EmbedWords: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL.appending(path: "Sources/LapelWords/Resources")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedWords.swift")
    let files = try FileManager.default.subpathsOfDirectory(atPath: root.path(percentEncoded: false))
      .filter { $0.hasSuffix(".txt") }
      .sorted()
    return [
      .buildCommand(
        displayName: "Embedding the words of languages and sections",
        executable: try context.tool(named: "embed-templates").url,
        arguments: [root.path(percentEncoded: false), output.path(percentEncoded: false)] + files,
        inputFiles: files.map { root.appending(path: $0) }, outputFiles: [output])
    ]
  }
}
