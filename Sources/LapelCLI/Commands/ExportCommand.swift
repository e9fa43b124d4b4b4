import ArgumentParser
import Lapel
import LapelDiagnostics
import LapelPublishing

/// `lapel export`: writes the career in the format of another tool.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the career in the form of another tool.",
    usage: "lapel export [<folder>] --to <kind> [<options>]",
    discussion: """
      Writes json-resume, rendercv, yamlresume, al-folio, europass or bibtex into the working folder, one file a language. \
      Levels hold as in a build. What the other form has no place for is listed. A Word document is a format of `lapel build`.

      EXAMPLE:
        lapel export me --to rendercv
        lapel export me --to europass --language en --output out
      """)

  @OptionGroup var folder: FolderArgument

  @Option(help: ArgumentHelp("The form.", valueName: "kind"))
  var to: ExportFormName

  @Option(help: ArgumentHelp("The language (default: each of the profile's).", valueName: "ko"))
  var language: String?

  @Option(
    name: [.long, .customShort("o")], help: ArgumentHelp("Where to write.", valueName: "folder"),
    completion: .directory)
  var output = "."

  @Flag(help: "Leave out what is only for those one applies to: phone, address, grades and the like.")
  var `public` = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let console = shared.console
    let location = try folder.location()
    let input = try CareerInput(location, for: .errors, today: try shared.day())
    try input.refuseErrors(console)
    let career = input.loaded.career
    let level: ShowLevel = `public` ? .everyone : .application
    var leaks = Report()
    for leak in career.leaks(at: level) { leaks.add(leak) }
    if leaks.hasErrors {
      input.tell(leaks, console)
      throw ExitCode.problems
    }
    let languages = language.map { [Language($0)] } ?? career.languages
    var files: [(path: String, bytes: [UInt8])] = []
    var left: [String] = []
    for language in languages {
      let export = Export(
        career, to: to.form, in: input.words(for: language), at: level,
        isOneOfSeveral: languages.count > 1)
      files += export.files.map { ("\(output)/\($0.path)", $0.bytes) }
      left += export.left.filter { !left.contains($0) }
    }
    if to.form.isReadAsCareer, location.isRead(output) {
      throw Failure.usage(
        "`\(output)` is inside the career folder, where the file would be read as a career file",
        hints: "name another folder: `--output FOLDER`")
    }
    for file in files where SafeFile.exists(file.path) {
      if try SafeFile.read(file.path) == file.bytes { continue }
      throw Failure.usage(
        "\(file.path) is there already", hints: "move it away, or name another folder: `--output FOLDER`")
    }
    for file in files {
      let above = file.path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
        separator: "/")
      try WholeFile.createFolder(above)
    }
    try WholeFile.write(files)
    for file in files {
      try console.tellWritten(output == "." ? String(file.path.dropFirst(2)) : file.path)
    }
    if !left.isEmpty {
      let texts = left.count == 1 ? "this text" : "these \(left.count) texts"
      console.say("\(console.said("\(to.form.name) has no place for \(texts)")):")
      if !console.isRedacted { for text in left { console.say("  \(text)") } }
    }
    let aside = AsideTexts(input.loaded).texts
    if !aside.isEmpty, !console.isRedacted {
      console.say("\(console.said("notes, private values and imported/rest.yaml go nowhere; they say")):")
      for text in aside { console.say("  \(text)") }
    }
  }
}

/// A format, by the name that `--to` takes.
struct ExportFormName: ExpressibleByArgument, Sendable {
  let form: ExportForm

  init?(argument: String) {
    guard let form = ExportForm(named: argument) else { return nil }
    self.form = form
  }

  static var allValueStrings: [String] { ExportForm.all.map(\.name) }
  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}
