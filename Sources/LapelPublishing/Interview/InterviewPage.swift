import Lapel
import LapelTailoring
import LapelYear

/// The person's own copy of a CV, as a page to take along.
package struct InterviewPage {
  let copy: InterviewCopy
  let company: String?
  private let pageWords: Words

  /// - Parameter words: the words in the copy's language.
  package init(_ copy: InterviewCopy, company: String?, words: Words) {
    (self.copy, self.company, pageWords) = (copy, company, words)
  }

  /// The contents of the page, in order.
  package var page: RecordPage {
    let words = pageWords.records
    return RecordPage(
      pageWords, title: RecordText(company ?? copy.target),
      line: RecordText(plain: words[.interviewLine]),
      about: [copy.target],
      notice: words[.interviewNotice],
      sections: [
        strengths(words), lines(words), gaps(words), questions(words), answers(words),
      ])
  }

  private func strengths(_ words: RecordWords) -> RecordSection {
    let items = copy.strengths.map {
      RecordItem(.strong(RecordText($0.name)), [words.remark(.interviewWhyMe, $0.compare)])
    }
    return RecordSection("strengths", words[.interviewStrengths], [.items(items)])
  }

  /// Each entry with its lines, and beside them what only the person knows.
  private func lines(_ words: RecordWords) -> RecordSection {
    let blocks = copy.items.flatMap { item -> [RecordBlock?] in
      let lines = copy.lines.filter { $0.item == item.id }
      let own =
        [
          words.remark(.interviewReason, item.reason),
          words.remark(.interviewLearned, item.learned),
          words.remark(.interviewNote, item.note),
        ] + item.more.map { words.remark(Self.name(of: $0.field, words), $0.text) }
      let items =
        lines.map { line in
          RecordItem(
            RecordText(line.text),
            [
              words.remark(.interviewBasis, line.basis),
              words.remark(.interviewNote, line.note),
            ])
        } + own.compactMap { $0 }.map { RecordItem(RecordText([.emphasis($0.inlines)])) }
      return items.isEmpty
        ? [] : [.head(RecordText(item.title), line: RecordText(plain: item.id), anchor: nil), .list(items)]
    }
    return RecordSection("lines", words[.interviewLines], blocks)
  }

  private func gaps(_ words: RecordWords) -> RecordSection? {
    guard let fit = copy.fit else { return nil }
    let items = (fit.ordered(.required) + fit.ordered(.preferred)).map { line in
      let status =
        switch line.status {
        case .met: words[.interviewMet]
        case .partial: words[.interviewPartial]
        case .gap: words[line.isToAnswer ? .interviewToAnswer : .interviewGap]
        }
      let proof = line.evidence.prefix(3).map { copy.titles[$0.id] ?? $0.id }.joined(separator: " · ")
      return RecordItem(
        RecordText(plain: "[\(status)] \(line.text)"),
        [proof.isEmpty ? nil : RecordText(plain: words[.interviewProof] + words.labelSeparator + proof)]
          + line.remarks.map { RecordText(plain: $0) })
    }
    let (required, preferred) = (fit.tally(.required), fit.tally(.preferred))
    var facts = [
      (figure: "\(required.met)/\(required.total)", label: words[.interviewRequiredMet]),
      (figure: "\(preferred.met)/\(preferred.total)", label: words[.interviewPreferredMet]),
      (figure: "\(required.gap + preferred.gap)", label: words[.interviewGaps]),
    ]
    let toAnswer = required.answer + preferred.answer
    if toAnswer > 0 { facts.append((figure: "\(toAnswer)", label: words[.interviewToAnswer])) }
    return RecordSection("asked", words[.interviewAsked], [.facts(facts), .items(items)])
  }

  private func questions(_ words: RecordWords) -> RecordSection? {
    let asked = copy.fit?.questions(calling: { name in copy.titles[name].map { "‘\($0)’" } ?? name }) ?? []
    let items = asked.map { RecordItem(RecordText(plain: $0)) }
    return RecordSection("questions", words[.interviewQuestions], [.items(items)])
  }

  private func answers(_ words: RecordWords) -> RecordSection {
    let items = copy.questions.map { question in
      RecordItem(.strong(RecordText(plain: question.ask)), [question.answer.map { RecordText(plain: $0) }])
    }
    return RecordSection("answers", words[.interviewAnswers], [.items(items)])
  }

  /// The heading for a field of a story or the like; a field without one keeps its own name.
  private static func name(of field: String, _ words: RecordWords) -> String {
    switch field {
    case "problem": words[.interviewProblem]
    case "constraint": words[.interviewConstraint]
    case "approach": words[.interviewApproach]
    case "result": words[.interviewResult]
    case "change": words[.interviewChange]
    default: field
    }
  }
}
