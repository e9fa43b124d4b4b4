import Foundation
import PackagePlugin

/// Writes the messages of other languages into one Swift file, so that the product needs no file beside it.
@main
struct EmbedMessages: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL.appending(path: "Sources/LapelDiagnostics/Resources")
    let files = ["messages.ko.txt", "explanations.ko.txt", "fields.ko.txt", "help.ko.txt"]
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedMessages.swift")
    return [
      .buildCommand(
        displayName: "Embedding the messages", executable: try context.tool(named: "embed-templates").url,
        arguments: [root.path(percentEncoded: false), output.path(percentEncoded: false)] + files,
        inputFiles: files.map { root.appending(path: $0) }, outputFiles: [output])
    ]
  }
}
