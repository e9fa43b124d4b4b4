import Foundation
import PackagePlugin

/// Writes the lexicon, the turns of phrase and the words of reports into one Swift file, so that the product needs no file beside it.
@main
struct EmbedLexicon: BuildToolPlugin {
  private static let files = ["lexicon.txt", "phrases/en.txt", "phrases/ko.txt", "phrases/others.txt"]

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL.appending(path: "Sources/LapelTailoring/Resources")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedLexicon.swift")
    let languages = try FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: "words").path(percentEncoded: false)
    ).filter { $0.hasSuffix(".txt") }.sorted()
    let files = Self.files + languages.map { "words/\($0)" }
    return [
      .buildCommand(
        displayName: "Embedding the lexicon", executable: try context.tool(named: "embed-templates").url,
        arguments: [root.path(percentEncoded: false), output.path(percentEncoded: false)] + files,
        inputFiles: files.map { root.appending(path: $0) }, outputFiles: [output])
    ]
  }
}
