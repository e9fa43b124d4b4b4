/// A file that is ready to be written.
package struct MadeFile: Sendable {
  /// As reached from the working directory: `output/gildong/general/cv.ko.html`.
  package let path: String
  /// The whole file.
  package let bytes: [UInt8]

  /// The folder it goes to; empty for the working directory.
  var folder: String { path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "" }
}
