/// Tools that a posting lists with nothing between them: `React Redux GraphQL Docker`.
enum NameRuns {
  /// So many names that follow each other are a list; fewer may be one name.
  private static let least = 4

  /// Pieces with commas between the names of such a list.
  static func parted(_ pieces: ArraySlice<Piece>) -> [Piece] {
    var parted: [Piece] = []
    parted.reserveCapacity(pieces.count)
    var at = pieces.startIndex
    while at < pieces.endIndex {
      let end = pieces[at...].firstIndex { !isKnownName($0) } ?? pieces.endIndex
      if end - at >= least {
        for (place, piece) in pieces[at..<end].enumerated() {
          if place > 0 { parted.append(.link(.comma)) }
          parted.append(piece)
        }
      } else {
        parted += pieces[at..<max(end, at + 1)]
      }
      at = max(end, at + 1)
    }
    return parted
  }

  /// `Spring Integration`: a name and a word with a capital of its own, which together may be another product's name.
  static func isProduct(_ name: AskedTerm, _ word: AskedTerm) -> Bool {
    guard name.kind == .name, word.kind == .word, case .concept = word.identity,
      name.surface.utf8.allSatisfy({ $0 < 0x80 }), let first = word.surface.utf8.first
    else { return false }
    return first >= 0x41 && first <= 0x5A && word.surface.utf8.allSatisfy { $0 < 0x80 }
      && word.surface.utf8.dropFirst().allSatisfy { $0 >= 0x61 }
  }

  private static func isKnownName(_ piece: Piece) -> Bool {
    guard case .asked(let term, joint: .none, _) = piece, term.kind == .name, case .concept = term.identity
    else {
      return false
    }
    return true
  }
}
