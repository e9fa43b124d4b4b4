import ArgumentParser
import Lapel
import LapelDiagnostics
import LapelPublishing

/// Writes pages of records to their places: `output/FOLDER/private/`, or `public/`.
struct RecordFiles {
  let input: CareerInput
  /// The folder: `output/FOLDER/private`.
  let folder: String

  init(_ input: CareerInput, output: String, isPublic: Bool = false) {
    self.input = input
    folder = "\(output)/\(input.location.name)/\(isPublic ? "public" : "private")"
  }

  /// The page as HTML; ends the command when the theme's templates have a mistake.
  func html(_ page: RecordPage, target: Target? = nil, _ console: Console) throws -> [UInt8] {
    var (files, problems) = (input.loaded.sources, Report())
    let look = input.loaded.career.person.options
    guard let bytes = page.html(look: look, target: target?.options, files: &files, report: &problems) else {
      console.tell(problems, in: files, input.location.path)
      throw ExitCode.problems
    }
    return bytes
  }

  /// The page as PDF; ends the command when the theme or a font has a mistake.
  func pdf(_ page: RecordPage, author: String, _ console: Console) throws -> [UInt8] {
    var (files, problems) = (input.loaded.sources, Report())
    let bytes = page.pdf(
      author: author, look: input.loaded.career.person.options, day: try Day.ofEpoch()?.date, files: &files,
      report: &problems)
    console.tell(problems, in: files, input.location.path)
    guard let bytes else { throw ExitCode.problems }
    return bytes
  }

  func write(_ files: [(name: String, bytes: [UInt8])], _ console: Console) throws {
    try WholeFile.createFolder(folder)
    try WholeFile.write(files.map { ("\(folder)/\($0.name)", $0.bytes) })
    for file in files { try console.tellWritten("\(folder)/\(file.name)") }
  }
}
