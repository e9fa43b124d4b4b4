/// What stands for names that are left out: `회사 A`, `School B`.
struct Placeholders: Sendable {
  /// One name, and what stands for it in Korean and in other texts.
  fileprivate struct Name: Sendable {
    let korean: String
    let other: String
  }

  private var names: [String: Name] = [:]
  private var ids: [String: String] = [:]
  private var search = TextSearch([])
  private var texts: [String] = []
  let applicant = LocalizedText(ko: "지원자", en: "Applicant")

  init(_ career: Career, _ redaction: Redaction) {
    var schools = 0
    for school in career.entries(Education.self) {
      add(school.institution, school.shared.id, Name.school, "school", &schools)
    }
    if redaction == .anonymous {
      var employers = 0
      for job in career.entries(Experience.self) {
        add(job.organization, job.shared.id, Name.employer, "company", &employers)
      }
      for job in career.entries(Internship.self) {
        add(job.organization, job.shared.id, Name.employer, "company", &employers)
      }
      for version in career.person.name?.versions ?? [] {
        cover(version.text, Name(korean: "지원자", other: "Applicant"))
      }
      for channel in career.person.contact {
        for version in channel.value.versions { cover(version.text, Name(korean: "○○○", other: "○○○")) }
      }
    }
    texts = names.keys.sorted()
    search = TextSearch(texts.map { Array($0.utf8) })
  }

  // MARK: - Replacing

  func replaced(_ text: LocalizedText) -> LocalizedText {
    if text.versions.count == 1, text.versions[0].language == nil,
      let name = names[Self.key(text.versions[0].text)]
    {
      let origin = text.versions[0].origin
      return LocalizedText(
        [.init(.korean, name.korean, origin), .init(.english, name.other, origin)], show: text.show,
        origin: text.origin)
    }
    return LocalizedText(
      text.versions.map {
        .init($0.language, replaced($0.text, isKorean: $0.language?.isKorean), $0.origin, key: $0.key)
      }, show: text.show, origin: text.origin)
  }

  func replaced(_ text: String, isKorean: Bool? = nil) -> String {
    let bytes = Array(Hangul.composed(text).utf8)
    let matches = search.matches(in: bytes)
    if matches.isEmpty { return text }
    let isKorean = isKorean ?? text.unicodeScalars.contains { Hangul.isHangul($0.value) }
    var output: [UInt8] = []
    var at = 0
    for (number, match) in matches.enumerated() where match.range.lowerBound >= at {
      // Of several names that begin here the longest is meant.
      let longest =
        matches[number...].prefix { $0.range.lowerBound == match.range.lowerBound }
        .max { $0.range.count < $1.range.count } ?? match
      guard let name = names[texts[longest.text]] else { continue }
      output += bytes[at..<longest.range.lowerBound]
      output += (isKorean ? name.korean : name.other).utf8
      at = longest.range.upperBound
    }
    return String(decoding: output + bytes[at...], as: UTF8.self)
  }

  /// Addresses say who somebody is; pointers to items stay.
  func replaced(_ link: Link, keepingAddresses: Bool) -> Link? {
    let isAddress = WebAddress.looksLikeOne(link.target)
    if isAddress, !keepingAddresses || SchoolAddress.isOne(link.target) { return nil }
    return Link(
      label: link.label.map(replaced), target: isAddress ? link.target : reference(link.target),
      show: link.show,
      origin: link.origin)
  }

  func id(_ id: String) -> String { ids[id] ?? id }

  /// A pointer: an id, an inner id, or a name.
  func reference(_ text: String) -> String {
    if let name = names[Self.key(text)] { return name.korean }
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let id = ids[String(parts[0])] else { return text }
    return parts.count == 1 ? id : "\(id).\(parts[1])"
  }

  // MARK: - Collecting

  private mutating func add(
    _ text: LocalizedText, _ id: Identifier?, _ name: (String) -> Name, _ kind: String, _ count: inout Int
  ) {
    let known = text.versions.compactMap { names[Self.key($0.text)] }.first
    let letter = Self.letter(count)
    let name = known ?? name(letter)
    if known == nil { count += 1 }
    for version in text.versions { for form in Self.forms(of: version.text) { cover(form, name) } }
    if let id, ids[id.text] == nil {
      let base = "\(kind)-\(letter.lowercased())"
      ids[id.text] = known == nil ? base : "\(base)\(ids.count)"
    }
  }

  private mutating func cover(_ text: String, _ name: Name) {
    let key = Self.key(text)
    // A single letter stands in too many words.
    if key.count >= 2, names[key] == nil { names[key] = name }
  }

  private static func key(_ text: String) -> String { PrivateValues.normal(text) }

  /// A school is also called by a short form of its name: 가온대 for 가온대학교.
  private static func forms(of text: String) -> [String] {
    var forms = [text]
    if text.hasSuffix("대학교") { forms.append(String(text.dropLast(2))) }
    if text.hasSuffix(" University") { forms.append(String(text.dropLast(7)) + ".") }
    return forms
  }

  /// A, B, … Z, AA, AB.
  private static func letter(_ index: Int) -> String {
    let last = String(Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(index % 26))))
    return index < 26 ? last : letter(index / 26 - 1) + last
  }
}

extension Placeholders.Name {
  fileprivate static func school(_ letter: String) -> Self {
    Self(korean: "학교 \(letter)", other: "School \(letter)")
  }
  fileprivate static func employer(_ letter: String) -> Self {
    Self(korean: "회사 \(letter)", other: "Company \(letter)")
  }
}
