import ArgumentParser
import Lapel
import LapelDiagnostics
import LapelImporting

/// `lapel import`: makes a career folder from another tool's files.
struct ImportCommand: ParsableCommand, TellsWords {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make a career folder of a CV from elsewhere.",
    usage: "lapel import <file> ... [--into <folder>] [<options>]",
    discussion: """
      Reads JSON Resume, RenderCV, YAMLResume, al-folio, a LinkedIn export, Europass, BibTeX, LaTeX, Word, OpenDocument, \
      HTML, Markdown and plain text. Nothing is lost: what no field takes is kept in notes and in imported/rest.yaml, and is \
      named. Nothing is invented, and no file that is already there is touched. Two files may be one CV in two languages, or a \
      CV and its bibliography.

      EXAMPLE:
        lapel import resume.json --into me
        lapel import cv.yaml papers.bib
      """)

  enum Output: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: ArgumentHelp("A file, a folder or a zip archive.", valueName: "file"), completion: .file())
  var sources: [String]

  @Option(
    help: ArgumentHelp(
      "The folder to make, or a career to add to (default: the person's name).", valueName: "folder"),
    completion: .directory)
  var into: String?

  @Option(help: ArgumentHelp("What the files are (default: what their content says).", valueName: "kind"))
  var from: ImportKind?

  @Option(help: "How what became of every fact is told.")
  var format: Output = .text

  @OptionGroup var shared: SharedOptions

  var tellsWords: Bool { format == .json }

  func run() throws {
    try ImportRun(paths: sources, into: into, kind: from, today: shared.day()).run(
      asJSON: format == .json, shared.console)
  }
}

extension ImportKind: ExpressibleByArgument {}
