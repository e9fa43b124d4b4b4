/// A file that is ready to be written.
package struct MadeFile: Sendable {
  package let path: String
  package let bytes: [UInt8]

  /// The folder it goes to; empty for the working directory.
  var folder: String { path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "" }
}
