/// Something other than a name that leads to a person: an address, a number, a year of birth.
struct TellingMark: Sendable {
  enum Kind: Hashable, Sendable { case mail, link, handle, phone, number, birth, place }

  let kind: Kind
  /// The range in bytes of the text.
  let bytes: Range<Int>
  /// Whether nothing else can be meant; otherwise the person is asked.
  var isSure = true
}

/// Finds such marks in texts, in any notation.
struct TellingMarks: Sendable {
  /// The digits of phone numbers, without the country code and the area's zero.
  private(set) var phones: [String] = []
  /// Names of accounts and mail boxes, folded.
  private var handles: Set<String> = []
  /// The person's own hosts.
  private var hosts: Set<String> = []
  /// Document numbers, dates of birth and addresses, in the form in which they are compared.
  private(set) var numbers: [(key: String, kind: TellingMark.Kind)] = []
  /// The place the person is from, by words that no other place shares.
  private(set) var origins: [String] = []
  /// Whether every address counts, not only the person's own.
  private let hidesAddresses: Bool
  /// Whether years of birth count, whosever they are.
  private let findsBirths: Bool
  /// Whether schools, years at one and the place of origin count everywhere.
  private let isBlind: Bool
  /// The names of schools as they are in addresses.
  private var schools: Set<String> = []
  private(set) var birth: PartialDate?
  /// The words for what the person is: `farmer`.
  private var positions: Set<String> = []
  private(set) var spelled = SpelledMarks()
  /// The names of the person's family.
  private(set) var relatives: [OwnName] = []
  /// The fewest digits in a text that contains one of the numbers, not counting mail addresses; nil: there are no numbers.
  private(set) var leastDigits: Int?

  /// - Parameter leaves: the values to find.
  init(_ leaves: [Leaf], _ redaction: Redaction) {
    hidesAddresses = redaction == .anonymous
    findsBirths = true
    isBlind = redaction == .blind
    if isBlind { schools = SchoolAddress.labels(of: leaves) }
    for leaf in leaves {
      if leaf.field == "position" || leaf.field == "headline" {
        leaf.forEachText { text, _ in positions.formUnion(NameWord.all(in: text).map(\.key)) }
      }
      switch leaf.traits.subject {
      case .contact where redaction == .anonymous:
        leaf.forEachText { text, _ in addContact(leaf.field, text) }
      case .document where redaction == .anonymous:
        leaf.forEachText { text, _ in addNumber(text, .number) }
      case .birth: addBirth(leaf)
      default: break
      }
    }
  }

  /// The numbers and dates of one private value; nil when it has none.
  init?(ofPrivate leaf: Leaf) {
    (hidesAddresses, findsBirths, isBlind) = (false, false, false)
    if leaf.traits == .figure { spelled.addGrade(leaf) }
    if leaf.traits.subject == .birth { addBirth(leaf) }
    leaf.forEachText { text, _ in
      let digits = Self.significant(text)
      if leaf.traits.subject == .contact { spelled.addMail(text) }
      if leaf.traits.subject == .contact, !text.contains("@"), digits.count >= Self.leastOfPhone,
        text.filter({ $0.isLetter }).count <= 4
      {
        phones.append(digits)
      } else if leaf.field == "address", text.contains(where: \.isNumber) {
        addNumber(text, .place)
        addStreet(text)
      }
    }
    leastDigits = leastDigitsOfAny
    if phones.isEmpty && numbers.isEmpty && origins.isEmpty && birth == nil && spelled.isEmpty
      && relatives.isEmpty
    {
      return nil
    }
  }

  private mutating func addContact(_ channel: String, _ text: String) {
    spelled.addMail(text)
    if text.contains("@"), !text.hasPrefix("@"), let box = text.split(separator: "@").first, box.count > 3 {
      if !EverydayWords.contains(FoldedLetters.of(box)) { handles.insert(FoldedLetters.of(box)) }
      return
    }
    let digits = Self.significant(text)
    let letters = text.filter { $0.isLetter }.count
    if digits.count >= Self.leastOfPhone, letters <= 4 {
      phones.append(digits)
    } else if channel == "address" {
      // A city alone is no trace, since many people live in each.
      if text.contains(where: \.isNumber) || text.split(separator: " ").count > 2 { addNumber(text, .place) }
      addStreet(text)
    } else if text.hasPrefix("@"), let server = text.dropFirst().split(separator: "@").dropFirst().first {
      // `@mia@example.social`: many people are on that server.
      addNumber(text, .handle)
      if WebAddress.isDomain(server) { addHandle(text.dropFirst().prefix { $0 != "@" }) }
    } else if let link = text.split(separator: ":").last, text.contains(".") {
      let parts = link.split(separator: "/")
      if let host = parts.first, parts.count == 1 { hosts.insert(FoldedLetters.of(host)) }
      if parts.count > 1, let last = parts.last { addHandle(last) }
    } else {
      addHandle(text[...])
    }
  }

  private mutating func addHandle(_ text: Substring) {
    let handle = FoldedLetters.of(text.drop { $0 == "@" || $0 == "~" })
    if handle.count > 2, !EverydayWords.contains(handle) { handles.insert(handle) }
  }

  private mutating func addNumber(_ text: String, _ kind: TellingMark.Kind) {
    let key = Self.compact(text)
    if key.count >= 4 { numbers.append((key, kind)) }
  }

  private mutating func addStreet(_ text: String) {
    for street in StreetAddress.streets(of: text) { addNumber(street, .place) }
  }

  private mutating func addBirth(_ leaf: Leaf) {
    switch leaf.value {
    case .date(let date):
      birth = date.date
    case .text(let text) where leaf.field == "origin":
      for version in text.versions { origins += Self.placeNames(version.text) }
    case .text(let text) where leaf.field == "family":
      for version in text.versions {
        relatives += FamilyNames.found(in: version.text).map { OwnName([$0]) }
      }
    default: break
    }
  }

  /// The short names of a place: 전라북도 전주시 is called 전주 and 전북; `Jeonju, Korea` is called `Jeonju`.
  private static func placeNames(_ text: String) -> [String] {
    NameWord.all(in: text).flatMap { word -> [String] in
      switch word.script {
      case .hangul:
        if let province = MarkWords.provinces.first(where: { ([$0.name] + $0.short).contains(word.key) }) {
          return province.short + [province.name]
        }
        let endings = ["특별자치도", "특별자치시", "특별시", "광역시", "시", "군", "구", "도"]
        guard let ending = endings.first(where: { word.key.hasSuffix($0) && word.key.count > $0.count + 1 })
        else { return word.key.count > 1 && !common.contains(word.key) ? [word.key] : [] }
        return [String(word.key.dropLast(ending.count))]
      case .latin: return word.key.count > 3 && !common.contains(word.key) ? [word.key] : []
      case .other, .digits: return []
      }
    }
  }

  private static let common: Set<String> = [
    "대한민국", "한국", "korea", "republic", "south", "north", "germany", "deutschland", "states", "united",
    "kingdom", "city", "province", "county", "state", "born", "from", "출생", "출신",
  ]

  // MARK: - Finding

  func found(in text: String, _ words: [NameWord]) -> [TellingMark] {
    let bytes = Array(text.utf8)
    var found = hidesAddresses || isBlind ? addresses(bytes) : []
    if !phones.isEmpty || !numbers.isEmpty { found += digitRuns(bytes) }
    if hidesAddresses { found += SpokenNumbers.found(words, bytes) }
    if findsBirths {
      found += SpokenAges.found(words, positions: positions) + SpokenBirths.years(words)
      found += SpokenBirths.found(words, birth: birth, findsEntrance: isBlind)
    } else if let birth {
      found += SpokenBirths.days(words, of: birth)
    }
    if !spelled.isEmpty { found += spelled.found(in: words) }
    for relative in relatives {
      found += relative.found(in: words).filter(\.isWhole).map { TellingMark(kind: .birth, bytes: $0.bytes) }
    }
    if !handles.isEmpty { found += handles(words, bytes) }
    if !origins.isEmpty { found += origins(words) }
    return found
  }

  /// The chunks without blanks that are mail or web addresses.
  private func addresses(_ bytes: [UInt8]) -> [TellingMark] {
    var found: [TellingMark] = []
    var at = 0
    while at < bytes.count {
      guard Self.isAddressByte(bytes[at]) else {
        at += 1
        continue
      }
      let start = at
      while at < bytes.count, Self.isAddressByte(bytes[at]) { at += 1 }
      var end = at
      while end > start, ".,:;!?".utf8.contains(bytes[end - 1]) { end -= 1 }
      let chunk = String(decoding: bytes[start..<end], as: UTF8.self)
      if isBlind, !SchoolAddress.isOne(chunk, of: schools) { continue }
      if let kind = kind(of: chunk) { found.append(TellingMark(kind: kind, bytes: start..<end)) }
    }
    return found
  }

  private func kind(of chunk: String) -> TellingMark.Kind? {
    let lower = chunk.lowercased()
    let parts = lower.split(separator: "@", omittingEmptySubsequences: false)
    if parts.count == 2, !parts[0].isEmpty, WebAddress.isDomain(parts[1]) { return .mail }
    if parts.count == 3, parts[0].isEmpty, WebAddress.isDomain(parts[2]) { return .handle }
    if lower.contains("://") || lower.hasPrefix("www.") || lower.hasPrefix("mailto:") { return .link }
    let host = chunk.prefix { $0 != "/" && $0 != "?" }
    // `Node.js/React` and `TCP/IP` are not pages.
    guard host.allSatisfy({ !$0.isUppercase }), WebAddress.isDomain(host) else { return nil }
    if isBlind { return .link }
    if hosts.contains(String(host)) { return .link }
    return chunk.contains("/") && WebAddress.looksLikeOne(String(host)) ? .link : nil
  }

  private static func isAddressByte(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !"()<>[]{}\"'`|,*".utf8.contains(byte)
  }

  private func handles(_ words: [NameWord], _ bytes: [UInt8]) -> [TellingMark] {
    if handles.isEmpty { return [] }
    var found: [TellingMark] = []
    for handle in handles {
      for range in Self.ranges(of: Self.compact(handle), in: bytes) {
        let start =
          range.lowerBound > 0 && bytes[range.lowerBound - 1] == UInt8(ascii: "@")
          ? range.lowerBound - 1 : range.lowerBound
        found.append(TellingMark(kind: .handle, bytes: start..<range.upperBound))
      }
    }
    return found
  }

  /// A place of origin, when the words after it say that it is one.
  private func origins(_ words: [NameWord]) -> [TellingMark] {
    if origins.isEmpty { return [] }
    var found: [TellingMark] = []
    for (index, word) in words.enumerated() {
      guard
        let name = origins.first(where: { word.script == .latin ? word.key == $0 : word.key.hasPrefix($0) })
      else { continue }
      let near = words[max(0, index - 4)..<min(words.count, index + 4)]
      let isSure =
        isBlind && Self.isWhole(word, name) && !Self.isProvince(name)
        || near.contains(where: { word in Self.birthWords.contains { word.key.hasPrefix($0) } })
      let isAsked = isBlind && Self.isWhole(word, name) || Self.isBehindFrom(words, index)
      guard isSure || isAsked else { continue }
      let end = word.range.lowerBound + name.utf8.count
      found.append(
        TellingMark(
          kind: .place, bytes: word.range.lowerBound..<(word.script == .latin ? word.range.upperBound : end),
          isSure: isSure))
    }
    return found
  }

  /// Whether it is a province, which many people mention who are from elsewhere.
  private static func isProvince(_ name: String) -> Bool {
    MarkWords.provinces.contains { $0.name == name || $0.short.contains(name) }
  }

  /// `a farmer from Dolna`.
  private static func isBehindFrom(_ words: [NameWord], _ at: Int) -> Bool {
    words[at].isCapital && at > 0 && words[at].gap == .blank && MarkWords.from.contains(words[at - 1].key)
  }

  /// Whether a word is the place and nothing else: 통영에서, 통영시.
  private static func isWhole(_ word: NameWord, _ name: String) -> Bool {
    if word.script == .latin { return word.isCapital }
    let rest = word.key.dropFirst(name.count)
    return HangulEnding.isOne(rest) || ["시", "군", "구", "도"].contains { rest.hasPrefix($0) }
  }

  private static let birthWords = [
    "자란", "자라", "자랐", "태어", "출신", "출생", "고향", "born", "grew", "raised", "native", "hometown", "geboren",
    "aufgewachsen", "ursprunglich", "originally", "natif", "native", "originaire", "natural", "oriundo",
    "originario",
  ]
}
