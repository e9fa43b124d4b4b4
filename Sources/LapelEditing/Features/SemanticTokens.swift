import Lapel
import LapelDiagnostics

/// The kind of each stretch of a file, for its colour.
enum SemanticTokens {
  static let kinds = ["property", "variable", "number", "enumMember", "string", "keyword"]
  static let modifiers = ["declaration", "private"]

  private struct Token {
    let range: Range<Int>
    let kind: Int
    let modifiers: Int
  }

  /// Five numbers per token, as LSP wants them: lines and characters are relative to the previous token.
  static func numbers(in part: Range<Int>, of file: FileID, _ snapshot: CareerSnapshot) -> [Int] {
    let places = snapshot.places(file)
    let bytes = snapshot.bytes(of: file)
    var numbers: [Int] = []
    var last = TextPosition(line: 0, character: 0)
    for token in tokens(snapshot.marks(file), bytes)
    where part.lowerBound <= token.range.lowerBound && token.range.lowerBound < part.upperBound {
      let (start, end) = (
        places.position(of: token.range.lowerBound), places.position(of: token.range.upperBound)
      )
      guard start.line == end.line, start.character < end.character else { continue }
      numbers += [
        start.line - last.line, start.line == last.line ? start.character - last.character : start.character,
        end.character - start.character, token.kind, token.modifiers,
      ]
      last = start
    }
    return numbers
  }

  /// The tokens in order, without overlaps.
  private static func tokens(_ marks: [Mark], _ bytes: [UInt8]) -> [Token] {
    let known = marks.compactMap { mark in
      kind(of: mark).map { kind in
        let isGiven = if case .identifier = mark.kind { true } else { false }
        return Token(
          range: mark.range, kind: kind, modifiers: (isGiven ? 1 : 0) | (mark.level == .nobody ? 2 : 0))
      }
    }
    var tokens: [Token] = []
    for token in known where token.range.lowerBound >= tokens.last?.range.upperBound ?? 0 {
      tokens.append(token)
    }
    // A text is only marked if it is private, around the marks inside it.
    var between: [Token] = []
    var next = 0
    for mark in marks {
      guard case .text = mark.kind, mark.level == .nobody else { continue }
      while next < tokens.count, tokens[next].range.upperBound <= mark.range.lowerBound { next += 1 }
      var (at, inner) = (mark.range.lowerBound, next)
      while inner < tokens.count, tokens[inner].range.lowerBound < mark.range.upperBound {
        between += lines(at..<max(at, tokens[inner].range.lowerBound), bytes)
        at = max(at, tokens[inner].range.upperBound)
        inner += 1
      }
      between += lines(at..<max(at, mark.range.upperBound), bytes)
    }
    return (tokens + between).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The text of each line, without the blanks around it.
  private static func lines(_ range: Range<Int>, _ bytes: [UInt8]) -> [Token] {
    let blanks: Set<UInt8> = [0x20, 0x09]
    return bytes[range].split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).compactMap { line in
      guard let start = line.firstIndex(where: { !blanks.contains($0) }),
        let end = line.lastIndex(where: { !blanks.contains($0) })
      else { return nil }
      return Token(range: start..<end + 1, kind: 4, modifiers: 2)
    }
  }

  private static func kind(of mark: Mark) -> Int? {
    switch mark.kind {
    case .key: 0
    case .identifier, .pointer: 1
    case .date, .period: 2
    case .word: 3
    case .tag: 5
    case .text, .level: nil
    }
  }
}
