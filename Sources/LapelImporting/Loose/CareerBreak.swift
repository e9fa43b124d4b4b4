/// Times without a post that stand among posts: nobody employed anybody then.
enum CareerBreak {
  static func isOne(_ lines: LooseLines) -> Bool {
    lines.head.contains { block in
      block.pieces.contains { piece in
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

  private static let words = PhraseTable<Void>([
    "career break", "career gap", "employment gap", "unemployed", "unemployment", "maternity leave",
    "paternity leave", "parental leave", "family leave", "looking for work", "job search", "elternzeit",
    "mutterschutz", "arbeitslos", "arbeitssuchend", "arbeitssuche", "babypause", "conge parental",
    "conge maternite", "conge de maternite", "sans emploi", "chomage", "recherche d'emploi", "desempleado",
    "desempleada", "desempleo", "en paro", "baja maternal", "excedencia", "desempregado", "desempregada",
    "licenca maternidade", "disoccupato", "disoccupata", "werkloos", "경력단절", "경력 단절", "육아휴직", "휴직", "육아",
    "구직", "구직활동", "무직", "공백기", "경력 공백", "無職", "育児休業", "育休", "求職中", "待业",
  ])
}
