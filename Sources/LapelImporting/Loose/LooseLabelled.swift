import LapelTeX

/// Labels and their values in one line, however blanks part them: `Naam        : Ana`, `手机：138…  邮箱：a@b`.
enum LooseLabelled {
  /// The pieces of a line, each label beside what it labels: `Geburtsort:` and `Nienburg` are one.
  static func joined(_ pieces: [LoosePiece]) -> [LoosePiece] {
    guard pieces.count > 1 else { return pieces }
    var joined: [LoosePiece] = []
    for piece in pieces {
      if let last = joined.last, isOpen(last.text, before: piece.text) {
        let text = piece.text.first.map(isColon) == true ? String(piece.text.dropFirst()) : piece.text
        let label = last.text.last.map(isColon) == true ? String(last.text.dropLast()) : last.text
        joined[joined.count - 1] = LoosePiece(
          Said(
            "\(Blanks.trimmed(label[...])): \(Blanks.trimmed(text[...]))",
            last.said.sources + piece.said.sources),
          isBold: last.isBold)
      } else {
        joined.append(piece)
      }
    }
    return joined
  }

  private static func isColon(_ character: Character) -> Bool { character == ":" || character == "：" }

  /// Whether one of two pieces has the colon between them, and the first is short enough for a label.
  private static func isOpen(_ label: String, before value: String) -> Bool {
    guard label.utf8.count <= 60, !label.contains("@"), !value.isEmpty else { return false }
    if value.first.map(isColon) == true { return !label.dropLast().contains(where: isColon) }
    return label.last.map(isColon) == true && !label.dropLast().contains(where: isColon)
  }

  /// What a text says under several labels, and several addresses side by side, each by itself.
  static func parts(of text: String) -> [String] {
    guard text.utf8.count <= 400, text.contains(" ") else { return [text] }
    let words = text.split(separator: " ")
    let isWays =
      words.count > 1
      && words.allSatisfy { LooseContact.isEmail(String($0)) || LooseContact.isAddress(String($0)) }
    if isWays { return words.map(String.init) }
    guard text.contains(where: { isColon($0) || $0 == "@" }) else { return [text] }
    var parts: [Substring] = []
    var start = text.startIndex
    var depth = 0
    for (index, word) in words.enumerated() {
      // `표은결 (한자: 表恩潔, 영문: Pyo)`: what stands in a parenthesis is of what stands before it.
      let isInside = depth > 0
      for character in word {
        depth = max(0, depth + ("(（".contains(character) ? 1 : ")）".contains(character) ? -1 : 0))
      }
      if isInside || word.startIndex <= start { continue }
      // `Courriel :` has its colon after a blank.
      let isLabel =
        word.contains(where: isColon)
        || index + 1 < words.count && words[index + 1].first.map(isColon) == true
      let name = word.prefix { !isColon($0) }
      let plain = DateWords.folded(name).filter { $0.isLetter || $0.isNumber }
      let isMail =
        LooseContact.isEmail(String(word)) && parts.isEmpty
        && LooseContact.isPhone(
          String(text[start..<word.startIndex].drop { !$0.isNumber && $0 != "+" && $0 != "(" }))
      guard isMail || isLabel && !word.hasPrefix("http") && LooseContact.channelName(of: plain) != nil
      else { continue }
      // Two words may be one label: `Phone number:`.
      let before = Blanks.trimmed(text[start..<word.startIndex])
      if isLabel, !isMail,
        before.utf8.count < 3
          || before.split(separator: " ").count == 1 && !before.hasNumber && !before.contains("@")
      {
        continue
      }
      parts.append(before)
      start = word.startIndex
    }
    parts.append(text[start...])
    return parts.count > 1 ? parts.map { $0.trimmingParting } : [text]
  }
}

extension Substring {
  /// Without blanks and what parts it from the next label: `010-5550-3381 /`.
  fileprivate var trimmingParting: String {
    var text = Blanks.trimmed(self)
    while let last = text.last, "/|,;·".contains(last) { text = Blanks.trimmedEnd(text.dropLast()) }
    return String(text)
  }
}
