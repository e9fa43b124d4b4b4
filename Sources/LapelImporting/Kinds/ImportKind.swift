/// What a foreign file is.
package enum ImportKind: String, Sendable, CaseIterable {
  case jsonResume = "json-resume"
  case rendercv, yamlresume
  case alFolio = "al-folio"
  case linkedin, europass, bibtex, latex, docx, odt, html, markdown, text

  /// As people call it.
  package var title: String {
    switch self {
    case .jsonResume: "a JSON Resume"
    case .rendercv: "a RenderCV file"
    case .yamlresume: "a YAMLResume file"
    case .alFolio: "an al-folio CV"
    case .linkedin: "a LinkedIn export"
    case .europass: "a Europass CV"
    case .bibtex: "a bibliography"
    case .latex: "a LaTeX CV"
    case .docx: "a Word document"
    case .odt: "an OpenDocument text"
    case .html: "an HTML page"
    case .markdown: "a Markdown text"
    case .text: "a plain text"
    }
  }
}
