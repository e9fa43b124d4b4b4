import LapelTeX

/// What stands above the first heading: who it is and how to reach them.
enum LooseContact {
  /// Reads a line of contacts and whatever else stands there.
  static func read(_ block: LooseBlock, into career: inout DraftCareer) { read([block], into: &career) }

  /// Reads lines of contacts. A label may stand alone, and what it labels in the next column or line.
  static func read(_ blocks: [LooseBlock], into career: inout DraftCareer) {
    var label: (name: String, said: Said)?
    for block in blocks {
      if label == nil, let prose = prose(block) {
        career.summarize(prose)
        continue
      }
      for part in block.pieces.flatMap({ parts(of: $0) }) {
        if let open = label {
          label = nil
          channel(open.name, Said(part.text, open.said.sources + part.sources), nil, into: &career)
        } else if let name = self.label(part.text) {
          label = (name, part)
        } else {
          take(part, into: &career)
        }
      }
    }
    if let label { career.keep(label.said, at: label.said.sources.first?.place ?? "head") }
  }

  /// A line of sentences, whatever in it is bold.
  private static func prose(_ block: LooseBlock) -> Said? {
    guard block.pieces.count > 1, let said = block.said, !said.text.contains("@"),
      said.text.split(separator: " ").count >= 15, !said.text.contains(where: { marks.contains($0) }),
      said.text.hasSuffix(".") || said.text.contains(". ")
    else { return nil }
    return said
  }

  /// The channel that a label without anything after it names: `Phone:`, `**mobile**`.
  static func label(_ text: String) -> String? {
    let isMarked = text.hasSuffix(":") || text.hasSuffix("：")
    let word = DateWords.folded(text).filter { $0.isLetter || $0.isNumber }
    guard let name = labels[word] else { return nil }
    // A network's name alone was a link; a place's would be a place.
    return isMarked || ["email", "phone", "mobile", "address"].contains(name) && word.count < 12 ? name : nil
  }

  /// Words that stood for a link whose address is lost.
  static func isLinkWord(_ text: String) -> Bool {
    let word = DateWords.folded(text).filter { $0.isLetter || $0.isNumber }
    return linkWords.contains(word)
  }

  private static let linkWords: Set<String> = [
    "linkedin", "github", "gitlab", "kaggle", "twitter", "portfolio", "website", "live", "demo", "livedemo",
    "link",
    "code", "source", "repo", "repository", "leetcode", "instagram", "facebook", "medium", "blog", "homepage",
    "웹이력서", "링크", "깃허브",
  ]

  /// What parts the ways to reach somebody on one line.
  private static let marks: [Character] = [
    "|", "·", "•", "∙", "⋄", "◦", "♦", "◆", "◇", "⬥", "⬧", "▪", "▫", "■", "□", "●", "○", "⋅", "‧", "・", "│",
    "❖",
    "✦", "★", "☆",
  ]

  /// What a line says one beside the other, each by itself.
  static func parts(of piece: LoosePiece) -> [Said] {
    var texts = [piece.text]
    for mark in marks where piece.text.contains(mark) {
      texts = texts.flatMap { $0.split(separator: mark == "|" ? "|" : " \(mark) ").map(String.init) }
    }
    texts = texts.flatMap { $0.split(separator: "\n").map(String.init) }
    // A slash parts ways to reach somebody, where one of them is one; elsewhere it may part two words for one thing.
    texts = texts.flatMap { text in
      let sides = text.split(separator: " / ").map { String(Blanks.trimmed($0)) }
      return sides.contains { isEmail($0) || isPhone($0) } ? sides : [text]
    }
    texts = texts.map { String(Blanks.trimmed($0[...])) }.filter { !$0.isEmpty }
    return texts.map { text in Said(text, piece.said.sources.map { SourceText(text, at: $0.place) }) }
  }

  static func take(_ said: Said, into career: inout DraftCareer) {
    var said = said
    var link: String?
    if let (text, address) = markdownLink(said.text) {
      said = said.saying(text)
      link = address
    }
    if said.text.hasPrefix("<"), said.text.hasSuffix(">") {
      said = said.saying(String(said.text.dropFirst().dropLast()))
    }
    if let (label, value) = labelled(said) { return channel(label, value, link, into: &career) }
    if let link { return linked(said, link, into: &career) }
    if isEmail(said.text) { return career.contact("email", ContactReading.plain(said)) }
    if isAddress(said.text) { return career.contact(address: said) }
    if isPhone(said.text) { return career.contact("phone", ContactReading.plain(said)) }
    if LooseWords.isPlace(said.text)
      || said.text.contains(where: \.isNumber) && said.text.count < 60 && said.text.contains(",")
    {
      return address(said, into: &career)
    }
    if isPostal(said.text) { return address(said, into: &career) }
    if isLinkWord(said.text) || said.text.hasPrefix("@") || said.text.hasSuffix(":")
      || said.text.count < 60 && said.text.contains(": ") && !said.text.hasSuffix(".")
      || !said.text.contains(where: { $0.isLetter || $0.isNumber })
    {
      return career.keep(said, at: said.sources.first?.place ?? "head")
    }
    let isSentence = said.text.count > 90 || said.text.hasSuffix(".")
    if isSentence { return career.summarize(said) }
    if career.person["headline"] == nil { return career.person.set("headline", said) }
    if career.person["contact"] != nil, !hasAddress(career) { return address(said, into: &career) }
    career.keep(said, at: said.sources.first?.place ?? "head")
  }

  private static func hasAddress(_ career: DraftCareer) -> Bool {
    if case .fields(let channels)? = career.person["contact"] {
      return channels.contains { $0.key == "address" }
    }
    return false
  }

  private static func address(_ said: Said, into career: inout DraftCareer) {
    if case .fields(var channels)? = career.person["contact"],
      let index = channels.firstIndex(where: { $0.key == "address" }),
      case .said(let old) = channels[index].value
    {
      channels[index].value = .said(Said("\(old.text), \(said.text)", old.sources + said.sources))
      career.person["contact"] = .fields(channels)
    } else {
      career.contact("address", said)
    }
  }

  private static func linked(_ said: Said, _ link: String, into career: inout DraftCareer) {
    if link.hasPrefix("mailto:") || isEmail(said.text) {
      return career.contact("email", isEmail(said.text) ? said : said.saying(String(link.dropFirst(7))))
    }
    if link.hasPrefix("tel:") { return career.contact("phone", said) }
    if isAddress(said.text), ContactReading.host(of: said.text) == ContactReading.host(of: link) {
      return career.contact(address: said)
    }
    career.contact(address: said.saying(link))
  }

  private static func channel(_ label: String, _ value: Said, _ link: String?, into career: inout DraftCareer)
  {
    var value = value
    var link = link
    if let (text, address) = markdownLink(value.text) {
      value = value.saying(text)
      link = address
    }
    if value.text.hasPrefix("<"), value.text.hasSuffix(">") {
      value = value.saying(String(value.text.dropFirst().dropLast()))
    }
    switch label {
    case "email", "phone", "mobile", "fax": career.contact(label, ContactReading.plain(value))
    case "address": address(value, into: &career)
    case "name" where career.person["name"] == nil: career.person.set("name", value)
    case "name": career.keep(value, at: "name")
    case "website", "blog", "portfolio":
      career.contact(label, ContactReading.address(link.map { value.saying($0) } ?? value))
    case "birth":
      if let date = DateReading.date(value.text), date.day != nil {
        career.person.set("birth_date", value.saying(date.iso))
      } else {
        career.keep(value, at: "birth")
      }
    default: career.contact(label, isAddress(value.text) ? ContactReading.address(value) : value)
    }
  }

  /// `Email: a@example.com`: the channel and what stands after its label.
  private static func labelled(_ said: Said) -> (String, Said)? {
    guard let colon = said.text.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let label = DateWords.folded(said.text[..<colon]).filter { $0.isLetter || $0.isNumber }
    let value = String(Blanks.trimmed(said.text[said.text.index(after: colon)...]))
    guard let name = labels[label], !value.isEmpty, !value.hasPrefix("//") else { return nil }
    return (name, said.saying(value))
  }

  /// `Somerville MA 02143`, `69221 Dossenheim`, `Rosenweg 10`: words and a code of the post, or the number of a house.
  private static func isPostal(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (2...6).contains(words.count), let first = words.first, let last = words.last else { return false }
    func isCode(_ word: Substring) -> Bool {
      (4...6).contains(word.count) && word.allSatisfy(\.isNumber) && DateReading.date(word) == nil
    }
    func isHouse(_ word: Substring) -> Bool {
      (1...3).contains(word.prefix(while: \.isNumber).count) && word.count <= 5
        && word.allSatisfy { $0.isNumber || $0.isLetter || $0 == "-" }
    }
    return
      (isCode(last) || isCode(first) && words.count <= 4
      || isHouse(last) && words.count <= 4 && first.first?.isUppercase == true && !LooseWords.isRole(text))
      && words.count(where: { $0.contains(where: \.isNumber) }) == 1
  }

  static func markdownLink(_ text: String) -> (text: String, address: String)? {
    guard text.hasPrefix("["), text.hasSuffix(")"), let middle = text.firstBytes(of: "](") else { return nil }
    return (
      String(Blanks.trimmed(text[..<middle.lowerBound].dropFirst())),
      String(text[middle.upperBound...].dropLast())
    )
  }

  static func isEmail(_ text: String) -> Bool {
    let text = text.hasPrefix("mailto:") ? text.dropFirst(7) : text[...]
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
      && !text.contains(where: \.isWhitespace)
  }

  static func isPhone(_ text: String) -> Bool {
    let digits = text.count { $0.isNumber }
    return (7...16).contains(digits)
      && text.allSatisfy { $0.isNumber || $0.isWhitespace || "+-().~/".contains($0) }
      && DraftPeriod.read(text) == nil
  }

  static func isAddress(_ text: String) -> Bool {
    if text.contains(where: \.isWhitespace) || text.contains("@") && !text.contains("/") { return false }
    if text.hasPrefix("http://") || text.hasPrefix("https://") || text.hasPrefix("www.") { return true }
    let host = text.prefix { $0 != "/" }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 2, let last = parts.last, (2...8).contains(last.count),
      last.allSatisfy({ $0.isLetter && $0.isLowercase })
    else {
      return false
    }
    return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } }
  }

  private static let labels: [String: String] = {
    let names: [(String, String)] = [
      ("name", "name fullname 성명 이름 nom nombre nome"),
      ("email", "email mail emailaddress 이메일 메일 correo courriel"),
      ("phone", "phone tel telephone telefon telefono telefone cell 전화 연락처 전화번호 휴대폰 handy"),
      ("mobile", "mobile mobil movil 모바일"),
      ("address", "address location adresse direccion indirizzo 주소 거주지 wohnort city"),
      ("website", "website web homepage site url 홈페이지 웹사이트 webseite"), ("blog", "blog 블로그"),
      ("portfolio", "portfolio 포트폴리오"),
      ("github", "github 깃허브"), ("linkedin", "linkedin 링크드인"), ("gitlab", "gitlab"), ("twitter", "twitter x"),
      ("birth", "birthdate dateofbirth born dob 생년월일 geburtsdatum"), ("orcid", "orcid"),
      ("telegram", "telegram"), ("skype", "skype"),
    ]
    var labels: [String: String] = [:]
    for (name, words) in names { for word in words.split(separator: " ") { labels[String(word)] = name } }
    return labels
  }()
}
