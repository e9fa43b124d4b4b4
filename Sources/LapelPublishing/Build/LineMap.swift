import Lapel
import LapelDiagnostics

/// Which lines of a .tex the person's texts came to stand on.
struct LineMap {
  /// In order of the lines.
  private var places: [(line: Int, text: RichText)] = []
  private let texts: [RichText]

  /// Finds each text of the page in the source, one after the other.
  init(_ resume: Resume, _ source: [UInt8]) {
    texts = resume.texts
    var (at, line) = (0, 1)
    for text in texts where text.origin.range != nil {
      let wanted = Array(text.markup(.latex, on: resume.language).utf8)
      guard let found = Self.find(wanted, in: source, from: at) else { continue }
      line += source[at..<found].reduce(0) { $0 + ($1 == 10 ? 1 : 0) }
      places.append((line, text))
      at = found
    }
  }

  /// A problem of TeX's, where the text stands that it is about.
  func diagnostic(of problem: TeXProblem) -> Diagnostic {
    let range: SourceRange?
    if let line = problem.texLine {
      range = (places.first { $0.line == line } ?? places.last { $0.line < line })?.text.origin.range
    } else {
      let character = problem.message.split(separator: "`").dropFirst().first.map(String.init) ?? ""
      range = texts.first { !character.isEmpty && $0.plain.contains(character) }?.origin.range
    }
    return problem.diagnostic(at: range)
  }

  private static func find(_ wanted: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    guard let first = wanted.first, text.count >= wanted.count else { return nil }
    var at = start
    while at + wanted.count <= text.count {
      if text[at] == first, text[at..<(at + wanted.count)].elementsEqual(wanted) { return at }
      at += 1
    }
    return nil
  }
}

extension Resume {
  /// Every text of the person's, in the order of the page.
  var texts: [RichText] {
    var texts =
      [header.name, header.otherName, header.headline].compactMap { $0 } + header.contacts.map(\.text)
    for section in sections {
      texts += [section.title] + section.paragraphs + section.words + section.entries.flatMap(\.texts)
    }
    return texts
  }
}

extension ResumeEntry {
  fileprivate var texts: [RichText] {
    var texts = [headline, organization, place].compactMap { $0 }
    texts += details.map(\.value) + values.map(\.text) + lines.map(\.value) + summary
    for highlight in highlights { texts += [highlight.text] + [highlight.metric].compactMap { $0 } }
    return texts + links.map(\.label) + parts.flatMap(\.texts)
  }
}
