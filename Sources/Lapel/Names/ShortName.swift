/// The short name that a body's name contains: in brackets after it, after a comma or a dash, or before any of these.
enum ShortName {
  /// A possible short name.
  struct Aside: Sendable {
    let text: String
    /// Whether it is in brackets, which contain nothing but a short name or a remark.
    let isInBrackets: Bool
  }

  /// The parts of a name.
  struct Parts: Sendable {
    /// The name without what is in brackets, and without a short name.
    var name: String
    /// Other full names, from brackets after a short name.
    var others: [String] = []
    var short: [Aside] = []
  }

  static func parts(of text: String) -> Parts {
    guard text.unicodeScalars.contains(where: { "(（,–—-|/".unicodeScalars.contains($0) }) else {
      return Parts(name: text)
    }
    var parts = Parts(name: text)
    if let open = text.firstIndex(where: { $0 == "(" || $0 == "（" }),
      text[..<open].contains(where: { $0.isLetter || $0.isNumber })
    {
      let rest = text[text.index(after: open)...]
      let inner = String(rest[..<(rest.firstIndex { $0 == ")" || $0 == "）" } ?? rest.endIndex)])
      let name = String(text[..<open])
      parts.name = name
      if isShort(inner) {
        parts.short.append(Aside(text: inner, isInBrackets: true))
      } else if isCapitals(name), NameWord.all(in: inner).count > 2 {
        // `UFMV (Universidade …)`.
        parts.name = inner
        parts.short.append(Aside(text: name, isInBrackets: true))
      }
      // A comma before brackets separates nothing more.
      return parts
    }
    let pieces = pieces(of: text)
    guard pieces.count > 1, let first = pieces.first, let last = pieces.last else { return parts }
    for (short, rest) in [(last, pieces.dropLast()), (first, pieces.dropFirst())]
    where isCapitals(short) && isShort(short) && NameWord.all(in: rest.joined(separator: " ")).count > 1 {
      parts.name = rest.joined(separator: ", ")
      parts.others = [text]
      parts.short.append(Aside(text: short, isInBrackets: false))
      break
    }
    return parts
  }

  /// The names in one text that are names by themselves: a hospital and the trust that it belongs to, a company and what
  /// it was called before; without places, and without departments.
  static func bodies(in text: String) -> [String] {
    let open = text.split { "()（）".contains($0) }.map(String.init)
    let all = open.flatMap { pieces(of: $0) }
    guard all.count > 1 else { return [] }
    return all.enumerated().compactMap { number, piece -> String? in
      var words = NameWord.all(in: piece)
      var isCalled = false
      for phrase in NameLists.pieceBeginnings
      where words.count > phrase.count && words.prefix(phrase.count).map(\.key) == phrase {
        words.removeFirst(phrase.count)
        isCalled = true
        break
      }
      guard let first = words.first, let last = words.last else { return nil }
      let body = String(
        decoding: Array(piece.utf8)[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
      if words.contains(where: { $0.script == .hangul }) {
        // 생산기술팀 in brackets is a department.
        let key = words.map(\.key).joined()
        return isCalled || number == 0 || endsInBody(key) ? body : nil
      }
      // Capitals alone may be a place or a degree, and are read as short names.
      let isLong = words.map(\.key.count).reduce(0, +) > 8
      guard isLong || body.contains(where: \.isLowercase) else { return nil }
      let shares = words.map(NameShare.init)
      let isOfPlace = shares.contains(.place) && shares.contains(.generic)
      return number == 0 || shares.contains(.own) || isOfPlace ? body : nil
    }
  }

  private static func endsInBody(_ key: String) -> Bool {
    key.indices.dropFirst(2).contains { NameLists.koreanGeneric.contains(key[$0...]) }
  }

  /// The pieces between commas and single dashes.
  private static func pieces(of text: String) -> [String] {
    var pieces = [""]
    for word in text.split(separator: " ") {
      if ["–", "—", "-", "|", "/", "·"].contains(word) {
        pieces.append("")
        continue
      }
      let ends = word.last == ","
      pieces[pieces.count - 1] +=
        (pieces[pieces.count - 1].isEmpty ? "" : " ") + (ends ? word.dropLast() : word)
      if ends { pieces.append("") }
    }
    return pieces.filter { !$0.isEmpty }
  }

  /// Whether it is one word, or letters with stops: `UFMV`, `U.F.M.V.`.
  private static func isShort(_ text: String) -> Bool {
    let words = NameWord.all(in: text)
    guard (2...8).contains(words.map(\.key.count).reduce(0, +)) else { return false }
    return words.count == 1 || words.allSatisfy { $0.key.count == 1 }
  }

  private static func isCapitals(_ text: String) -> Bool {
    let words = NameWord.all(in: text)
    return !words.isEmpty && words.allSatisfy(\.isAllCapitals) && words.allSatisfy { $0.script == .latin }
      && isShort(text)
  }
}

extension OrganizationName {
  /// - Parameter words: the words of the name that it is short for.
  mutating func addShort(_ short: ShortName.Aside, of words: [NameWord]) {
    let own = NameWord.all(in: short.text)
    let key = own.map(\.key).joined()
    guard let script = own.first?.script, own.allSatisfy({ $0.script == script }), key.count > 1,
      !NameLists.noShortNames.contains(key), !NameLists.places.contains(key), !NameLists.tools.contains(key)
    else { return }
    switch script {
    case .latin:
      let isInitials = Self.isInitials(key, of: words)
      let capitals = short.text.unicodeScalars.count(where: \.properties.isUppercase)
      if capitals == key.count {
        let isSure = isInitials || short.isInBrackets && key.count > 2
        guard isSure || key.count > 2 else { return }
        add(Form(key: key, capitals: .all, certainty: isSure ? .sure : .doubtful, isPart: true))
      } else if key.count > 3, capitals > 0, !EverydayWords.contains(key), !NameLists.generic.contains(key),
        capitals > 1 || Self.isCut(key[...], from: words[...])
      {
        add(Form(key: key, capitals: .first, isPart: true))
      }
    case .hangul:
      let whole = words.map(\.key).joined()
      guard key.first == whole.first, key.count < whole.count, Self.isWithin(key, whole) else { return }
      let isSure = key.count > 2 || !EverydayWords.contains(key)
      add(
        Form(key: key, mayFollow: key.count > 2, certainty: isSure ? .sure : .doubtful, isPart: true))
    case .other, .digits: return
    }
  }

  /// Whether letters are the initials of a name's words in order, of which some may be skipped.
  private static func isInitials(_ key: String, of words: [NameWord]) -> Bool {
    var rest = key[...]
    for word in words where !rest.isEmpty && word.key.first == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }

  /// Whether it is made of the beginnings of a name's words: `Unicamp`.
  private static func isCut(_ key: Substring, from words: ArraySlice<NameWord>) -> Bool {
    if key.isEmpty { return true }
    for (at, word) in zip(words.indices, words) {
      let shared = zip(key, word.key).prefix { $0 == $1 }.count
      for count in stride(from: shared, to: 1, by: -1)
      where isCut(key.dropFirst(count), from: words[(at + 1)...]) {
        return true
      }
    }
    return false
  }

  /// Whether the letters of one occur in the other in the same order.
  private static func isWithin(_ key: String, _ whole: String) -> Bool {
    var rest = key[...]
    for letter in whole where letter == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }
}
