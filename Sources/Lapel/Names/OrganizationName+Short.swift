extension OrganizationName {
  /// Capitals behind a comma or a dash are what the name before them is called for short: `Brenzlau Institute, BRI`.
  static func withoutShortName(_ words: [NameWord]) -> [NameWord] {
    guard words.count > 2, let last = words.last, isShortName(last), !last.gap.isWithinName,
      words.contains(where: { !$0.isAllCapitals && $0.key.count > 1 })
    else { return words }
    return words.dropLast()
  }

  /// `(ENSLP)`, `(SSIT)` behind a name.
  mutating func addShortName(of words: [NameWord], _ behind: ArraySlice<NameWord>) {
    guard let short = behind.first, behind.count == 1, Self.isShortName(short) else { return }
    add(Form(key: short.key, capitals: .all))
  }

  /// Whether a word is a body's name in capitals, and no country, tool or legal form.
  private static func isShortName(_ word: NameWord) -> Bool {
    word.script == .latin && word.isAllCapitals && word.key.count > 2
      && ![NameLists.legal, NameLists.places, NameLists.tools].contains { $0.contains(word.key) }
      && !machines.contains(word.key) && !countries.contains(word.key)
  }

  private static let countries: Set<String> = ["usa", "uae", "rok", "prc", "drc", "rsa", "nyc"]

  /// 새솔대 of 새솔과학기술대학교, 해솔복지관 of 해솔종합사회복지관: the name's own word and what kind of body it is.
  mutating func addKinds(of root: String, _ rest: Substring) {
    let school = isSchool ? Self.shortSchools.first { rest.hasSuffix($0.name) } : nil
    for kind in school?.short ?? [] {
      addWhole(root + kind, mayFollow: kind.count > 1)
    }
    guard school == nil, rest.count < 12 else { return }
    for at in rest.indices.dropFirst() where rest[at...].count > 1 {
      addWhole(root + rest[at...], mayFollow: false)
    }
  }

  private mutating func addWhole(_ key: String, mayFollow: Bool) {
    add(Form(key: key, mayFollow: mayFollow, certainty: EverydayWords.contains(key) ? .doubtful : .sure))
  }

  /// 해솔 of 해솔종합사회: without the words that say more of the kind of body.
  static func withoutModifiers(_ root: String) -> String {
    var root = root[...]
    while let length = [4, 3, 2].first(where: { length in
      let end = root.suffix(length)
      return root.count >= length + 2
        && (NameLists.koreanModifiers.contains(end) || NameLists.koreanGeneric.contains(end))
    }) {
      root = root.dropLast(length)
    }
    return String(root)
  }

  private static let shortSchools = [
    NameLists.Pair(name: "대학교", short: ["대", "대학"]), NameLists.Pair(name: "고등학교", short: ["고"]),
    NameLists.Pair(name: "중학교", short: ["중"]), NameLists.Pair(name: "초등학교", short: ["초"]),
  ]
}
