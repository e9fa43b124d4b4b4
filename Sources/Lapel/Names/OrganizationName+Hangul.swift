/// The short forms of names in Hangul and in Chinese characters.
extension OrganizationName {
  /// 나래대학교 is also 나래대학 and 나래대, 나래여자고등학교 나래여고, 노을대학교 의과대학 노을의대; 노을의원 may be 노을.
  mutating func addHangul(_ words: [String]) {
    if isSchool {
      for count in 1...words.count { addShortSchools(words[..<count].joined(), Array(words[count...])) }
      addHospital(words.joined())
    }
    addStem(words.joined())
    addWithoutHead(words.joined())
    if isSchool { addSchoolRoot(words.joined()) } else { addHeads(words.joined()) }
  }

  /// Adds 노을사이버 for 노을사이버대학교; to be asked about, 미래대 for 한밭미래대학교 and 통바고 for 통영바다고등학교.
  private mutating func addSchoolRoot(_ name: String) {
    let plain = NameLists.schoolEndings.filter {
      name.hasSuffix($0.name) && $0.short.contains { $0.count == 1 }
    }
    guard let kind = plain.last, let short = kind.short.first(where: { $0.count == 1 }) else { return }
    let root = String(name.dropLast(kind.name.count))
    guard root.count > 3, root.count < 20 else { return }
    let isOfPlace = NameLists.places.contains(root.prefix(2))
    add(Form(key: root, mayFollow: false, certainty: isOfPlace ? .doubtful : .sure, isPart: true))
    let syllables = Array(root)
    for key in ["\(root.suffix(2))\(short)", "\(syllables[0])\(syllables[2])\(short)"] {
      add(Form(key: key, mayFollow: false, certainty: .doubtful, isPart: true))
    }
  }

  /// Adds the beginnings of a name of which no part is known, to be asked about: 하늬바람 for 하늬바람상회방.
  private mutating func addHeads(_ name: String) {
    guard name.count > 3, name.count < 20, stem(of: name) == nil else { return }
    for count in 2...min(name.count - 1, 6) {
      let head = String(name.prefix(count))
      guard !EverydayWords.contains(head), !NameLists.places.contains(head),
        !NameLists.koreanGeneric.contains(head),
        !NameLists.koreanKinds.contains(head)
      else { continue }
      add(Form(key: head, mayFollow: false, certainty: .doubtful, isPart: true))
    }
  }

  /// Adds 한들극장 for 국립한들극장 and 한빛예고 for 서울한빛예술고등학교, but not 외국어대학교 for 부산외국어대학교, which many share.
  private mutating func addWithoutHead(_ name: String) {
    guard name.count <= 40, let head = NameLists.koreanHeads.first(where: { name.hasPrefix($0) }) else {
      return
    }
    let rest = String(name.dropFirst(head.count))
    guard let stem = stem(of: rest), !NameLists.places.contains(stem),
      !NameLists.koreanGeneric.contains(stem), !NameLists.koreanKinds.contains(stem)
    else { return }
    let isSure = rest.count > 3 && (!EverydayWords.contains(stem) || NameLists.coined.contains(stem))
    add(Form(key: rest, mayFollow: rest.count > 3, certainty: isSure ? .sure : .doubtful, isPart: true))
    if isSchool { addShortSchools(rest, []) }
    addStem(rest)
  }

  /// The part before the words that many bodies share; nil when there are no such words, or nothing before them.
  private func stem(of name: String) -> String? {
    if isSchool, let ending = NameLists.schoolEndings.first(where: { name.hasSuffix($0.name) }) {
      let stem = name.dropLast(ending.name.count)
      return stem.count > 1 ? String(stem) : nil
    }
    return name.indices.dropFirst(2).first { kinds(of: name[$0...]) != nil }.map { String(name[..<$0]) }
  }

  /// Adds a university's hospital: 노을대학교병원 is also 노을대병원, and belongs to 노을대학교.
  private mutating func addHospital(_ name: String) {
    guard let college = name.firstRange(of: "대학교"), college.upperBound < name.endIndex,
      college.lowerBound > name.startIndex
    else { return }
    add(Form(key: "\(name[..<college.lowerBound])대\(name[college.upperBound...])"))
    addShortSchools(String(name[..<college.upperBound]), [])
    add(Form(key: String(name[..<college.upperBound])))
  }

  private mutating func addShortSchools(_ name: String, _ rest: [String]) {
    let faculty = NameLists.faculties.first { pair in rest.contains(pair.name) }
    var isWhole = true
    for ending in NameLists.schoolEndings where name.hasSuffix(ending.name) {
      let root = name.dropLast(ending.name.count)
      if root.isEmpty { continue }
      for one in ending.short {
        add(Form(key: root + one, mayFollow: one.count > 1))
        for short in faculty?.short ?? [] { add(Form(key: root + one + short)) }
      }
      if ending.name == "대학교" {
        for short in faculty?.short ?? [] { add(Form(key: root + short)) }
        addFirstSyllable(of: root)
      }
      if isWhole, !rest.isEmpty { add(Form(key: name)) }
      isWhole = false
    }
    addShortest(name)
  }

  /// Adds 새솔대 for 새솔과학기술대학교 and 나래고 for 나래여자고등학교: the distinctive part with the shortest word for its kind.
  private mutating func addShortest(_ name: String) {
    let endings = NameLists.schoolEndings.filter { name.hasSuffix($0.name) }
    guard let longest = endings.first, let kind = endings.last, endings.count > 1 else { return }
    let root = String(name.dropLast(longest.name.count))
    guard root.count > 1 else { return }
    for short in kind.short {
      let isSure = !NameLists.places.contains(root) && !EverydayWords.contains(root + short)
      add(
        Form(
          key: root + short, mayFollow: short.count > 1, certainty: isSure ? .sure : .doubtful, isPart: true))
    }
  }

  /// Adds 솔대 for 솔바람대, as its students call it. Such a short form is often a word too.
  private mutating func addFirstSyllable(of root: Substring) {
    guard root.count > 1, let first = root.first else { return }
    let key = "\(first)대"
    let isSure = root.count > 2 && !EverydayWords.contains(key)
    add(Form(key: key, mayFollow: false, certainty: isSure ? .sure : .doubtful, isPart: true))
  }

  /// Adds 해솔복지관 and 해솔 for 해솔종합사회복지관, 한별공사 for 한별항공교통관제공사: the distinctive part with some or none of
  /// the words for its kind.
  private mutating func addStem(_ name: String) {
    guard name.count <= 40 else { return }
    for at in name.indices.dropFirst(2) {
      guard let kinds = kinds(of: name[at...]) else { continue }
      let stem = String(name[..<at])
      if NameLists.places.contains(stem) { return }
      let isEveryday = EverydayWords.contains(stem)
      let isSure = stem.count > 2 && !isEveryday
      add(
        Form(
          key: stem, mayFollow: !isEveryday, certainty: isSure ? .sure : .doubtful, isPart: true,
          joinsKinds: !isEveryday))
      for some in Self.selections(of: kinds) {
        let ends = some.last == kinds.last && some.last.map { NameLists.koreanBodies.contains($0) } ?? false
        let key = stem + some.joined()
        add(
          Form(
            key: key, mayFollow: key.count > 3, certainty: !isEveryday || ends ? .sure : .doubtful,
            isPart: true))
      }
      return
    }
  }

  /// The words at the end of a name if all of them are shared by many bodies; nil otherwise.
  private func kinds(of rest: Substring) -> [String]? {
    if rest.count > 20 { return nil }
    if isSchool, NameLists.schoolEndings.contains(where: { $0.name == rest }) { return [String(rest)] }
    if NameLists.koreanGeneric.contains(rest) || NameLists.koreanKinds.contains(rest) {
      return parted(rest) ?? [String(rest)]
    }
    return parted(rest)
  }

  private func parted(_ rest: Substring) -> [String]? {
    for end in rest.indices.dropFirst(2) {
      let first = rest[..<end]
      guard NameLists.koreanKinds.contains(first) || NameLists.koreanGeneric.contains(first),
        let others = kinds(of: rest[end...])
      else { continue }
      return [String(first)] + others
    }
    return nil
  }

  /// Some of several words in their order, but not all and not none; of many words, the first and the last ones.
  private static func selections(of kinds: [String]) -> [[String]] {
    let count = kinds.count
    if count < 2 { return [] }
    if count > 4 {
      return (1..<count).flatMap { [Array(kinds[..<$0]), Array(kinds[$0...])] } + [
        [kinds[0], kinds[count - 1]]
      ]
    }
    return (1..<((1 << count) - 1)).map { mask in
      kinds.indices.filter { mask & 1 << $0 != 0 }.map { kinds[$0] }
    }
  }

  /// Adds what is left without the words that many bodies share.
  private mutating func addRoot(_ name: String, _ generic: ListedWords) {
    let end = name.indices.dropFirst(2).first { at in
      let ending = name[at...]
      return generic.contains(ending) || isSchool && NameLists.schoolEndings.contains { $0.name == ending }
    }
    guard let end else { return }
    let root = String(name[..<end])
    guard !NameLists.places.contains(root) else { return }
    let isSure = root.count > 2 && !EverydayWords.contains(root)
    add(Form(key: root, mayFollow: isSure, certainty: isSure ? .sure : .doubtful, isPart: true))
  }

  mutating func addHan(_ name: String) {
    if isSchool {
      for ending in NameLists.schoolEndings
      where name.hasSuffix(ending.name) && name.count > ending.name.count {
        let root = Array(name.dropLast(ending.name.count))
        for one in ending.short {
          add(Form(key: String(root) + one))
          // 滨海大 for 滨州海事大学 is asked about.
          guard root.count > 3, one.count == 1 else { continue }
          add(Form(key: "\(root[0])\(root[2])\(one)", certainty: .doubtful, isPart: true))
        }
      }
    }
    addRoot(name, NameLists.hanGeneric)
  }
}
