/// The spellings under which an employer, a school or another body is called.
struct OrganizationName: Sendable {
  /// One spelling.
  struct Form: Hashable, Sendable {
    /// Its letters, folded, without blanks and marks.
    let key: String
    var capitals = Capitals.any
    /// Of Hangul: whether any word may run on behind it, not a particle alone.
    var mayFollow = true
    var certainty = Certainty.sure

    /// What its letters have to be, where they have cases.
    enum Capitals: Hashable, Sendable { case any, first, all }

    enum Certainty: Hashable, Sendable {
      case sure
      /// A word of everyday, which is a name with a capital within a sentence.
      case withinSentence
      case doubtful
    }
  }

  private(set) var forms: [Form] = []

  /// - Parameter isSchool: schools have short forms of their own.
  init(_ text: String, isSchool: Bool) {
    let all = NameWord.all(in: text)
    let words = all.filter { !Self.legal.contains($0.key) }
    let keys = (words.isEmpty ? all : words).map(\.key)
    guard !keys.isEmpty else { return }
    add(keys, isWhole: true)
    if all.count != keys.count { add(all.map(\.key), isWhole: true) }
    let isHangul = words.allSatisfy { $0.script == .hangul }
    if isSchool {
      if isHangul { addKorean(keys.joined()) } else { addLatin(keys) }
      addInitials(keys)
    } else if !isHangul, keys.count > 1, keys[0].count > 3, !EverydayWords.contains(keys[0]) {
      forms.append(Form(key: keys[0], capitals: .first, certainty: .doubtful))
    }
  }

  private mutating func add(_ keys: [String], isWhole: Bool = false) {
    let key = keys.joined()
    guard key.count > 1, !forms.contains(where: { $0.key == key }) else { return }
    let isHangul = key.unicodeScalars.allSatisfy { Hangul.isHangul($0.value) }
    let isEveryday = keys.count == 1 && EverydayWords.contains(key)
    forms.append(
      Form(
        key: key, capitals: !isHangul && (isEveryday || key.count < 4) ? .first : .any,
        mayFollow: key.count >= 3 && !isEveryday,
        certainty: isEveryday ? isHangul ? .doubtful : .withinSentence : .sure))
  }

  /// 나래대학교 is also 나래대학 and 나래대, 나래여자고등학교 나래여고.
  private mutating func addKorean(_ name: String) {
    for (ending, short) in Self.koreanEndings where name.hasSuffix(ending) {
      let root = name.dropLast(ending.count)
      if root.isEmpty { continue }
      for one in short {
        forms.append(Form(key: root + one, mayFollow: one.count > 1))
      }
    }
  }

  /// `Gaon University` is also `Gaon Univ.`, `University of Gaon`, `Gaon Uni`.
  private mutating func addLatin(_ keys: [String]) {
    guard let at = keys.firstIndex(where: { Self.kinds[$0] != nil }), let short = Self.kinds[keys[at]] else {
      return
    }
    var rest = keys
    rest.remove(at: at)
    if let first = rest.first, ["of", "the"].contains(first), at == 0 { rest.removeFirst() }
    if rest.first == "the" { rest.removeFirst() }
    guard !rest.isEmpty else { return }
    for word in [keys[at]] + short {
      add(rest + [word])
      add([word] + rest)
      add([word, "of"] + rest)
      var same = keys
      same[at] = word
      add(same)
    }
    if rest.count == 1, rest[0].count > 3, !EverydayWords.contains(rest[0]) {
      forms.append(Form(key: rest[0], capitals: .first, certainty: .doubtful))
    }
  }

  /// `SNU`, where a university's name has three words or more.
  private mutating func addInitials(_ keys: [String]) {
    let words = keys.filter { !["of", "the", "and", "for", "at", "in"].contains($0) }
    let initials = words.compactMap(\.first).map(String.init).joined()
    guard words.count >= 3, words.contains(where: { ["university", "college"].contains($0) }),
      initials.allSatisfy(\.isASCII), !Self.machines.contains(initials)
    else { return }
    forms.append(Form(key: initials, capitals: .all))
  }

  private static let koreanEndings: [(String, [String])] = [
    ("여자대학교", ["여대", "여자대", "여자대학"]), ("교육대학교", ["교대", "교육대"]), ("대학교", ["대학", "대"]), ("전문대학", ["전문대"]),
    ("대학", ["대"]), ("여자고등학교", ["여고", "여자고"]), ("외국어고등학교", ["외고", "외국어고"]),
    ("과학고등학교", ["과고", "과학고"]), ("공업고등학교", ["공고", "공업고"]), ("상업고등학교", ["상고", "상업고"]),
    ("고등학교", ["고", "고교"]), ("여자중학교", ["여중"]), ("중학교", ["중"]), ("초등학교", ["초"]), ("과학기술원", ["과기원"]),
  ]
  private static let kinds: [String: [String]] = [
    "university": ["univ", "uni", "u"], "universitat": ["univ", "uni"], "universite": ["univ"],
    "universidad": ["univ"], "universita": ["univ"], "universiteit": ["univ", "uni"],
    "college": ["coll"], "hochschule": ["hs"], "institute": ["inst"], "academy": ["acad"],
    "school": ["sch"], "polytechnic": ["poly"],
  ]
  /// Capitals that mean a machine or a ward before they mean a university.
  private static let machines: Set<String> = [
    "cpu", "gpu", "npu", "tpu", "icu", "ccu", "picu", "nicu", "mcu", "ecu", "dpu", "gnu", "nlu", "vdu",
  ]
  private static let legal: Set<String> = [
    "inc", "ltd", "llc", "gmbh", "co", "corp", "corporation", "limited", "ag", "bv", "nv", "plc", "pty", "kg",
    "oy",
    "ab", "srl", "spa", "sa", "se", "kk", "주식회사", "주", "유한회사", "재단법인", "사단법인", "의료법인", "학교법인",
  ]
}
