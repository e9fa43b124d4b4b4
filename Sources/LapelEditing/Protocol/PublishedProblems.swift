import Lapel
import LapelDiagnostics

/// The problems of a career by file, as an editor shows them.
struct PublishedProblems {
  /// The message of each file (`textDocument/publishDiagnostics`), by its name; every file of the career has one.
  private(set) var messages: [String: [UInt8]] = [:]

  private static let limit = 2_000

  init(_ problems: [Diagnostic], _ snapshot: CareerSnapshot, _ language: MessageLanguage) {
    var byName: [String: [Diagnostic]] = [:]
    for name in snapshot.names { byName[name] = [] }
    for problem in problems { byName[Self.name(of: problem, snapshot), default: []].append(problem) }
    for (name, problems) in byName {
      messages[name] = Outgoing.notification("textDocument/publishDiagnostics") { json in
        json.field("uri", snapshot.address(of: name))
        if let version = snapshot.texts.open[name]?.version { json.field("version", version) }
        json.key("diagnostics")
        json.array { json in
          for problem in problems.prefix(Self.limit) { json.problem(problem, snapshot, language) }
        }
      }
    }
  }

  /// The message that clears a file's problems.
  static func none(_ address: String) -> [UInt8] {
    Outgoing.notification("textDocument/publishDiagnostics") { json in
      json.field("uri", address)
      json.key("diagnostics")
      json.array { _ in }
    }
  }

  /// The file for a problem; one of the whole folder is shown in its profile, else in the first file by name.
  private static func name(of problem: Diagnostic, _ snapshot: CareerSnapshot) -> String {
    if let name = problem.range.flatMap({ snapshot.name(of: $0.file) }) { return name }
    return snapshot.names.contains("profile.yaml") ? "profile.yaml" : snapshot.names.first ?? "profile.yaml"
  }

  /// The address of the page that explains the code.
  static func address(of code: DiagnosticCode, in language: MessageLanguage) -> String {
    "\(ProjectHome.address)/blob/main/\(language.said("Docs/diagnostics.md"))#\(code.name)"
  }
}

extension JSONText {
  mutating func problem(_ problem: Diagnostic, _ snapshot: CareerSnapshot, _ language: MessageLanguage) {
    object { json in
      let file = problem.range?.file ?? FileID(0)
      let isPlaced = problem.range != nil && snapshot.name(of: file) != nil
      let places = isPlaced ? snapshot.places(file) : FilePlaces(LineTable([]), snapshot.encoding)
      json.range("range", isPlaced ? problem.range?.bytes ?? 0..<0 : 0..<0, places)
      let severity =
        switch problem.severity {
        case .error: 1
        case .warning: 2
        case .note: 3
        }
      json.field("severity", severity)
      json.field("code", problem.code.name)
      json.key("codeDescription")
      json.object { json in json.field("href", PublishedProblems.address(of: problem.code, in: language)) }
      json.field("source", "lapel")
      let words = problem.words(in: language)
      json.field("message", ([words.message] + words.hints).joined(separator: "\n"))
      let notes = zip(problem.notes, words.notes).filter { note, _ in
        note.range.map { snapshot.name(of: $0.file) != nil } ?? false
      }
      guard !notes.isEmpty else { return }
      json.key("relatedInformation")
      json.array { json in
        for (note, message) in notes.prefix(100) {
          guard let range = note.range else { continue }
          json.object { json in
            json.key("location")
            json.location(range, snapshot)
            json.field("message", message)
          }
        }
      }
    }
  }
}
