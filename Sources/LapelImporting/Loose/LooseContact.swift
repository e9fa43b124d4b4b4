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
        career.summarize(withoutPersonal(prose, into: &career))
        continue
      }
      if block.isForm {
        LooseForm.read(block.pieces.flatMap { parts(of: $0) }, into: &career)
        continue
      }
      for part in LooseLabelled.joined(block.pieces).flatMap({ parts(of: $0) }) {
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
    if text.hasMoreLetters(than: 20) { return nil }
    let isMarked = text.hasSuffix(":") || text.hasSuffix("：")
    let word = DateWords.folded(text).filter { $0.isLetter || $0.isNumber }
    guard let name = channelName(of: word) else { return nil }
    // `성명` and what it labels in the next column.
    if name == "name", word.unicodeScalars.allSatisfy(\.isEastAsian) { return name }
    // A network's name alone was a link; a place's would be a place.
    return isMarked || ["email", "phone", "mobile", "address"].contains(name) && word.count < 12 ? name : nil
  }

  /// Words that stood for a link whose address is lost.
  static func isLinkWord(_ text: String) -> Bool {
    if text.hasMoreLetters(than: 20) { return false }
    let word = DateWords.folded(text).filter { $0.isLetter || $0.isNumber }
    return linkWords.contains(word)
  }

  private static let linkWords = WordLists.set("words of links")

  /// What parts the ways to reach somebody on one line.
  private static let marks: [Character] = [
    "|", "·", "•", "∙", "⋄", "◦", "♦", "◆", "◇", "⬥", "⬧", "▪", "▫", "■", "□", "●", "○", "⋅", "‧", "・", "│",
    "❖",
    "✦", "★", "☆", "／",
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
      if isPhone(String(text.drop { $0.isLetter || $0.isWhitespace || ".:-".contains($0) })) { return [text] }
      let sides = text.split(separator: " / ").map { String(Blanks.trimmed($0)) }
      // `0201 / 5550-161` is one number.
      let isOne =
        sides.count == 2 && isPhone(sides[1]) && sides[0].last?.isNumber == true && !isPhone(sides[0])
      return !isOne && sides.contains { isEmail($0) || isPhone($0) } ? sides : [text]
    }
    // So do dashes, where one of their sides is such a way: `12 Quay Road, Ostrey – 01632 960 123 – a@b.example`.
    for dash in [" – ", " — "] {
      texts = texts.flatMap { text in
        let sides = text.splitBytes(by: dash).map { String(Blanks.trimmed($0)) }
        return sides.count > 1 && sides.contains { isEmail($0) || isPhone($0) } ? sides : [text]
      }
    }
    texts = texts.map { String(Blanks.trimmed($0[...])) }.filter { !$0.isEmpty }
    texts = texts.flatMap(LooseLabelled.parts)
    if texts == [piece.text] { return [piece.said] }
    return texts.map { text in Said(text, piece.said.sources.map { SourceText(text, at: $0.place) }) }
  }

  /// - Parameter isForm: whether it stands in a form, where what has no known label says nothing by its place.
  static func take(_ said: Said, isForm: Bool = false, into career: inout DraftCareer) {
    // Dashes that break no line are dashes.
    let words = said.text.replacingBytes(of: "\u{2011}", with: "-")
    var said = said.saying(LoosePictures.without(words))
    if said.text.isEmpty { return }
    var link: String?
    if let (text, address) = markdownLink(said.text) {
      said = said.saying(text)
      link = address
    }
    if said.text.hasPrefix("<"), said.text.hasSuffix(">") {
      said = said.saying(String(said.text.dropFirst().dropLast()))
    }
    if let (label, value) = labelled(said) { return channel(label, value, link, into: &career) }
    if LooseSection.readsLabelled(said, into: &career) { return }
    if let link { return linked(said, link, into: &career) }
    if isEmail(said.text) { return career.contact("email", ContactReading.plain(said)) }
    if isAddress(said.text) { return career.contact(address: said) }
    if isPhone(said.text) { return career.contact("phone", ContactReading.plain(said)) }
    if let matter = PersonalMatter(said.text) { return keep(said, matter, into: &career) }
    if PostalAddress.isLike(said.text) { return address(said, into: &career) }
    if isForm || isLinkWord(said.text) || said.text.hasPrefix("@") || said.text.hasSuffix(":")
      || said.text.count < 60 && said.text.hasBytes(": ") && !said.text.hasSuffix(".")
      || !said.text.contains(where: { $0.isLetter || $0.isNumber })
    {
      return career.keep(said, at: said.sources.first?.place ?? "head")
    }
    let isSentence = said.text.count > 90 || said.text.hasSuffix(".")
    if isSentence { return career.summarize(withoutPersonal(said, into: &career)) }
    if career.person["headline"] == nil, isHeadline(said.text) { return career.person.set("headline", said) }
    if career.person["contact"] != nil, !hasAddress(career), LoosePost.isTown(said.text) {
      return address(said, into: &career)
    }
    career.keep(said, at: said.sources.first?.place ?? "head")
  }

  /// What reads like what somebody does: words, with no date and no figure beside them.
  private static func isHeadline(_ text: String) -> Bool {
    guard !SectionHeadings.isOwn(text), !SectionHeadings.isAnswer(text),
      text.first?.isLetter == true || text.first.map({ "“\"„«'".contains($0) }) == true,
      text.count(where: \.isLetter) > 1, LooseDates.take(from: text) == nil
    else { return false }
    return !text.contains(where: \.isNumber) || LooseWords.isRole(text)
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
      // The parts of an address are short; whatever is long is another thing.
      guard old.text.count + said.text.count <= 140, said.text.count <= 60 else {
        return career.keep(said, at: said.sources.first?.place ?? "head")
      }
      channels[index].value = .said(Said("\(old.text), \(said.text)", old.sources + said.sources))
      career.person["contact"] = .fields(channels)
    } else {
      career.contact("address", said)
    }
  }

  private static func linked(_ said: Said, _ link: String, into career: inout DraftCareer) {
    if link.hasPrefix("mailto:") || isEmail(said.text) {
      let address = String(link.dropFirst(7).prefix { $0 != "?" })
      return career.contact("email", isEmail(said.text) ? said : said.saying(address))
    }
    if link.hasPrefix("tel:") {
      return career.contact("phone", isPhone(said.text) ? said : said.saying(String(link.dropFirst(4))))
    }
    // `[Email](ana@example.com)`: the scheme was forgotten.
    if isEmail(link) { return career.contact("email", said.saying(link)) }
    if isAddress(said.text), ContactReading.host(of: said.text) == ContactReading.host(of: link) {
      return career.contact(address: said)
    }
    career.contact(address: said.saying(link))
  }

  static func channel(_ label: String, _ value: Said, _ link: String?, into career: inout DraftCareer) {
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
    case "phone" where value.text.hasPrefix("〒"): address(value, into: &career)
    case "email", "phone", "mobile", "fax": career.contact(label, ContactReading.plain(value))
    case "address": address(value, into: &career)
    case "name" where career.person["name"] == nil: name(value, into: &career)
    case "name" where career.person["also_known_as"] == nil && isOtherName(value.text):
      career.person.add("also_known_as", [value])
    case "name": career.keep(value, at: "name")
    case "website", "blog", "portfolio":
      career.contact(label, ContactReading.address(link.map { value.saying($0) } ?? value))
    case "birth":
      keep(value, .birth, into: &career)
    default: career.contact(label, isAddress(value.text) ? ContactReading.address(value) : value)
    }
  }

  /// `Email: a@example.com`: the channel and what stands after its label.
  private static func labelled(_ said: Said) -> (String, Said)? {
    guard let colon = said.text.firstIndex(where: { $0 == ":" || $0 == "：" }) ?? Self.bracket(in: said.text)
    else { return unmarked(said) }
    let label = DateWords.folded(said.text[..<colon]).filter { $0.isLetter || $0.isNumber }
    let value = String(Blanks.trimmed(said.text[said.text.index(after: colon)...]))
    guard let name = channelName(of: label), !value.isEmpty, !value.hasPrefix("//") else { return nil }
    return (name, said.saying(value))
  }

  /// `Tel) 010-0000-0000`: the bracket that ends a label.
  private static func bracket(in text: String) -> String.Index? {
    guard let close = text.firstIndex(of: ")"), text.distance(from: text.startIndex, to: close) <= 12,
      !text[..<close].contains("("), !text[..<close].hasNumber
    else { return nil }
    return close
  }

  /// `Tel. 0201 / 5550-161`: a number after a word for it.
  private static func unmarked(_ said: Said) -> (String, Said)? {
    let word = said.text.prefix { !$0.isWhitespace }
    let rest = String(Blanks.trimmed(said.text[word.endIndex...]))
    let label = DateWords.folded(word).filter { $0.isLetter || $0.isNumber }
    guard !rest.isEmpty, let name = channelName(of: label) else { return nil }
    let isOne =
      switch name {
      case "phone", "mobile", "fax": isPhone(rest)
      case "email": isEmail(rest)
      case "orcid": rest.utf8.count < 60 && rest.count(where: \.isNumber) > 14
      case "website", "blog", "portfolio", "github", "linkedin", "gitlab": isAddress(rest)
      default: false
      }
    // `氏名　葛西 千鶴`: a label in letters of the East, which nothing but a blank parts from its value.
    let isWide = word.count > 1 && word.unicodeScalars.allSatisfy { (0x3400...0x9FFF).contains($0.value) }
    return isOne || isWide ? (name, said.saying(rest)) : nil
  }

  static func markdownLink(_ text: String) -> (text: String, address: String)? {
    guard text.hasPrefix("["), text.hasSuffix(")"), let middle = text.firstBytes(of: "](") else { return nil }
    return (
      String(Blanks.trimmed(text[..<middle.lowerBound].dropFirst())),
      String(text[middle.upperBound...].dropLast())
    )
  }

  static func isEmail(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return false }
    let text = text.hasPrefix("mailto:") ? text.dropFirst(7) : text[...]
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
      && !text.contains(where: \.isWhitespace)
  }

  static func isPhone(_ text: String) -> Bool {
    if text.hasMoreLetters(than: 0) { return false }
    let digits = text.count { $0.isNumber }
    return (7...16).contains(digits)
      && text.allSatisfy { $0.isNumber || $0.isWhitespace || "+-().~/".contains($0) }
      && DraftPeriod.read(text) == nil
  }

  static func isAddress(_ text: String) -> Bool {
    if text.utf8.contains(UInt8(ascii: " ")) { return false }
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

  private static func isOtherName(_ text: String) -> Bool {
    text.count <= 60 && text.allSatisfy { $0.isLetter || $0.isWhitespace || "·.-'’".contains($0) }
  }
}
