import Foundation
import PackagePlugin

/// Writes the lexicon into one Swift file, so that the product needs no file beside it.
@main
struct EmbedLexicon: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL.appending(path: "Sources/LapelTailoring/Resources")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedLexicon.swift")
    return [
      .buildCommand(
        displayName: "Embedding the lexicon", executable: try context.tool(named: "embed-templates").url,
        arguments: [root.path(percentEncoded: false), output.path(percentEncoded: false), "lexicon.txt"],
        inputFiles: [root.appending(path: "lexicon.txt")], outputFiles: [output])
    ]
  }
}
