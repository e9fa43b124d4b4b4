/// Times without a post that stand among posts: nobody employed anybody then.
enum CareerBreak {
  static func isOne(_ lines: LooseLines) -> Bool {
    lines.head.contains { block in
      block.pieces.contains { piece in
        let all = FoldedWords(piece.text)
        guard all.words.contains(where: { words.stand(at: $0.lowerBound, in: all.bytes) }) else {
          return false
        }
        let text = LooseDates.take(from: piece.text)?.rest ?? piece.text
        let folded = DateWords.folded(text.trimmingMarks)
        guard folded.utf8.count <= 160, !LooseWords.isOrganization(text) else { return false }
        var isOne = false
        words.eachPhrase(at: 0, in: Array(folded.utf8)) { end, _ in
          let next = folded.utf8.index(folded.startIndex, offsetBy: end)
          isOne = isOne || folded[next...].first?.isLetter != true
        }
        return isOne
      }
    }
  }

  private static let words = PhraseTable<Void>(WordLists.words("career breaks"))
}
