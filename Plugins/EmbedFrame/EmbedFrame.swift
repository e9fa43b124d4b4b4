import Foundation
import PackagePlugin

/// Writes the preview's frame into one Swift file, so that the product needs no file beside it.
@main
struct EmbedFrame: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL.appending(path: "Sources/LapelServing/Resources")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFrame.swift")
    let files = ["frame.html", "frame.css", "frame.js"]
    return [
      .buildCommand(
        displayName: "Embedding the preview's frame",
        executable: try context.tool(named: "embed-templates").url,
        arguments: [root.path(percentEncoded: false), output.path(percentEncoded: false)] + files,
        inputFiles: files.map { root.appending(path: $0) }, outputFiles: [output])
    ]
  }
}
