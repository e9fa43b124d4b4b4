import Foundation
import PackagePlugin

/// Writes every file below a target's `Resources` into one Swift file, `EmbeddedTexts`, so that the product needs no file
/// beside it.
///
/// `Resources`, or a folder in it, may be a link: a plugin sees added and deleted files only in its own target.
@main
struct EmbedTexts: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = target.directoryURL.appending(path: "Resources")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTexts.swift")
    let files = try files(in: root).sorted()
    return [
      .buildCommand(
        displayName: "Embedding \(files.count) texts of \(target.name)",
        executable: try context.tool(named: "embed-texts").url,
        arguments: [root.path(percentEncoded: false), output.path(percentEncoded: false)] + files,
        inputFiles: files.map { root.appending(path: $0) }, outputFiles: [output])
    ]
  }

  /// The paths of the files below a folder, through links.
  private func files(in folder: URL) throws -> [String] {
    let manager = FileManager.default
    return try manager.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
      // What editors and merges leave beside a file is none of them.
      .filter { name in
        !name.hasPrefix(".") && !["~", ".orig", ".rej", ".bak"].contains(where: name.hasSuffix)
      }
      .flatMap { name -> [String] in
        let inner = folder.appending(path: name)
        var isFolder: ObjCBool = false
        _ = manager.fileExists(atPath: inner.path(percentEncoded: false), isDirectory: &isFolder)
        return isFolder.boolValue ? try files(in: inner).map { "\(name)/\($0)" } : [name]
      }
  }
}
