import Foundation
import PackagePlugin

/// Writes the words for stages into one Swift file, so that the product needs no file beside it.
@main
struct EmbedStageWords: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL.appending(path: "Sources/Lapel/Resources")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedStageWords.swift")
    return [
      .buildCommand(
        displayName: "Embedding the words for stages",
        executable: try context.tool(named: "embed-templates").url,
        arguments: [root.path(percentEncoded: false), output.path(percentEncoded: false), "stages.txt"],
        inputFiles: [root.appending(path: "stages.txt")], outputFiles: [output])
    ]
  }
}
