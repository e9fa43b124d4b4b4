/// Deeds that show how somebody gets on with others, by what a line of manners speaks of: who writes well has written,
/// who understands customers has asked them.
struct Dealings: Sendable {
  private struct Topic: Sendable {
    let cues: PhraseList
    /// A concept of the lexicon, with what it is called in a reason, in Korean and English.
    let deeds: [(concept: Int32, korean: String, english: String)]
  }

  private let topics: [Topic]

  init(_ lexicon: Lexicon) {
    func topic(_ cues: String, _ deeds: [(String, String)]) -> Topic {
      Topic(
        cues: PhraseList(named: "Dealings.\(cues)"),
        deeds: deeds.compactMap { korean, english in
          lexicon.look(up: WordKey(exactly: korean.filter { $0 != " " })).concept.map {
            ($0, korean, english)
          }
        })
    }
    topics = [
      topic(
        "writing",
        [
          ("보고서", "reports"), ("문서화", "documentation"), ("기술 글", "articles"), ("매뉴얼 작성", "manuals"),
        ]),
      topic(
        "speaking",
        [
          ("발표", "presenting"), ("대외 발표", "talks"), ("교육 강의", "teaching"), ("멘토링", "mentoring"),
          ("설득", "persuading"), ("조율", "coordination"), ("회의 진행", "leading meetings"), ("상담", "counselling"),
          ("부서 협업", "work across teams"), ("소통", "communication"), ("협업", "collaboration"),
          ("보고서", "reports"),
        ]),
      topic(
        "customers",
        [
          ("사용자 인터뷰", "user interviews"), ("사용자 조사", "usability"), ("고객 응대", "customer service"),
          ("상담", "counselling"), ("학부모 상담", "parent meetings"), ("환자 교육", "patient education"),
          ("고객 성공", "customer success"), ("사용자", "users"), ("환자", "patients"), ("학생", "students"),
        ]),
      topic(
        "team",
        [
          ("협업", "collaboration"), ("부서 협업", "work across teams"), ("멘토링", "mentoring"),
          ("팀 리딩", "leading a team"), ("코드 리뷰", "code review"), ("회의 진행", "leading meetings"),
          ("조율", "coordination"), ("온보딩", "onboarding"), ("교육 강의", "teaching"), ("소통", "communication"),
        ]),
    ]
  }

  /// What shows the manners that a line asks for, each thing by its own; nil where it speaks of no dealing.
  func deeds(askedIn line: FoldedLine) -> Phrase? {
    var terms: [AskedTerm] = []
    for topic in topics where line.has(topic.cues) {
      for deed in topic.deeds {
        let term = AskedTerm(.concept(deed.concept), .skill, line.hasHangul ? deed.korean : deed.english)
        if !terms.contains(term) { terms.append(term) }
      }
    }
    return terms.isEmpty ? nil : Phrase(factors: [Factor(alternatives: terms.map { [$0] })])
  }
}
