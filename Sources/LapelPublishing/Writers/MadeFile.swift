/// A file that is ready to be written.
package struct MadeFile: Sendable {
  /// The path, as reached from the working directory: `output/gildong/general/cv.ko.html`.
  package let path: String
  /// The contents of the file.
  package let bytes: [UInt8]

  /// Its folder; empty for the working directory.
  var folder: String { path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "" }
}
