#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `embed-templates ROOT OUTPUT FILE…`: writes a Swift file with the paths and texts of the files, in an enum
/// named after the file.
@main
enum EmbedTemplates {
  static func main() throws {
    let (root, output, files) = (
      CommandLine.arguments[1], CommandLine.arguments[2], CommandLine.arguments.dropFirst(3)
    )
    let pairs = try files.map { path in
      let text = try String(contentsOfFile: root + "/" + path, encoding: .utf8)
      // A debug description is a valid literal, whatever the text contains.
      return "    (\(path.debugDescription), \(text.debugDescription)),\n"
    }
    let name = output.split(separator: "/").last?.split(separator: ".").first ?? "EmbeddedTemplates"
    let source = """
      /// The files of a folder, by their paths there.
      enum \(name) {
        static let files: [(path: StaticString, text: StaticString)] = [
      \(pairs.joined())  ]
      }

      """
    // An unchanged output is not touched, so that nothing built from it is built again.
    if (try? String(contentsOfFile: output, encoding: .utf8)) != source {
      try source.write(toFile: output, atomically: true, encoding: .utf8)
    }
  }
}
