/// How the words around a word change what it asks for.
extension PieceReader {
  static let connectors: [String: Piece] = [
    "und": .link(.and), "oder": .link(.or), "et": .link(.and), "ou": .link(.or), "または": .link(.or),
    "or": .link(.or), "또는": .link(.or), "혹은": .link(.or), "이거나": .link(.or), "거나": .link(.or),
    "and": .link(.and), "및": .link(.and), "그리고": .link(.and), "as well": .link(.and),
    "등": .examples, "등의": .examples, "등을": .examples, "등과": .examples, "etc": .examples, "etc.": .examples,
    "같은": .examples, "같": .examples, "such": .suchAs, "like": .suchAs, "e.g": .suchAs, "예": .suchAs,
    "예를 들어": .suchAs,
    "including": .including,
    "ideally": .softly, "ideally in": .softly, "ideally also": .softly, "preferably": .softly, "가급적": .softly,
    "preferred": .softly, "preferable": .softly, "desired": .softly, "a plus": .softly, "is a plus": .softly,
    "우대": .softly, "선호": .softly,
    "nice to have": .softly, "desirable": .softly,
    "similar": .similar, "equivalent": .similar, "comparable": .similar, "유사": .similar, "유사한": .similar,
    "관련": .related, "관련된": .related,
    "either": .filler, "하나": .oneOf(1), "하나의": .oneOf(1), "하나라도": .oneOf(1),
  ]

  /// `ll` of `you'll`, and both halves of `doesn't`: parts of a contraction ask for nothing.
  func isContraction(_ text: String) -> Bool {
    func isApostrophe(_ index: Int) -> Bool {
      guard terms.indices.contains(index), !terms[index].hasGap else { return false }
      return terms[index].kind == .mark(0x27) || terms[index].kind == .mark(0x2019)
    }
    if isApostrophe(at - 1), !terms[at].hasGap, Self.contracted.contains(text) { return true }
    return text.hasSuffix("n") && text.utf8.count < 8 && isApostrophe(at + 1) && surface(at + 2) == "t"
  }

  private static let contracted: Set<String> = ["ll", "re", "ve", "d", "m", "s", "t"]

  /// `능력 중/상`: whether the word is a grade on a scale.
  func isGradeOfScale(_ text: String) -> Bool {
    guard Self.grades.contains(text) else { return false }
    return [-1, 1].contains { side in
      guard terms.indices.contains(at + side), case .mark(let mark) = terms[at + side].kind else {
        return false
      }
      return Self.betweenGrades.contains(mark) && Self.grades.contains(surface(at + 2 * side))
    }
  }

  private static let grades: Set<String> = ["상", "중", "하"]
  /// Stroke, comma, tilde and dots.
  private static let betweenGrades: Set<UInt32> = [0x2F, 0x2C, 0x7E, 0xB7, 0x318D]

  /// `post-acute care`, `multi-site`: whether the word comes before a hyphen and only modifies the next one.
  func isPrefix(_ text: String) -> Bool {
    guard Self.prefixes.contains(text), terms.indices.contains(at + 2) else { return false }
    return terms[at + 1].kind == .mark(0x2D) && !terms[at + 1].hasGap && !terms[at + 2].hasGap
  }

  private static let prefixes: Set<String> = [
    "post", "pre", "co", "multi", "non", "self", "semi", "sub", "inter", "re", "mid", "well", "highly",
  ]

  /// Whether the word before a stop is an abbreviation: `B.S`, `M.A`.
  var isAbbreviated: Bool {
    guard at > 1, !terms[at - 1].hasGap else { return false }
    let word = list.words[terms[at - 2].word]
    return word.script == .latin && list.bytes[word.range].contains(0x2E) && word.range.count <= 5
  }

  /// `감이 아니라 데이터로`: drops what comes before, since it is not asked for.
  mutating func denies(_ text: String) -> Bool {
    if excepts(text) {
      if case .asked? = pieces.last { pieces.removeLast() }
      at += 1
      return true
    }
    guard ["아니라", "아닌", "아니고"].contains(text), at + 1 < terms.count else { return false }
    let word = terms[at].word
    if word > 0, ["뿐만", "뿐"].contains(where: list.text(list.words[word - 1]).hasSuffix) {
      // `개발뿐만 아니라 운영` asks for both.
      pieces.append(.link(.and))
    } else if case .asked? = pieces.last {
      pieces.removeLast()
    }
    at += 1
    return true
  }

  /// `Java 외 (Kotlin) 언어에도`: whether what comes before is left out, and another thing asked for in brackets. `Java 외
  /// (Spring 등)` asks for both.
  private func excepts(_ text: String) -> Bool {
    guard text == "외", terms.indices.contains(at + 1), terms[at + 1].kind == .mark(0x28),
      let close = terms[at...].firstIndex(where: { $0.kind == .mark(0x29) }), close + 1 < terms.count
    else { return false }
    return !(at..<close).contains { surface($0) == "등" }
  }

  /// `together with`, `as well as`: the number of words that together mean `and`; nil when they do not.
  func conjunction(_ text: String) -> Int? {
    if ["together", "along", "combined", "alongside"].contains(text), surface(at + 1) == "with" { return 2 }
    if text == "as", surface(at + 1) == "well", surface(at + 2) == "as" { return 3 }
    return text == "alongside" ? 1 : nil
  }

  /// `AWS plus either Azure or GCP`: whether a word between two things adds the second to the first.
  func joins(_ text: String) -> Bool {
    guard ["plus", "either"].contains(text), case .asked(let term, _, _)? = pieces.last, term.weight >= 1,
      at + 1 < terms.count
    else { return false }
    switch terms[at + 1].kind {
    case .word, .concept: return true
    case .mark, .number, .particle: return false
    }
  }

  /// `Kubernetes, Helm and other cloud-native tools`: what comes before is a list of examples of what follows.
  func listsExamples(_ text: String) -> Bool {
    (text == "and" || text == "or") && surface(at + 1) == "other" && !pieces.isEmpty
  }

  /// `delivering health education`: a verb that the lexicon lacks is not asked for before its object.
  func isVerb(_ text: String) -> Bool {
    guard text.utf8.count > 5, text.hasSuffix("ing"), terms.indices.contains(at + 1) else { return false }
    switch terms[at + 1].kind {
    case .word, .concept:
      return Self.connectors[surface(at + 1)] == nil && !Self.between.contains(surface(at + 1))
    case .mark, .number, .particle: return false
    }
  }

  /// `one of`, `any of`, `one or more of`: the number of words that say one of what follows is enough; nil when they do not.
  func choice(_ text: String) -> Int? {
    if text == "one of" || text == "any of" { return 1 }
    guard text == "one", surface(at + 1) == "or", surface(at + 2) == "more" else { return nil }
    return surface(at + 3) == "of" ? 4 : 3
  }

  /// `TOEIC, TEPS 중 1개`: the number of words from the number on that say one of what comes before is enough; nil when they
  /// do not.
  func choiceOfOne() -> Int? {
    guard surface(at) == "1", surface(at - 1).hasSuffix("중") else { return nil }
    return ["개", "종", "가지", "과목", "곳"].contains(where: surface(at + 1).hasPrefix) ? 2 : nil
  }

  /// `seven years of audit, of which three in a bank`: whether a clause about part of the years begins here.
  func beginsPart(_ text: String) -> Bool {
    (text == "of" || text == "with") && ["which", "them"].contains(surface(at + 1))
  }

  /// `, as our wind farms are near Kiel`, `because we grow`: whether a reason begins here, which asks for nothing.
  func givesReason(_ text: String) -> Bool {
    let next = surface(at + 1)
    switch text {
    case "because": return true
    // `of lighting and how it affects the mood`: its effect is not asked for separately.
    case "and": return next == "how" && at > 0
    case "as", "since", "so":
      return at > 0 && terms[at - 1].kind == .mark(0x2C) && Self.tellers.contains(next)
    case "but":
      return at > 0 && terms[at - 1].kind == .mark(0x2C)
        && ["not", "no", "never", "we", "don't", "do"].contains(next)
    case "not":
      return at > 0 && terms[at - 1].kind == .mark(0x2C)
        && ["just", "only", "merely", "simply"].contains(next)
    case "for": return next == "the" && ["odd", "occasional", "rare"].contains(surface(at + 2))
    default: return false
    }
  }

  private static let tellers: Set<String> = [
    "we", "our", "you", "your", "they", "their", "it", "its", "the", "most", "some", "that", "this",
    "everything",
  ]

  /// `manage a warehouse team`: leading people is more than the verb says, whatever comes between it and them; nil when
  /// nobody is led.
  func leadership(_ text: String) -> Int32? {
    guard Self.leading.contains(text) else { return nil }
    for later in terms.indices.dropFirst(at + 1).prefix(4) {
      if case .mark = terms[later].kind { return nil }
      let next = surface(later)
      if Self.led.contains(next) { return lexicon.look(up: WordKey(exactly: "팀리딩")).concept }
      // `leading and motivating a team`: both verbs have one object.
      if next == "and", surface(later + 1).hasSuffix("ing") { continue }
      if Self.between.contains(next) || Self.connectors[next] != nil { return nil }
    }
    return nil
  }

  private static let leading: Set<String> = [
    "manage", "managed", "managing", "lead", "led", "leading", "run", "running", "ran", "head", "headed",
    "supervise",
    "supervised", "supervising", "oversee", "overseeing", "oversaw",
  ]
  private static let led: Set<String> = [
    "team", "teams", "staff", "crew", "people", "employees", "reports", "others",
  ]
  private static let between: Set<String> = [
    "with", "for", "in", "on", "of", "at", "from", "by", "to", "across",
  ]

  /// `데이터 추출 및 가공`: what qualifies the first of two nouns also qualifies the second if the lexicon knows the result.
  func shared(_ term: Term, _ surface: String) -> Int32? {
    guard surface.utf8.first.map({ $0 >= 0xEA }) ?? false, pieces.count > 1,
      case .link(let link) = pieces[pieces.count - 1], link != .strong,
      case .asked(let before, _, _) = pieces[pieces.count - 2]
    else { return nil }
    var modifier = before.surface.prefix { $0 != " " }
    if modifier.endIndex == before.surface.endIndex {
      guard pieces.count > 2, case .asked(let earlier, .none, false) = pieces[pieces.count - 3] else {
        return nil
      }
      modifier = earlier.surface[...]
    }
    return lexicon.look(up: WordKey(exactly: String((modifier + surface).filter { $0 != " " }))).concept
  }

  /// `더존회계프로그램`, `엑셀활용`: a name written together with the kind of thing it is or with its use; nil when it is none.
  func product(_ surface: String) -> (concept: Int32, kind: Concept.Kind)? {
    let ending = Self.products.first(where: surface.hasSuffix)
    let rest = surface.dropLast(ending?.count ?? 0)
    for length in stride(from: rest.count, through: 2, by: -1) {
      guard rest.count == length && ending != nil || Self.purposes.contains(String(rest.dropFirst(length))),
        let concept = lexicon.look(up: WordKey(exactly: rest.prefix(length).lowercased())).concept
      else { continue }
      let kind = lexicon.concepts[Int(concept)].kind
      return kind == .name ? (concept, kind) : nil
    }
    return nil
  }

  private static let products = ["프로그램", "소프트웨어", "시스템", "솔루션", "툴", "활용", "사용", "프로그래밍", "언어", "개발", "서버"]
  private static let purposes: Set<String> = ["회계", "세무", "인사", "급여", "설계", "편집", "전산", "업무", "관리"]

  /// `소아`, `대기`: two syllables with a verb's ending are usually a noun; `수요` is a noun, but `써요` is not.
  func isShortNoun(_ word: Word) -> Bool {
    let text = list.text(word)
    // `제조업`, `물류업`: a trade, although its last consonant looks like an ending.
    if text.hasSuffix("업") { return true }
    guard word.range.count == 6 else { return false }
    return ["아", "어", "기", "음", "지", "자", "세", "네"].contains { text.hasSuffix($0) }
      || Self.nounsInYo.contains(text)
  }

  private static let nounsInYo: Set<String> = [
    "수요", "개요", "중요", "주요", "필요", "소요", "가요", "민요", "동요", "강요", "담요", "과요", "요요",
  ]

  /// `디자이너와 함께`, `의뢰사와 영어로 회의`: whether the particle means “with” rather than “and”.
  func isCompany(_ index: Int) -> Bool {
    guard terms[index].joint == .and else { return false }
    let next = surface(index + 1)
    if ["함께", "같이", "협업", "협력", "소통", "커뮤니케이션", "의사소통", "조율"].contains(where: next.hasPrefix) { return true }
    guard let last = surface(index).last, Self.people.contains(last) else { return false }
    for later in terms.indices.dropFirst(index + 1).prefix(5) {
      switch terms[later].kind {
      case .mark, .number: return false
      case .particle: continue
      case .word, .concept:
        let text = surface(later)
        if Self.dealings.contains(where: text.hasPrefix) { return true }
        if terms[later].joint != .none || Self.connectors[text] != nil { return false }
      }
    }
    return false
  }

  /// `디자이너, 기획자와 소통`: the term is with whom one deals, and those before it as well; they are no crafts here.
  mutating func meets(_ index: Int) -> Bool {
    guard isCompany(index), let last = surface(index).last, Self.people.contains(last) else { return false }
    var at = pieces.count
    while at > 1, case .link(let link) = pieces[at - 1], [.comma, .dot, .and].contains(link),
      case .asked(let term, _, _) = pieces[at - 2], let end = term.surface.last, Self.people.contains(end)
    {
      let other = AskedTerm(term.identity, .little, term.surface)
      pieces[at - 2] = .asked(other, joint: .none, isClosed: false)
      pieces.remove(at: at - 1)
      at -= 2
    }
    return true
  }

  /// Last syllables of words for people and for whom they work: `의뢰사`, `개발자`, `현업 부서`.
  private static let people: Set<Character> = [
    "사", "자", "너", "팀", "서", "진", "처", "객", "원", "수", "체", "어", "관", "인", "들", "료", "생", "청", "부", "모", "민",
    "주",
  ]
  private static let dealings = [
    "회의", "미팅", "소통", "협업", "협력", "협상", "협의", "논의", "조율", "커뮤니케이션", "의사소통", "대화", "교섭", "함께", "같이", "상담",
    "면담", "거래",
  ]
}
