/// Tells the things in a line that one can have or know from the words around them: `Evaluates`, `있으며` and
/// `expected` ask for nothing.
enum AskedThings {
  static func isThing(_ term: AskedTerm) -> Bool {
    switch term.kind {
    case .name, .skill, .certificate, .test, .language, .study: return true
    case .little, .nothing: return false
    case .word: break
    }
    if case .concept = term.identity { return true }
    let surface = term.surface.lowercased()
    guard surface.utf8.first.map({ $0 < 0x80 }) ?? false else { return isNoun(korean: surface) }
    // English words that the lexicon lacks usually name a thing if they end like one.
    return surface.utf8.count >= 4 && !verbal.contains(where: surface.hasSuffix) && !loose.contains(surface)
  }

  /// Whether a word says what is done rather than to what it is done: `실행`, `resolving`.
  static func isActivity(_ surface: String) -> Bool {
    FoldedLine(surface).begins(withOneOf: activities)
  }

  private static let activities = PhraseList(named: "AskedThings.activities")

  /// Whether an English word that the lexicon lacks says how rather than what: `friendly`, `meaningful`, `proactive`.
  static func isManner(_ surface: String) -> Bool {
    surface.utf8.count > 5 && manners.contains(where: surface.lowercased().hasSuffix)
  }

  private static let manners = ["ly", "ful", "less", "ous", "able", "ible", "ional", "ative", "ietal"]

  /// Whether a Korean word is a noun, and not what is left of a verb or an adjective without its ending.
  private static func isNoun(korean surface: String) -> Bool {
    surface.count >= 2 && !stems.contains(surface) && !stemEndings.contains(where: surface.hasSuffix)
  }

  private static let verbal = [
    "ly", "ing", "ed", "ful", "less", "ive", "ous", "able", "ible", "ates", "izes", "ises", "ves",
  ]
  private static let loose: Set<String> = [
    "offers", "plan", "plans", "expected", "part", "other", "others", "various", "least", "much", "many",
    "more",
    "most", "well", "within", "across", "around", "both", "each", "every", "able", "need", "needs", "want",
    "like",
    "love", "know", "knows", "look", "take", "make", "give", "come", "goes", "best", "better", "good",
    "great",
    "high", "highly", "real", "right", "same", "sense", "someone", "something", "things", "thing", "time",
    "times",
    "world", "year", "years", "example", "similar", "general", "possession", "brand", "promotes", "performs",
    "relies", "obtains", "maintains", "provides", "supports", "ensures", "holds", "possess", "degree",
    "currently", "huge", "points", "bonus", "major", "concerned", "direct", "common", "willingness", "desire",
    "appetite",
  ]
  private static let stems: Set<String> = [
    "있으", "있는", "위해", "위한", "통해", "통한", "대한", "대해", "따른", "기타", "다양", "모르", "파고드", "숨기", "캐묻", "막히", "즐기",
    "좋아",
    "싶은", "원하", "느끼", "만나", "나누", "이루", "맞추", "알리", "키우", "배우", "찾아", "적극", "능동", "주도", "원활", "유연", "꾸준",
    "상황",
    "관심", "동의", "제안", "이상", "이하", "관련", "해당", "기반", "전반", "직접", "스스로", "함께", "정도", "경우", "분야", "부분", "여러",
    "가지",
    "최소", "최대", "우수", "가능", "필요", "중요", "확인", "참여", "포함", "기본", "일정",
  ]
  private static let stemEndings = [
    "시키", "해지", "하시", "하려", "하며", "하는", "되는", "으며", "지만", "면서", "거나", "려는", "려고", "하여", "스러",
  ]
}
