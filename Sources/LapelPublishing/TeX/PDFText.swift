import Lapel

/// Extracts the text of a PDF with the `pdftotext` on the machine.
package enum PDFText {
  /// The reason why there is no text.
  package enum Failure: Error, Hashable {
    /// There is no `pdftotext`.
    case noTool
    /// It could not read the file, or found no text in it, as in a picture of a page.
    case noText
  }

  /// Whether a file is a PDF, by its first bytes.
  package static func isPDF(_ bytes: [UInt8]) -> Bool { bytes.starts(with: "%PDF-".utf8) }

  /// - Parameter environment: the environment, in whose `PATH` the program is searched for.
  package static func read(_ bytes: [UInt8], environment: [String: String]) async throws -> String {
    guard let tool = SearchPath(environment).find("pdftotext") else { throw Failure.noTool }
    let folder = try TemporaryFolder(in: environment["TMPDIR"])
    try WholeFile.write(bytes, to: "\(folder.path)/in.pdf")
    let ending = await ToolRun.run(
      [tool, "-enc", "UTF-8", "-nopgbrk", "in.pdf", "out.txt"], in: folder.path, environment: [:],
      limit: .seconds(20))
    guard ending == .exited(0), let out = try? SafeFile.read("\(folder.path)/out.txt"),
      let text = String(validating: out, as: UTF8.self), text.contains(where: { !$0.isWhitespace })
    else { throw Failure.noText }
    return text
  }
}
