package import Lapel

/// A form of another tool that a career can be written as.
package enum ExportKind: String, Sendable, CaseIterable {
  case jsonResume = "json-resume"
  case rendercv, yamlresume
  case alFolio = "al-folio"
  case europass, bibtex

  /// The file's name where nobody gives one, without its ending.
  var name: String {
    switch self {
    case .jsonResume: "resume"
    case .rendercv, .alFolio: "cv"
    case .yamlresume: "resume"
    case .europass: "europass"
    case .bibtex: "publications"
    }
  }
}

/// A career as another tool has it.
package struct Export: Sendable {
  /// The files, by the path inside the folder they go to.
  package let files: [(path: String, bytes: [UInt8])]
  /// Texts that the form has no place for, in the order of the career.
  package let left: [String]

  /// - Parameters:
  ///   - words: in the language of the texts.
  ///   - level: who reads it.
  ///   - isOneOfSeveral: whether the language stands in the files' names.
  package init(
    _ career: Career, to kind: ExportKind, in words: Words, at level: ShowLevel, isOneOfSeveral: Bool
  ) {
    let exported = ExportedCareer(career, in: words, at: level)
    let language = words.language
    let name = kind.name + (isOneOfSeveral ? ".\(language.tag)" : "")
    switch kind {
    case .jsonResume:
      files = [("\(name).json", JSONResumeExport.bytes(of: exported))]
    case .rendercv: files = [("\(name).yaml", RenderCVExport.bytes(of: exported))]
    case .yamlresume:
      files = [("\(name).yml", YAMLResumeExport.bytes(of: exported))]
    case .alFolio:
      let papers = BibliographyExport.bytes(of: exported)
      files =
        [("_data/\(name).yml", RenderCVExport.bytes(of: exported))]
        + (papers.isEmpty
          ? [] : [("_bibliography/papers\(isOneOfSeveral ? ".\(language.tag)" : "").bib", papers)])
    case .europass: files = [("\(name).xml", EuropassExport.bytes(of: exported))]
    case .bibtex: files = [("\(name).bib", BibliographyExport.bytes(of: exported))]
    }
    let written = FoldedExport.folded(
      files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n"))
    let expected = kind == .bibtex ? exported["publications"].flatMap(\.texts) : exported.texts
    var seen: Set<String> = []
    var left = expected.filter { text in
      !FoldedExport.isDate(text) && !written.contains(FoldedExport.folded(text)) && seen.insert(text).inserted
    }
    if kind != .europass, kind != .bibtex, let birth = exported.person["birth_date"] { left.append(birth) }
    // How the CV looks is of this program alone.
    if kind != .bibtex, let accent = exported.person["accent"] { left.append(accent) }
    self.left = left
  }
}

/// Texts made alike, so that one is found in another form's notation.
enum FoldedExport {
  /// Words alone, between single blanks.
  static func folded(_ text: String) -> String {
    var folded = " "
    var escaped = text.replacing("&amp;", with: "&").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("\\n", with: " ")
    escaped = escaped.replacing("&quot;", with: "\"").replacing("&#13;", with: "")
    for character in escaped {
      if character.isLetter || character.isNumber || character == "+" || character == "#" {
        folded.append(character)
      } else if folded.last != " " {
        folded.append(" ")
      }
    }
    return (folded.last == " " ? folded : folded + " ").lowercased()
  }

  /// Dates stand in other notations elsewhere.
  static func isDate(_ text: String) -> Bool {
    let digits = text.hasSuffix("present") ? text.dropLast(7) : text[...]
    return digits.allSatisfy { $0.isNumber || $0 == "-" || $0 == "." } && digits.contains { $0.isNumber }
      && digits.count <= 24
  }
}
