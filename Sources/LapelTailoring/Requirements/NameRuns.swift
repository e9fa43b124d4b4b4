/// Tools that a posting lists with nothing in between: `React Redux GraphQL Docker`.
enum NameRuns {
  /// The number of consecutive names that make a list; fewer may be one name.
  private static let least = 4

  /// The pieces with commas inserted between the names of such a list.
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

  /// `Spring Integration`: whether a name and a capitalized word may together be the name of another product.
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
