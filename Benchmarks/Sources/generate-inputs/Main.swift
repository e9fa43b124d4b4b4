import Inputs

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `generate-inputs FOLDER`: writes what is measured on, the same bytes each time.
@main
enum GenerateInputs {
  static func main() throws {
    guard CommandLine.arguments.count == 2 else {
      print("usage: generate-inputs FOLDER")
      return
    }
    let folder = URL(filePath: CommandLine.arguments[1])
    try write(CareerFile.text(bytes: 8_000), to: folder.appending(path: "small-cv.yaml"))
    try write(CareerFile.text(bytes: 1_000_000), to: folder.appending(path: "large-cv.yaml"))
    try write(CareerFile.text(bytes: 50_000_000), to: folder.appending(path: "huge-cv.yaml"))
    try write(NotationFile.flow(bytes: 1_000_000), to: folder.appending(path: "flow-heavy.yaml"))
    try write(NotationFile.scalars(bytes: 1_000_000), to: folder.appending(path: "scalar-heavy.yaml"))
    try write(PostingText.plain(lines: 60), to: folder.appending(path: "posting.txt"))
    for (name, career) in [
      ("thousand", CareerFolder.thousandEntries()), ("items", CareerFolder.thousandItems()),
      ("targets", CareerFolder.manyTargets(100)),
      ("tailored", CareerFolder.manyTargets(100, isTailored: true)),
    ] {
      for file in career.files { try write(file.text, to: folder.appending(path: "\(name)/\(file.name)")) }
    }
  }

  private static func write(_ text: String, to file: URL) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}
