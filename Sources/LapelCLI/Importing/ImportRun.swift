import ArgumentParser
import Lapel
import LapelDiagnostics
import LapelImporting
import LapelPublishing

/// One import from the files to the folder: everything is read, laid out and checked before anything is written.
struct ImportRun {
  let paths: [String]
  let into: String?
  let kind: ImportKind?
  let today: PartialDate

  func run(asJSON: Bool, _ console: Console) throws {
    let draft = try read(console)
    let target = try ImportTarget(asked: into, draft: draft, sources: paths, today: today)
    let laid = settled(draft, for: target)
    try target.write(laid)
    if asJSON { try console.write(ImportReport.json(of: laid)) }
    ImportReport(laid: laid, draft: draft, target: target).say(to: console)
  }

  // MARK: - Reading

  private func read(_ console: Console) throws -> DraftCareer {
    var read: [(name: String, career: DraftCareer)] = []
    for path in paths {
      let source = try SourceFiles.read(path)
      guard let kind = kind ?? Importers.kind(of: source) else {
        if let form = UnreadForm(name: source.name, bytes: source.bytes) {
          throw Failure.usage(form.message(of: path), hints: form.hint)
        }
        if let problem = source.problem { throw Failure.content("\(path): \(problem)") }
        throw Self.unknown(path)
      }
      do {
        var career = try Importers.read(source, as: kind)
        if paths.count > 1 { career = career.named(source.name) }
        read.append((source.name, career))
      } catch {
        throw Failure.content("\(path) cannot be read as \(kind.title): \(error.message)")
      }
    }
    var whole = read[0].career
    for other in read.dropFirst() {
      if let joining = LanguageJoining((read[0].name, whole), other) {
        whole = joining.join(whole, other.career)
      } else {
        whole.merge(other.career)
      }
    }
    whole.settle()
    return whole
  }

  /// Why nothing is read out of a path: it is a career already, a folder without a CV, or a file that is not what
  /// its name says.
  private static func unknown(_ path: String) -> Failure {
    if SafeFile.exists("\(path)/profile.yaml") {
      return .usage(
        "\(path) is a career folder already",
        hints: "`lapel check` reads it as it is; nothing need be imported")
    }
    if path.lowercased().hasSuffix(".pdf") {
      return .usage(
        "\(path) is named as a PDF, and is none",
        hints: "save the document that it was made from as .docx, or its text as .txt")
    }
    return .usage(
      SafeFile.isFolder(path)
        ? "\(path) is a folder without a CV in a form that is known"
        : "\(path) is no CV in a form that is known",
      hints: "`--from KIND` says what it is: \(ImportKind.allCases.map(\.rawValue).joined(separator: ", "))")
  }

  // MARK: - Checking

  /// The career in a form that passes the check: a value that its field refuses becomes a note.
  private func settled(_ draft: DraftCareer, for target: ImportTarget) -> LaidCareer {
    var draft = target.withoutKnown(draft)
    var laid = target.lay(draft)
    for _ in 0..<8 {
      let errors = self.errors(in: laid, beside: target.files)
      var changed = false
      for (file, offset) in errors {
        changed = draft.demote(CareerPlace.steps(to: offset, in: file.text)) || changed
      }
      if !changed { break }
      laid = target.lay(draft)
    }
    return laid
  }

  /// The places of errors that the check finds in what is to be written.
  private func errors(in laid: LaidCareer, beside known: [CareerFile]) -> [(
    file: LaidCareer.File, offset: Int
  )] {
    let new = laid.files.map {
      CareerFile(name: $0.path, source: SourceFile(path: $0.path, bytes: Array($0.text.utf8)))
    }
    let loaded = LoadedCareer(known + new, for: .errors, today: today)
    let problems = loaded.report.diagnostics + OptionsCheck.report(on: loaded.career).diagnostics
    return problems.compactMap { problem in
      guard problem.severity == .error, let range = problem.range, range.file.index >= known.count else {
        return nil
      }
      return (laid.files[range.file.index - known.count], range.bytes.lowerBound)
    }
  }
}

extension Failure {
  /// A failure for a file that was read but whose contents cannot be used.
  static func content(_ message: String) -> Failure {
    Failure(message: message, exitCode: .problems)
  }
}
