import Foundation
import PackagePlugin

/// Writes the messages of other languages into one Swift file, so that the product needs no file beside it.
///
/// `Resources/sections` links to the sections' own files, because a plugin sees added and deleted files only in its own
/// target.
@main
struct EmbedMessages: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL.appending(path: "Sources/LapelDiagnostics/Resources")
    let sections = try FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: "sections").path(percentEncoded: false)
    ).filter { $0.hasSuffix(".txt") }.sorted()
    let files =
      ["messages.ko.txt", "explanations.ko.txt", "fields.ko.txt", "help.ko.txt"]
      + sections.map { "sections/\($0)" }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedMessages.swift")
    return [
      .buildCommand(
        displayName: "Embedding the messages", executable: try context.tool(named: "embed-templates").url,
        arguments: [root.path(percentEncoded: false), output.path(percentEncoded: false)] + files,
        inputFiles: files.map { root.appending(path: $0) }, outputFiles: [output])
    ]
  }
}
