#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `embed-templates ROOT OUTPUT FILE…`: a Swift file that holds the paths and texts of the files.
@main
enum EmbedTemplates {
  static func main() throws {
    let (root, output, files) = (
      CommandLine.arguments[1], CommandLine.arguments[2], CommandLine.arguments.dropFirst(3)
    )
    let pairs = try files.map { path in
      let text = try String(contentsOfFile: root + "/" + path, encoding: .utf8)
      // A debug description is a valid literal, whatever the text holds.
      return "    (\(path.debugDescription), \(text.debugDescription)),\n"
    }
    let source = """
      /// The files of `templates/`, by their paths there.
      enum EmbeddedTemplates {
        static let files: [(path: StaticString, text: StaticString)] = [
      \(pairs.joined())  ]
      }

      """
    try source.write(toFile: output, atomically: true, encoding: .utf8)
  }
}
