import Lapel
import LapelTailoring
import LapelYear

/// The writer's own copy of a CV, as a page to take along.
package struct InterviewPage {
  let copy: InterviewCopy
  let company: String?

  package init(_ copy: InterviewCopy, company: String?) { (self.copy, self.company) = (copy, company) }

  package var page: RecordPage {
    let words = YearWords(copy.language)
    return RecordPage(
      language: copy.language, title: RecordText(company ?? copy.target),
      line: RecordText(plain: words("면접에 가져갈 내 사본", "My own copy for the interview")),
      about: [copy.target],
      notice: words(
        "비공개: 나만 보는 사본입니다. 회사에 보내거나 보이지 마세요.", "Private: my own copy. Not to be sent or shown to the company."
      ),
      sections: [
        strengths(words), lines(words), gaps(words), questions(words), answers(words),
      ])
  }

  private func strengths(_ words: YearWords) -> RecordSection {
    let items = copy.strengths.map {
      RecordItem(.strong(RecordText($0.name)), [RecordItem.remark(words("왜 나인가", "Why me"), $0.compare)])
    }
    return RecordSection("strengths", words("강점: 왜 나인가", "Strengths: why me"), [.items(items)])
  }

  /// Each entry with its lines, and beside them what only the writer knows.
  private func lines(_ words: YearWords) -> RecordSection {
    let blocks = copy.items.flatMap { item -> [RecordBlock?] in
      let lines = copy.lines.filter { $0.item == item.id }
      let own =
        [
          RecordItem.remark(words("까닭", "Why"), item.reason),
          RecordItem.remark(words("배운 것", "Learned"), item.learned),
          RecordItem.remark(words("메모", "Note"), item.note),
        ] + item.more.map { RecordItem.remark(Self.name(of: $0.field, words), $0.text) }
      let items =
        lines.map { line in
          RecordItem(
            RecordText(line.text),
            [
              RecordItem.remark(words("수치의 근거", "Where the figure is from"), line.basis),
              RecordItem.remark(words("메모", "Note"), line.note),
            ])
        } + own.compactMap { $0 }.map { RecordItem(RecordText([.emphasis($0.inlines)])) }
      return items.isEmpty
        ? [] : [.head(RecordText(item.title), line: RecordText(plain: item.id), anchor: nil), .list(items)]
    }
    return RecordSection("lines", words("이력서의 줄과 그 뒤", "The CV's lines, and what is behind them"), blocks)
  }

  private func gaps(_ words: YearWords) -> RecordSection? {
    guard let fit = copy.fit else { return nil }
    let items = (fit.ordered(.required) + fit.ordered(.preferred)).map { line in
      let status =
        switch line.status {
        case .met: words("충족", "met")
        case .partial: words("일부", "partial")
        case .gap: words("없음", "gap")
        }
      let proof = line.evidence.prefix(3).map { copy.titles[$0.id] ?? $0.id }.joined(separator: " · ")
      return RecordItem(
        RecordText(plain: "[\(status)] \(line.text)"),
        [proof.isEmpty ? nil : RecordText(plain: "\(words("근거", "Proof")): \(proof)")]
          + line.remarks.map { RecordText(plain: $0) })
    }
    let (required, preferred) = (fit.tally(.required), fit.tally(.preferred))
    let facts = [
      (figure: "\(required.met)/\(required.total)", label: words("필수 충족", "required met")),
      (figure: "\(preferred.met)/\(preferred.total)", label: words("우대 충족", "preferred met")),
      (figure: "\(required.gap + preferred.gap)", label: words("빈 줄", "gaps")),
    ]
    return RecordSection("asked", words("공고가 묻는 것", "What the posting asks"), [.facts(facts), .items(items)])
  }

  private func questions(_ words: YearWords) -> RecordSection? {
    let asked = copy.fit?.questions(calling: { name in copy.titles[name].map { "‘\($0)’" } ?? name }) ?? []
    let items = asked.map { RecordItem(RecordText(plain: $0)) }
    return RecordSection("questions", words("나올 질문", "Questions to expect"), [.items(items)])
  }

  private func answers(_ words: YearWords) -> RecordSection {
    let items = copy.questions.map { question in
      RecordItem(.strong(RecordText(plain: question.ask)), [question.answer.map { RecordText(plain: $0) }])
    }
    return RecordSection("answers", words("지원서에 쓴 답", "Answered on the form"), [.items(items)])
  }

  /// A field of a story or the like; one without a name here keeps its own.
  private static func name(of field: String, _ words: YearWords) -> String {
    switch field {
    case "problem": words("문제", "Problem")
    case "constraint": words("제약", "Constraint")
    case "approach": words("방법", "Approach")
    case "result": words("결과", "Result")
    case "change": words("다시 한다면", "What I would change")
    default: field
    }
  }
}
