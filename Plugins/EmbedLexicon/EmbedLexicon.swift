import Foundation
import PackagePlugin

/// Writes the lexicon and the turns of phrase into one Swift file, so that the product needs no file beside it.
@main
struct EmbedLexicon: BuildToolPlugin {
  private static let files = ["lexicon.txt", "phrases/en.txt", "phrases/ko.txt", "phrases/others.txt"]

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL.appending(path: "Sources/LapelTailoring/Resources")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedLexicon.swift")
    return [
      .buildCommand(
        displayName: "Embedding the lexicon", executable: try context.tool(named: "embed-templates").url,
        arguments: [root.path(percentEncoded: false), output.path(percentEncoded: false)] + Self.files,
        inputFiles: Self.files.map { root.appending(path: $0) }, outputFiles: [output])
    ]
  }
}
