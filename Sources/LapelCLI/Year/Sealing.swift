import ArgumentParser
import Lapel
import LapelDiagnostics
import LapelPublishing
import LapelTailoring
import LapelYAML

/// Seals one application: builds it, writes the folder, adds the record.
struct Sealing {
  let target: Target
  let date: PartialDate
  /// The company; nil: the target's own.
  let company: String?
  let input: CareerInput
  let today: PartialDate

  /// The name of the folder, and the id of the record.
  private let name: String

  /// - Parameter again: whether what was sealed on that day stays, and this one gets a number behind its name.
  init(
    target: Target, date: PartialDate, company: String?, input: CareerInput, today: PartialDate, again: Bool
  ) {
    self.target = target
    self.date = date
    self.company = company
    self.input = input
    self.today = today
    let first = "\(date.iso)-\(target.id.text)"
    let taken =
      again ? Set(SentFolder(in: input.location).names + input.loaded.career.applications.map(\.id.text)) : []
    var (name, number) = (first, 1)
    while taken.contains(name) {
      number += 1
      name = "\(first)-\(number)"
    }
    self.name = name
  }

  /// - Returns: the sealed folder, and the file of applications.
  func run(_ console: Console) async throws -> (folder: String, record: String) {
    let career = try careerFiles()
    let made = try await build(console)
    var files = made.files.map { (name: $0.path.lastPart, bytes: $0.bytes) }
    if !target.questions.isEmpty {
      let language = made.resumes.first?.language ?? input.loaded.career.languages[0]
      files.append((name: AnswerSheet.file, bytes: Array(AnswerSheet(target, language: language).text.utf8)))
    }
    let manifest = SealManifest(
      target: target.id.text, company: companyName, date: date.iso, lapel: ProgramVersion.current,
      git: GitState(of: input.location.path, files: career),
      files: Dictionary(
        files.map { ($0.name, SHA256(of: $0.bytes).hex) }, uniquingKeysWith: { first, _ in first }),
      career: Dictionary(
        career.map { ($0.name, SHA256(of: $0.bytes).hex) }, uniquingKeysWith: { first, _ in first }),
      posting: try posting(career),
      pages: made.resumes.map { CVOutline($0, for: target, index: input.loaded.index) })
    files.append((name: "manifest.json", bytes: manifest.json))
    return try write(files)
  }

  /// Writes the folder under a lock, so that nobody else seals meanwhile; sealed folders are not changed.
  private func write(_ files: [(name: String, bytes: [UInt8])]) throws -> (folder: String, record: String) {
    let sent = SentFolder(in: input.location)
    let list = CareerList(key: "applications", folder: "applications", year: date.year, in: input.location)
    let isKnown = input.loaded.career.applications.contains { $0.id.text == name }
    if isKnown { throw refusal("\(name) was sent already") }
    // Anything that prevents the record is reported before the folder is made.
    try list.check(record)
    try WholeFile.createFolder(sent.path)
    let lock = try FolderLock(sent.path)
    if SafeFile.exists("\(sent.path)/\(name)") {
      // A run that was ended between the two left a folder without its record.
      if try sent.damage(of: name) != nil || sent.manifest(named: name)?.target != target.id.text {
        throw refusal("\(sent.path)/\(name) is there already")
      }
    } else {
      try SealedFolder.write(files, as: name, in: sent.path)
    }
    let record = try list.append(record)
    _ = consume lock
    return ("\(sent.path)/\(name)", record)
  }

  private func refusal(_ message: String) -> Failure {
    Failure(
      message: message,
      hints: [
        "what was sent is never written again; another day has another folder: --on DATE",
        "if this one was sent too, or the other was a mistake: --again seals it beside that one",
      ],
      exitCode: .problems)
  }

  private var record: Tree {
    var pairs = [Tree.Pair("id", .text(name)), Tree.Pair("target", .text(target.id.text))]
    if let company { pairs.append(Tree.Pair("company", .text(company))) }
    return .fields(pairs + [Tree.Pair("applied", .text(date.iso))])
  }

  private var companyName: String? {
    if let company { return company }
    let posting = target.posting.flatMap { named in
      input.loaded.career.postings.first { $0.id.text == named.text }
    }
    let language = target.language.values.first.map { Language($0.text) } ?? input.loaded.career.languages[0]
    return (target.company ?? posting?.company)?.text(in: language)
  }

  // MARK: What is sealed

  /// Every career file as it is on the disk.
  private func careerFiles() throws -> [(name: String, bytes: [UInt8])] {
    let folder = try CareerFolder(input.location.path)
    return try folder.files.map { (name: $0, bytes: try folder.read($0)) }
  }

  private func build(_ console: Console) async throws -> Build.Made {
    var build = TargetBuild(target, of: input, today: today).build
    build.stamp = try Day.ofEpoch()?.date
    build.formats.append(.pdf)
    let made = await build.make()
    let todos = made.report.diagnostics.filter { $0.code == .todoOnPage }
    let open = target.questions.compactMap(\.todo)
    guard !made.report.hasErrors, todos.isEmpty, open.isEmpty else {
      var report = Report()
      for diagnostic in made.report.diagnostics where diagnostic.severity == .error {
        report.add(diagnostic)
      }
      for diagnostic in todos {
        var diagnostic = diagnostic
        diagnostic.severity = .error
        report.add(diagnostic)
      }
      for todo in open {
        report.add(
          Diagnostic(
            .todoOnPage, "an answer is not finished: a `todo` stands on it", at: todo.origin.range,
            severity: .error))
      }
      console.tell(report, in: made.sources, input.location.path)
      throw ExitCode.problems
    }
    // What was hidden, and what may still tell: this is the copy that others read.
    for (redaction, summary) in made.redactions.sorted(by: { "\($0.key)" < "\($1.key)" }) {
      console.say(summary, of: redaction, in: made.sources, input.location.path)
    }
    return made
  }

  /// The posting's saved file, else the career file that it is in; nil when there is no posting.
  private func posting(_ career: [(name: String, bytes: [UInt8])]) throws -> SealManifest.Posting? {
    guard let named = target.posting,
      let posting = input.loaded.career.postings.first(where: { $0.id.text == named.text })
    else { return nil }
    let base = input.location.path == "." ? "" : input.location.path + "/"
    if let file = posting.file?.text {
      let bytes = try SafeFile.read(base + file, inside: input.location.path)
      return .init(id: posting.id.text, file: file, sha256: SHA256(of: bytes).hex)
    }
    guard let range = posting.origin.range else { return nil }
    let path = input.loaded.sources[range.file].path
    guard let file = career.first(where: { base + $0.name == path }) else { return nil }
    return .init(id: posting.id.text, file: file.name, sha256: SHA256(of: file.bytes).hex)
  }
}

extension String {
  /// The part after the last slash.
  fileprivate var lastPart: String { split(separator: "/").last.map(String.init) ?? self }
}
