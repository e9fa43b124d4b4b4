import LapelDiagnostics

/// A document in another format that a newcomer has in the folder instead of a career, recognized by its name.
struct ForeignDocument {
  /// The path relative to the folder.
  let name: String
  /// The name that people know the format by.
  let title: String

  /// nil for files that may be anything: a text is a CV only if its name says so.
  init?(_ name: String) {
    let parts = name.lowercased().split(separator: ".")
    guard parts.count > 1, let ending = parts.last else { return nil }
    let isNamed = Self.words.contains { parts.dropLast().joined(separator: ".").contains($0) }
    switch ending {
    case "tex": title = "a CV in LaTeX"
    case "bib": title = "a bibliography"
    case "docx": title = "a Word document"
    case "odt": title = "an OpenDocument text"
    case "md" where isNamed: title = "a CV in Markdown"
    case "txt" where isNamed: title = "a CV as text"
    case "html" where isNamed, "htm" where isNamed: title = "a CV as a web page"
    case "xml" where isNamed: title = "a Europass CV"
    default: return nil
    }
    self.name = name
  }

  private static let words = [
    "cv", "resume", "résumé", "lebenslauf", "curriculum", "europass", "vita", "이력서", "경력기술서", "履歴書", "简历",
  ]

  /// - Parameter path: the file, as reached from the working directory.
  func diagnostic(at path: String) -> Diagnostic {
    Diagnostic(
      .foreignFile, "\(path.quotedName) is \(title), and no career file stands beside it", at: nil,
      hints: ["`lapel import \(path) --into FOLDER` makes a career of it in a folder of its own"])
  }
}
