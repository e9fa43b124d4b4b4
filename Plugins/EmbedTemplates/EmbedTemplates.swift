import Foundation
import PackagePlugin

/// Writes the files of top-level `templates/` into one Swift file, so that the product needs no folder beside it.
///
/// The target has a link to the folder, because a plugin sees added and deleted files only in its own target.
@main
struct EmbedTemplates: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL.appending(path: "templates")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTemplates.swift")
    let files = try FileManager.default.subpathsOfDirectory(atPath: root.path(percentEncoded: false))
      .filter {
        $0.hasSuffix(".html") || $0.hasSuffix(".css") || $0.hasSuffix(".tex") || $0.hasSuffix(".yaml")
      }
      .sorted()
    return [
      .buildCommand(
        displayName: "Embedding \(files.count) templates",
        executable: try context.tool(named: "embed-templates").url,
        arguments: [root.path(percentEncoded: false), output.path(percentEncoded: false)] + files,
        inputFiles: files.map { root.appending(path: $0) }, outputFiles: [output])
    ]
  }
}
