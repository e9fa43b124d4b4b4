#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `embed-texts ROOT OUTPUT FILE…`: a Swift file that holds the paths and texts of the files, `EmbeddedTexts`.
@main
enum EmbedTexts {
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
      /// The files of the target's `Resources`.
      enum EmbeddedTexts {
        /// By their paths there, in order.
        static let files: [(path: StaticString, text: StaticString)] = [
      \(pairs.joined())  ]

        /// The text of a file; nil where there is none.
        static func file(at path: String) -> StaticString? {
          files.first { $0.path.withUTF8Buffer { path.utf8.elementsEqual($0) } }?.text
        }

        /// The same as bytes; empty where there is none.
        static func bytes(of path: String) -> [UInt8] { file(at: path)?.withUTF8Buffer(Array.init) ?? [] }

        /// The same as a string; empty where there is none.
        static func text(of path: String) -> String { file(at: path)?.description ?? "" }

        /// The files below a folder, by their paths in it, in order.
        static func files(in folder: String) -> [(path: String, text: StaticString)] {
          files.filter { $0.path.description.hasPrefix(folder + "/") }.map {
            (String($0.path.description.dropFirst(folder.utf8.count + 1)), $0.text)
          }
        }
      }

      """
    // Equal output stays untouched, so that nothing that was built from it is built again.
    if (try? String(contentsOfFile: output, encoding: .utf8)) != source {
      try source.write(toFile: output, atomically: true, encoding: .utf8)
    }
  }
}
