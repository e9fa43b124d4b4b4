/// The spellings by which an employer, a school or another body is known.
struct OrganizationName: Sendable {
  /// One spelling.
  struct Form: Hashable, Sendable {
    /// The letters, folded, without blanks and marks.
    let key: String
    var capitals = Capitals.any
    /// In Hangul, whether any word may follow without a blank, not only a particle.
    var mayFollow = true
    var certainty = Certainty.sure
    /// Whether it is only part of the name's words.
    var isPart = false
    /// Whether it is the beginning of a Korean name, which becomes sure if a word for a body follows.
    var joinsKinds = false

    /// The case that its letters must have, in scripts with cases.
    enum Capitals: Hashable, Sendable { case any, first, each, all }

    enum Certainty: Hashable, Sendable {
      case sure
      /// An everyday word, which is a name if it has a capital in mid-sentence.
      case withinSentence
      /// The same for a word that the person is then asked about.
      case doubtfulWithinSentence
      case doubtful
    }
  }

  private(set) var forms: [Form] = []
  let isSchool: Bool

  /// - Parameter isSchool: whether it is a school, since schools have short forms of their own.
  init(_ text: String, isSchool: Bool) {
    self.isSchool = isSchool || Self.namesSchool(text)
    for spelling in [text] + Umlauts.spellings(of: text).prefix(4) { add(spelling) }
  }

  /// Whether the body is a school, whoever names it: 노을고등학교 where somebody taught, 노을대학교병원 where somebody nursed; a
  /// course or a club at one is not.
  private static func namesSchool(_ text: String) -> Bool {
    guard text.unicodeScalars.contains("교"), let last = text.split(separator: " ").last else { return false }
    return ["고등학교", "중학교", "초등학교", "대학교"].contains { last.contains($0) }
  }

  private mutating func add(_ text: String) {
    let parts = ShortName.parts(of: text)
    let all = NameWord.all(in: parts.name)
    let words = LegalForm.stripped(all)
    for short in parts.short { addShort(short, of: words) }
    let keys = words.map(\.key)
    guard !keys.isEmpty else { return }
    add(keys)
    if all.map(\.key) != keys { add(all.map(\.key)) }
    for other in parts.others { add(LegalForm.stripped(NameWord.all(in: other)).map(\.key)) }
    switch words.first(where: { $0.script != .digits })?.script {
    case .hangul where words.allSatisfy({ $0.script == .hangul || $0.script == .digits }): addHangul(keys)
    case .other where words.allSatisfy({ $0.script == .other || $0.script == .digits }): addHan(keys.joined())
    case .hangul, .other, .latin, .digits, nil: addLatin(words, of: all)
    }
  }

  mutating func add(_ form: Form) {
    guard form.key.count > 1 else { return }
    if let known = forms.firstIndex(where: { $0.key == form.key }) {
      if forms[known].certainty == .doubtful, form.certainty != .doubtful { forms[known] = form }
    } else {
      forms.append(form)
    }
  }

  /// Adds the whole name.
  private mutating func add(_ keys: [String]) {
    let key = keys.joined()
    if key.isEmpty { return }
    let isHangul = key.unicodeScalars.allSatisfy { Hangul.isHangul($0.value) }
    let isCaseless = isHangul || key.first.map { !$0.isCased } ?? true
    let isEveryday = keys.count == 1 && EverydayWords.contains(key) && !NameLists.coined.contains(key)
    add(
      Form(
        key: key, capitals: !isCaseless && (isEveryday || key.count < 4) ? .first : .any,
        mayFollow: key.count >= 3 && !isEveryday,
        certainty: isEveryday ? isCaseless ? .doubtful : .withinSentence : .sure))
  }

  /// The letters of the whole name, with and without its legal form.
  static func wholeKeys(_ text: String) -> [String] {
    let all = NameWord.all(in: text)
    return [all, LegalForm.stripped(all)].map { $0.map(\.key).joined() }
  }

  // MARK: - Latin letters

  /// Adds the forms of a Latin name.
  ///
  /// - Parameter all: the words with those for the legal form, whose initials some short names have: `ZDC`.
  private mutating func addLatin(_ words: [NameWord], of all: [NameWord]) {
    if isSchool { addSchoolForms(words.map(\.key)) }
    addInitials(words.map(\.key))
    if all.count > words.count { addInitials(all.map(\.key)) }
    addParts(words)
  }

  /// Adds `Saltmarsh Regional` and `Saltmarsh` for `Saltmarsh Regional Medical Center`.
  private mutating func addParts(_ words: [NameWord]) {
    let owns = words.map(NameShare.init)
    for count in 2..<max(words.count, 2) where owns[..<count].contains(where: { $0.isOwn }) {
      if owns[count - 1] == .small { continue }
      let isTelling = owns[..<count].contains(.own)
      add(
        Form(
          key: words[..<count].map(\.key).joined(), capitals: isTelling ? .any : .each,
          certainty: isTelling ? .sure : .doubtful, isPart: true))
    }
    for run in owns.indices.split(whereSeparator: { !owns[$0].isOwn }) where words.count > 1 {
      let keys = run.map { words[$0].key }
      if keys.count > 1, keys.count < words.count {
        let isTelling = run.contains { owns[$0] == .own }
        add(
          Form(
            key: keys.joined(), capitals: .each, certainty: isTelling ? .sure : .doubtful, isPart: true))
      }
      // Of two words, people use the first for short; the others are often shared by many bodies.
      for at in run where owns[at] == .own && words[at].key.count > 3 {
        let ofSeveral: Form.Certainty = at == run.lowerBound ? .withinSentence : .doubtful
        let certainty = run.count == 1 ? .sure : ofSeveral
        add(Form(key: words[at].key, capitals: .first, certainty: certainty, isPart: true))
      }
      if run.count == 1, owns[run.lowerBound] == .everyday, words[run.lowerBound].key.count > 3 {
        let key = words[run.lowerBound].key
        add(Form(key: key, capitals: .first, certainty: .doubtfulWithinSentence, isPart: true))
      }
    }
    if let first = owns.first, first == .place, words.count > 1, words[0].key.count > 3 {
      add(Form(key: words[0].key, capitals: .first, certainty: .doubtful, isPart: true))
    }
  }

  /// Adds `Gaon Univ.`, `University of Gaon` and `Gaon Uni` for `Gaon University`, and `TU Brunnthal` for `Technische
  /// Universität Brunnthal`.
  private mutating func addSchoolForms(_ keys: [String]) {
    for kind in NameLists.schoolKinds {
      guard let at = keys.firstRange(of: kind.words) else { continue }
      var rest = Array(keys[..<at.lowerBound] + keys[at.upperBound...])
      while let first = rest.first, at.lowerBound == 0 || first == "the", NameLists.small.contains(first) {
        rest.removeFirst()
      }
      guard !rest.isEmpty else { continue }
      for word in [kind.words] + kind.short {
        // `U` and `HS` come before or after other words as well.
        let isShort = word.joined().count < 2
        if !isShort || rest.joined().count > 4 {
          addForm(rest + word, isShort)
          addForm(word + rest, isShort)
        }
        addForm(word + ["of"] + rest, false)
        addForm(keys[..<at.lowerBound] + word + keys[at.upperBound...], isShort)
        if word.joined().count > 2 { addForm(word + ["de"] + rest, false) }
      }
    }
  }

  private mutating func addForm(_ keys: [String], _ isShort: Bool) {
    add(Form(key: keys.joined(), capitals: isShort ? .each : .any))
  }

  /// Adds initials such as `SNU` when the name has three words or more; those of employers are in doubt up to three.
  private mutating func addInitials(_ keys: [String]) {
    let words = keys.filter { !NameLists.small.contains($0) }
    let initials = words.compactMap(\.first).map(String.init).joined()
    guard words.count >= 3, initials.allSatisfy(\.isASCII), !Self.machines.contains(initials),
      !NameLists.tools.contains(initials), !NameLists.noShortNames.contains(initials)
    else { return }
    let isUniversity = isSchool && words.contains { NameLists.universities.contains($0) }
    add(
      Form(
        key: initials, capitals: .all, certainty: isUniversity || words.count > 3 ? .sure : .doubtful,
        isPart: !isUniversity))
  }

  /// Initials that mean a machine or a ward before they mean an organization.
  private static let machines: Set<String> = [
    "cpu", "gpu", "npu", "tpu", "icu", "ccu", "picu", "nicu", "mcu", "ecu", "dpu", "gnu", "nlu", "vdu",
  ]
}

/// How distinctive a word in a body's name is.
enum NameShare: Hashable, Sendable {
  /// A word that occurs nowhere else.
  case own
  case everyday, place, generic, small

  init(_ word: NameWord) {
    let key = word.key
    self =
      switch true {
      case NameLists.small.contains(key) || key.count < 2: .small
      case word.script != .latin || NameLists.generic.contains(key): .generic
      case NameLists.places.contains(key) || NameLists.tools.contains(key): .place
      case EverydayWords.contains(key): .everyday
      default: word.isCapital ? .own : .generic
      }
  }

  var isOwn: Bool { self == .own || self == .everyday }
}

extension Character {
  fileprivate var isCased: Bool { isUppercase || isLowercase }
}
