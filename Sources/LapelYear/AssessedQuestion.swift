package import Lapel

/// A question that the person asks themselves, with the answers over the years.
package struct AssessedQuestion: Sendable {
  /// Its id; nil for a question without one, which no other year continues.
  package let id: String?
  /// The question as it was last asked.
  package internal(set) var text: String
  /// The answers, oldest first.
  package internal(set) var answers: [Answer]

  /// One answer to the question.
  package struct Answer: Sendable {
    /// The day it was asked; nil when none is written.
    package let asked: PartialDate?
    /// `O`, `X`, `△` or the person's own words; nil when there is no answer.
    package let answer: String?
    /// What shows it, by the names that `lapel list` prints.
    package let proof: [String]
    let goal: String?
    /// Who may read it; private unless the file says otherwise.
    package let show: ShowLevel
  }

  /// The last two answers, if they differ; else nil.
  package var change: (from: String?, to: String?)? {
    guard answers.count > 1 else { return nil }
    let (before, now) = (answers[answers.count - 2].answer, answers[answers.count - 1].answer)
    return before == now ? nil : (before, now)
  }

  func isToBeTurned(by goal: String?) -> Bool {
    guard let goal, let last = answers.last else { return false }
    return last.goal == goal && last.answer != "O"
  }

  /// The questions in the order in which they were first asked.
  ///
  /// - Parameter year: the last year to include; nil for all.
  package static func all(_ loaded: LoadedCareer, upTo year: Int? = nil, language: Language)
    -> [AssessedQuestion]
  {
    let rounds = loaded.career.assessments.enumerated().sorted {
      ($0.element.asked?.date.lastDay ?? .min, $0.offset) < (
        $1.element.asked?.date.lastDay ?? .min, $1.offset
      )
    }
    var questions: [AssessedQuestion] = []
    var places: [String: Int] = [:]
    for (_, round) in rounds {
      let asked = round.asked?.date
      if let asked, let year, asked.year > year { continue }
      for question in round.questions {
        let text = question.text.text(in: language)
        let answer = Answer(
          asked: asked, answer: question.answer.map { SelfAnswer($0.text(in: language)).text },
          proof: question.proof.map { loaded.index.name(of: $0) }, goal: question.goal?.text,
          show: round.show ?? .nobody)
        let key = question.id?.text ?? "\u{0}" + text
        if let place = places[key] {
          questions[place].text = text
          questions[place].answers.append(answer)
        } else {
          places[key] = questions.count
          questions.append(AssessedQuestion(id: question.id?.text, text: text, answers: [answer]))
        }
      }
    }
    return questions
  }
}
