import Lapel
import LapelDiagnostics
import LapelPage

/// Maps lines of a .tex to the person's texts on them.
struct LineMap {
  /// The places, in order of the lines.
  private var places: [(line: Int, source: Int)] = []
  private let composed: ComposedPage

  /// - Parameter source: the .tex, which contains the page's body as it was printed.
  init(_ composed: ComposedPage, _ source: [UInt8]) {
    self.composed = composed
    let body = LaTeXBody(composed.page)
    guard let start = Self.find(Array(body.text.utf8), in: source) else { return }
    let before = source[..<start].reduce(0) { $0 + ($1 == 10 ? 1 : 0) }
    places = body.places.map { (before + $0.line, $0.source) }
  }

  /// A problem of TeX, at the place of the text that it is about.
  func diagnostic(of problem: TeXProblem) -> Diagnostic {
    var source: Int?
    if let line = problem.texLine {
      source = (places.first { $0.line == line } ?? places.last { $0.line < line })?.source
    } else {
      let character = problem.message.split(separator: "`").dropFirst().first.map(String.init) ?? ""
      source =
        character.isEmpty ? nil : composed.page.blocks.lazy.compactMap { $0.source(of: character) }.first
    }
    return problem.diagnostic(at: source.flatMap { composed.origins[$0].range })
  }

  private static func find(_ wanted: [UInt8], in text: [UInt8]) -> Int? {
    guard let first = wanted.first, text.count >= wanted.count else { return nil }
    return (0...(text.count - wanted.count)).first {
      text[$0] == first && text[$0..<($0 + wanted.count)].elementsEqual(wanted)
    }
  }
}

extension Block {
  /// The place where the person wrote the first text on it with a character; nil when no text has it.
  fileprivate func source(of character: String) -> Int? {
    switch self {
    case .group(let group): group.blocks.lazy.compactMap { $0.source(of: character) }.first
    case .paragraph(let paragraph):
      (paragraph.runs + paragraph.aside).first { $0.source != nil && $0.text.contains(character) }?.source
    case .picture, .drawing: nil
    }
  }
}
