/// How well somebody speaks a language, from a few words to a native's.
struct LanguageLevel: Sendable, Comparable {
  /// 1 basic, 2 reading, 3 conversation, 4 work, 5 fluent, 6 native.
  let rank: Double
  /// Whether it is of reading and writing alone.
  var isWritten = false

  static func < (a: LanguageLevel, b: LanguageLevel) -> Bool { a.rank < b.rank }

  private static let native = PhraseList("모국어|원어민|native|mother tongue|first language|바이링구얼|bilingual")
  private static let fluent = PhraseList(
    "유창|능통|fluent*|fluency|자유롭게|자유자재|full professional|advanced|상급|고급|proficient|proficiency|능숙|excellent|c1|c2|near-native|high standard|high level|strong|very good"
  )
  private static let working = PhraseList(
    "업무|비즈니스|business|working|works in it|professional|at work|소통|커뮤니케이션|communicat*|회의|meeting*|발표|presentation*|협상|negotiat*|통역|b2|good command|good|실무|의사소통|응대|상담"
  )
  private static let conversation = PhraseList(
    "회화|일상|conversation*|intermediate|중급|speak*|spoken|대화|말하기|가능|b1|everyday")
  private static let reading = PhraseList(
    "읽|독해|문서|자료|reading|read|reads|written|writes|writing|문헌|작성|메일|email*|e-mail*|mail|mails|letters|서신|chat|채팅|documents|원서|논문|papers|paper|manuals|documentation|articles|reports|보고서"
  )
  private static let basic = PhraseList("기초|초급|basic|beginner|elementary|a1|a2|간단한|조금|some|입문")

  /// What a posting asks; conversation where it says nothing.
  ///
  /// - Parameter isAtWork: where work is to be done in it: `영어로 계약을 협상`.
  init(asked text: FoldedLine, isAtWork: Bool = false) {
    if text.has(Self.basic) {
      rank = 1
    } else if text.has(Self.native) {
      rank = 6
    } else if text.has(Self.writing) && !text.has(Self.reads) && !text.has(Self.speaking) {
      rank = 3.5
      isWritten = true
    } else if text.has(Self.reading)
      && !text.has(Self.speaking)
    {
      rank = 2.5
      isWritten = true
    } else if text.has(Self.fluent) {
      rank = 4.5
    } else if text.has(Self.working) {
      rank = 4
    } else {
      rank = isAtWork ? 4 : 3
    }
  }

  private static let writing = PhraseList("written|write|writes|writing|영작|작문|쓰기")
  private static let reads = PhraseList("읽|독해|reading|read|reads")
  private static let speaking = PhraseList(
    "회화|speak*|spoken|유창|능통|fluent*|회의|meeting*|발표|협상|통역|소통|conversation*|커뮤니케이션|communicat*|verbal")

  /// What a person says of himself; nil when the words say nothing known.
  init?(own text: FoldedLine) {
    if text.has(Self.native) {
      rank = 6
    } else if text.has(Self.basic) {
      rank = 1.5
    } else if text.has(Self.reading)
      && !text.has(Self.speaking)
    {
      rank = text.has(Self.writing) ? 3.5 : 3
      isWritten = true
    } else if text.has(Self.travel) {
      rank = 2.5
    } else if text.has(Self.fluent) {
      rank = 5
    } else if text.has(Self.working) {
      rank = 4.5
    } else if text.has(Self.conversation) {
      rank = 3
    } else {
      return nil
    }
  }

  /// What it is used for on the way says nothing of a meeting.
  private static let travel = PhraseList("여행|관광|출장|travel*|trips|tourism|holiday*")

  init(rank: Double) { self.rank = rank }

  /// What it is worth to who asks: reading and writing alone are part of speaking.
  func rank(for asked: LanguageLevel) -> Double { isWritten && !asked.isWritten ? min(rank, 2.75) : rank }
}
