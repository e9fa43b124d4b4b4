import ArgumentParser
import Lapel
import LapelDiagnostics
import LapelPublishing
import LapelTailoring

/// `lapel target`: writes a commented target file to edit.
struct TargetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "target",
    abstract: "Write a target for a posting: what to lead with, and why.",
    usage: "lapel target [<folder>] <id> --posting <file> [<options>]",
    discussion: """
      Writes targets/ID.yaml in the career folder, with the reasons as comments, and keeps the posting in postings/ \
      with its date and SHA-256. No file that is already there is touched.

      EXAMPLE:
        lapel target me hanbit --posting ~/Downloads/hanbit.html
      """)

  @Argument(
    help: ArgumentHelp("The career folder, which may be left out, then the target's id.", valueName: "id"))
  var words: [String]

  @Option(help: ArgumentHelp("The posting as saved.", valueName: "file"), completion: .file())
  var posting: String?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if words.count > 3 || words.count == 3 && posting != nil {
      throw ValidationError("Expected a folder and an id, not \(words.count) words.")
    }
    if words.count == 3 { return }
    guard let id = words.last, Self.isID(id) else {
      throw ValidationError("An id holds letters, digits, hyphens and underscores, as in hanbit-2023.")
    }
  }

  private static func isID(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  }

  /// The posting's file, when a folder and an id come before it.
  private func checkedPosting() throws(Failure) -> String {
    if words.count == 3 {
      throw .usage(
        "which posting? it is kept with the target",
        hints: "did you mean `--posting \(ShellWord.quoted(words[2]))`?")
    }
    let folder = words.count == 1 ? CareerLocation.namedAlone(words[0]) : nil
    let place = words.count == 2 ? words[0] : folder?.path
    let id = folder == nil ? words[words.count - 1] : "hanbit"
    let example =
      "lapel target \(place.map { "\(ShellWord.quoted($0)) " } ?? "")\(id) --posting \(posting ?? "FILE")"
    if let folder {
      throw .usage(
        "what is the target to be called? `\(folder.path)` is the career folder",
        hints: "name it, as in `\(example)`")
    }
    guard let posting else {
      throw .usage(
        "which posting? it is kept with the target",
        hints: "save the page from your browser, and name the file",
        "name it, as in `\(example)`")
    }
    return posting
  }

  func run() async throws {
    let console = shared.console
    let posting = try checkedPosting()
    let id = words[words.count - 1]
    let today = try shared.day()
    let location = try CareerLocation(asked: words.count == 2 ? words[0] : nil)
    let input = try CareerInput(location, for: .errors, today: today)
    try input.refuseErrors(console)
    if input.loaded.career.targets.contains(where: { $0.id.text == id }) {
      throw Failure.usage(
        "there is a target `\(id)` already", hints: "edit it, or give the new one another id")
    }
    let given = try await PostingFile(reading: posting)
    let source = try PostingSource(given, today: today)
    source.sayWhatIsMissing(to: console)
    let report = FitReport(of: input.loaded.career, for: source.reading, today: today)
    let draft = TargetDraft(
      id: id, posting: source.id, header: source.header, report: report,
      form: ApplicationForm(source.page), languages: input.loaded.career.languages,
      index: input.loaded.index, today: today)
    let files = try files(of: draft, source, given, input)
    try refuse(files, input, today: today)
    try write(files, location, console)
  }

  /// A file to write, with its path as reached from the working directory.
  private typealias NewFile = (path: String, bytes: [UInt8])

  /// The files to write: the target, and the posting as it was saved, with what is known about it.
  private func files(
    of draft: TargetDraft, _ source: PostingSource, _ given: PostingFile, _ input: CareerInput
  ) throws -> [NewFile] {
    let base = input.location.path == "." ? "" : input.location.path + "/"
    let target = (path: "\(base)targets/\(draft.id).yaml", bytes: Array(draft.text.utf8))
    // A posting that the career already has is pointed at, not saved twice.
    if let id = source.id, input.loaded.career.postings.contains(where: { $0.id.text == id }) {
      return [target]
    }
    let bytes = given.bytes
    let copy = "postings/\(draft.id)\(given.ending)"
    var files = [target, (path: base + copy, bytes: bytes)]
    if source.id == nil {
      let record = draft.posting(file: copy, digest: SHA256(of: bytes).hex)
      files.append((path: "\(base)postings/\(draft.id).yaml", bytes: Array(record.utf8)))
    }
    for file in files where SafeFile.exists(file.path) {
      throw Failure.usage(
        "\(file.path) is there already", hints: "move it away, or give the target another id")
    }
    return files
  }

  /// Refuses files that could not be read again, whatever the posting contains: the folder is read with them before they
  /// take their places.
  private func refuse(_ files: [NewFile], _ input: CareerInput, today: PartialDate) throws {
    let folder = try CareerFolder(input.location.path)
    var all = try folder.files.map { name in
      CareerFile(name: name, source: SourceFile(path: folder.path(of: name), bytes: try folder.read(name)))
    }
    for file in files where [".yaml", ".yml", ".json"].contains(where: file.path.lowercased().hasSuffix) {
      all.append(CareerFile(name: file.path, source: SourceFile(path: file.path, bytes: file.bytes)))
    }
    let loaded = LoadedCareer(all, for: .errors, today: today)
    guard loaded.report.hasErrors else { return }
    shared.console.tell(loaded.report, in: loaded.sources, input.location.path)
    throw Failure(
      message: "the target could not be written so that it reads back", hints: ["nothing was written"],
      exitCode: .problems)
  }

  private func write(_ files: [NewFile], _ location: CareerLocation, _ console: Console) throws {
    let folders = files.compactMap { $0.path.lastIndex(of: "/").map($0.path.prefix(upTo:)) }
    for folder in Set(folders.map(String.init)).sorted() {
      try WholeFile.createFolder(folder)
      if SafeFile.leads(folder, into: location.path) { continue }
      throw Failure.file(
        "`\(folder)` is a link that leads out of the career folder", hints: "nothing was written")
    }
    try WholeFile.write(files)
    for file in files { try console.tellWritten(file.path) }
  }
}
