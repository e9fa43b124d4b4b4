import LapelTeX

/// An item of a list that no entry is open for.
enum LaTeXItem {
  /// The item as blocks of its section.
  ///
  /// - Parameter depth: of lists it stands in, from 1.
  static func blocks(of lines: [LooseBlock], in section: String, depth: Int) -> [LooseBlock] {
    guard let first = lines.first else { return [] }
    // What is bold may end its line, and what it is begins the next.
    let isLabelled = (first.pieces.count > 1 || lines.count > 1) && first.pieces.first?.isBold == true
    switch section {
    case "projects" where isLabelled, "custom" where isLabelled:
      // `\item \textbf{Name.} {what it is}` outside a list names an entry.
      let rest = Said.joined(
        first.pieces.dropFirst().map(\.said) + lines.dropFirst().compactMap(\.said), by: " ")
      return [
        LooseBlock(.heading(2), [first.pieces[0]]),
        LooseBlock(.line, [rest.map { LoosePiece($0) }].compactMap { $0 }),
      ]
    case "skills" where isLabelled:
      // `\item{\textbf{Languages}{: C, R} \\ \textbf{Tools}{: Git}}` holds a group a line.
      return lines.map { LooseBlock($0.pieces.count > 1 ? .row([]) : .bullet(0), $0.pieces) }
    default:
      let said = Said.joined(lines.compactMap(\.said), by: " ") ?? Said("", [])
      return [LooseBlock(.bullet(max(0, depth - 1)), [LoosePiece(said)])]
    }
  }

  /// Without the braces that hold the whole of it: `\item{…}`, and one that is open alone.
  static func unwrapped(_ text: String) -> String {
    let trimmed = Blanks.trimmed(text[...])
    guard trimmed.first == "{" else { return text }
    guard let inner = LaTeXParser.group(trimmed) else { return String(trimmed.dropFirst()) }
    // What closes after it was opened before the list: `\small{\item{…}}`.
    let after = trimmed[trimmed.index(after: inner.endIndex)...]
    return after.allSatisfy { $0.isWhitespace || $0 == "}" } ? unwrapped(String(inner)) : text
  }
}
