import Lapel
import LapelPublishing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A posting as given: a file, or standard input.
struct PostingFile {
  /// The path as the person typed it.
  let path: String
  /// The file's own name; `posting` for standard input.
  let name: String
  /// The bytes as given; for a PDF, its text.
  let bytes: [UInt8]
  /// The ending for its copy: `.html`, `.txt`.
  let ending: String

  /// Makes a posting from bytes that have been read.
  init(path: String, bytes: [UInt8]) {
    (self.path, self.bytes) = (path, bytes)
    name = path.split(separator: "/").last.map(String.init) ?? path
    ending = name.split(separator: ".").dropFirst().last.map { ".\($0)" } ?? ".txt"
  }

  /// - Parameter path: the file; `-` for standard input.
  init(reading path: String) async throws {
    if path.hasPrefix("http://") || path.hasPrefix("https://") {
      throw Failure.usage(
        "`\(path)` is an address, and Lapel opens no connection",
        hints: "save the page from your browser, and name the file")
    }
    let bytes = path == "-" ? try SafeFile.readStandardInput() : try SafeFile.read(path)
    guard PDFText.isPDF(bytes) else {
      self.init(path: path == "-" ? "posting" : path, bytes: bytes)
      return
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let text: String
    do {
      text = try await PDFText.read(bytes, environment: ProcessInfo.processInfo.environment)
    } catch PDFText.Failure.noTool {
      throw Failure.file(
        "\(name) is a PDF, which `pdftotext` reads, and there is none",
        hints: "install poppler-utils, or save the posting as text or HTML")
    } catch PDFText.Failure.noText {
      throw Failure.file("no text was found in \(name)", hints: "save the posting as text or HTML")
    }
    self.init(path: name + ".txt", bytes: Array(text.utf8))
  }
}
