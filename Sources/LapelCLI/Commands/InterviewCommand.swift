import ArgumentParser
import Lapel
import LapelPublishing
import LapelTailoring

/// `lapel interview`: makes the person's own annotated copy of a CV.
struct InterviewCommand: AsyncParsableCommand, TellsWords {
  static let configuration = CommandConfiguration(
    commandName: "interview",
    abstract: "Write your own copy of a CV: each line with its note and where its figure comes from.",
    usage: "lapel interview [<folder>] --target <id> [<options>]",
    discussion: """
      Beside each line stands what only you know: its note, the basis of its figure, why you went and what you learned, \
      how a strength stands beside rivals, where the posting's gaps are, and what you answered on the form. It is private \
      and goes to output/FOLDER/private/, never where the CV is.

      EXAMPLE:
        lapel interview me --target hanbit
      """)

  enum CopyFormat: String, ExpressibleByArgument, CaseIterable { case html, json }

  @OptionGroup var folder: FolderArgument

  @Option(help: ArgumentHelp("The company one talks with.", valueName: "id"))
  var target: String?

  @Option(
    help: ArgumentHelp("Languages (default: the target's first, else the profile's).", valueName: "ko,en"))
  var language: CommaList<String>?

  @Option(help: "How it is printed.")
  var format: CopyFormat = .html

  @Option(
    name: [.long, .customShort("o")], help: ArgumentHelp("Where to write.", valueName: "folder"),
    completion: .directory)
  var output = "output"

  @OptionGroup var shared: SharedOptions

  var tellsWords: Bool { format == .json }

  func run() async throws {
    let today = try shared.day()
    let input = try CareerInput(folder.location(), for: .errors, today: today)
    try input.refuseErrors(shared.console)
    let target = try input.target(named: target, for: "interview")
    var build = TargetBuild(target, of: input, today: today)
    if let language { build.languages = language.values.map { Language($0) } }
    var resumes = try await build.resumes(input, shared.console)
    if language == nil { resumes = Array(resumes.prefix(1)) }
    let source = target.posting == nil ? nil : try? PostingSource(target: target.id.text, of: input)
    let copies = resumes.map { resume in
      let fit = source.map {
        FitReport(
          of: input.loaded.career, for: $0.reading, today: today, index: input.loaded.index,
          language: resume.language)
      }
      return InterviewCopy(resume, for: target, of: input.loaded, fit: fit)
    }
    tellChanges(in: resumes, for: target, of: input)
    if format == .json, let copy = copies.first {
      return try shared.console.writeJSON { copy.write(to: &$0) }
    }
    let files = RecordFiles(input, output: output)
    let pages = try copies.map { copy in
      let page = InterviewPage(
        copy, company: target.company?.text(in: copy.language), words: input.words(for: copy.language)
      ).page
      return (
        name: "interview-\(target.id.text).\(copy.language).html",
        bytes: try files.html(page, target: target, shared.console)
      )
    }
    try files.write(pages, shared.console)
  }

  /// Says where the copy is not what the company reads: the folder that was sealed keeps that.
  private func tellChanges(in resumes: [Resume], for target: Target, of input: CareerInput) {
    let folder = SentFolder(in: input.location)
    guard let (name, seal) = folder.last(for: target.id.text) else { return }
    let path = "\(folder.path)/\(name)"
    let now = resumes.map { CVOutline($0, for: target, index: input.loaded.index) }
    if now.contains(where: { !seal.pages.contains($0) }) {
      note("the CV has changed since it was sent on \(seal.date): what the company reads is in \(path)")
    }
    if let sealed = seal.files[AnswerSheet.file],
      let language = seal.pages.first.map({ Language($0.language) }),
      SHA256(of: Array(AnswerSheet(target, language: language).text.utf8)).hex != sealed
    {
      note(
        "the answers have changed since they were sent on \(seal.date): what the company reads is in \(path)")
    }
  }

  private func note(_ words: String) {
    shared.console.say("\("note", .cyan): \(shared.console.said(words))")
  }
}
