import Foundation
import PackagePlugin

/// Writes the example careers into one Swift file, so that `lapel init` needs no file beside it.
@main
struct EmbedExamples: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL.appending(path: "Sources/LapelCLI/Resources/examples")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedExamples.swift")
    let files = try FileManager.default.contentsOfDirectory(atPath: root.path(percentEncoded: false))
      .filter { $0.hasSuffix(".yaml") }.sorted()
    return [
      .buildCommand(
        displayName: "Embedding \(files.count) example careers",
        executable: try context.tool(named: "embed-templates").url,
        arguments: [root.path(percentEncoded: false), output.path(percentEncoded: false)] + files,
        inputFiles: files.map { root.appending(path: $0) }, outputFiles: [output])
    ]
  }
}
