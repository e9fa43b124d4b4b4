import Lapel

/// A line of a posting prepared for finding phrases: lower case, straight quotes, single spaces.
struct FoldedLine {
  private let bytes: [UInt8]
  private let pairs: BytePairs
  /// The approximate number of characters, Hangul syllables and letters alike.
  let length: Int
  /// Whether it is all capitals: `WHAT YOU'LL BRING`.
  let isShouted: Bool

  init(_ text: String) {
    // Hangul letters that combine into syllables begin with this byte.
    var text = text.utf8.contains(0xE1) ? Hangul.composed(text) : text
    var folded: [UInt8] = []
    var (count, capitals, smalls) = (0, 0, 0)
    text.withUTF8 { bytes in
      folded.reserveCapacity(bytes.count)
      var at = 0
      while at < bytes.count {
        let byte = bytes[at]
        count += 1
        switch byte {
        case 0x09...0x0D, 0x20:
          if folded.last != 0x20 { folded.append(0x20) }
        case 0x41...0x5A:
          folded.append(byte | 0x20)
          capitals += 1
        case ..<0x80:
          if byte >= 0x61 { smalls += 1 }
          folded.append(byte)
        default:
          let width = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
          switch (byte, bytes[at + 1], width == 3 ? bytes[at + 2] : 0) {
          case (0xC2, 0xA0, _), (0xE3, 0x80, 0x80):  // U+00A0, U+3000
            if folded.last != 0x20 { folded.append(0x20) }
          case (0xE2, 0x80, 0x98...0x99): folded.append(0x27)  // U+2018, U+2019
          case (0xE2, 0x80, 0x90...0x95): folded.append(0x2D)  // U+2010 to U+2015
          default:
            smalls += 1
            folded.append(contentsOf: bytes[at..<at + width])
          }
          at += width - 1
        }
        at += 1
      }
    }
    while folded.last == 0x20 { folded.removeLast() }
    bytes = folded
    pairs = BytePairs(folded)
    length = count
    isShouted = smalls == 0 && capitals > 4
  }

  var hasHangul: Bool {
    var at = 0
    while at + 2 < bytes.count {
      if bytes[at] >= 0xEA && bytes[at] <= 0xED { return true }
      at += 1
    }
    return false
  }

  /// Whether one of the phrases is in it; a Latin phrase must begin at a word's edge and, unless it ends in `*`, end at
  /// one.
  func has(_ phrases: PhraseList) -> Bool { phrases.phrases.contains { has($0) } }

  /// The first of the phrases that is in it, as written up to the end of its word; nil when none is.
  func first(of phrases: PhraseList) -> String? {
    for phrase in phrases.phrases {
      guard let at = place(of: phrase) else { continue }
      let end = bytes[(at + phrase.bytes.count)...].firstIndex { !Self.isWord($0) } ?? bytes.count
      return String(decoding: bytes[at..<end], as: UTF8.self)
    }
    return nil
  }

  /// The number of the phrases that are in it.
  func count(_ phrases: PhraseList) -> Int { phrases.phrases.count { has($0) } }

  func ends(withOneOf phrases: PhraseList) -> Bool {
    var end = bytes.count
    while end > 0, [0x2E, 0x21, 0x7E, 0x29, 0x5D, 0x20].contains(bytes[end - 1]) { end -= 1 }
    return phrases.phrases.contains { phrase in
      end >= phrase.bytes.count && bytes[(end - phrase.bytes.count)..<end].elementsEqual(phrase.bytes)
        && (!phrase.isLatin || end == phrase.bytes.count
          || !Self.isLetter(bytes[end - phrase.bytes.count - 1]))
    }
  }

  func begins(withOneOf phrases: PhraseList) -> Bool {
    phrases.phrases.contains { phrase in
      bytes.starts(with: phrase.bytes)
        && (!phrase.isLatin || phrase.isOpen || bytes.count == phrase.bytes.count
          || !Self.isLetter(bytes[phrase.bytes.count]))
    }
  }

  /// Whether a part between stops and commas begins or ends with one of the phrases.
  func hasPart(beginningWith openers: PhraseList, endingWith closers: PhraseList) -> Bool {
    var start = 0
    for at in 0...bytes.count {
      let isEnd = at == bytes.count
      guard
        isEnd
          || [0x2C, 0x2E, 0x3B, 0x21, 0x3F].contains(bytes[at])
            && (at + 1 == bytes.count || bytes[at + 1] == 0x20)
      else { continue }
      if start < at {
        let part = FoldedLine(part: bytes[start..<at])
        if part.begins(withOneOf: openers) || part.ends(withOneOf: closers) { return true }
      }
      start = at + 1
    }
    return false
  }

  /// Makes a line of one part, without the blanks around it.
  private init(part: ArraySlice<UInt8>) {
    var part = part
    while part.first == 0x20 { part.removeFirst() }
    while part.last == 0x20 { part.removeLast() }
    bytes = Array(part)
    pairs = BytePairs(bytes)
    length = part.count
    isShouted = false
  }

  /// The words of letters and digits, in order.
  var words: [String] {
    bytes.split { byte in byte < 0x80 && !Self.isLetter(byte) && !(byte >= 0x30 && byte <= 0x39) }.map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// The text after a word, in lower case; nil when the word is not there.
  func rest(after word: String) -> String? {
    let wanted = Array(word.lowercased().utf8)
    guard !wanted.isEmpty, wanted.count <= bytes.count else { return nil }
    for at in 0...(bytes.count - wanted.count) where bytes[at..<(at + wanted.count)].elementsEqual(wanted) {
      return String(decoding: bytes[(at + wanted.count)...], as: UTF8.self)
    }
    return nil
  }

  /// The whole folded text.
  var whole: String { String(decoding: bytes, as: UTF8.self) }

  /// The numbers in the text, with what comes before and after each.
  var numbers: [(value: Double, before: String, after: String)] { numbers(grouped: false) }

  /// - Parameter grouped: whether a comma between digits is part of the number: `1,000`.
  func numbers(grouped: Bool) -> [(value: Double, before: String, after: String)] {
    var found: [(value: Double, before: String, after: String)] = []
    var at = 0
    while at < bytes.count {
      guard bytes[at] >= 0x30, bytes[at] <= 0x39 else {
        at += 1
        continue
      }
      var end = at
      while end < bytes.count,
        bytes[end] >= 0x30 && bytes[end] <= 0x39
          || (bytes[end] == 0x2E || grouped && bytes[end] == 0x2C) && end + 1 < bytes.count
            && bytes[end + 1] >= 0x30 && bytes[end + 1] <= 0x39
      { end += 1 }
      let digits = bytes[at..<end].filter { $0 != 0x2C }
      if let value = Double(String(decoding: digits, as: UTF8.self)), value.isFinite {
        let before = String(decoding: bytes[max(0, at - 24)..<at], as: UTF8.self)
        let after = String(decoding: bytes[end..<min(bytes.count, end + 24)], as: UTF8.self)
        found.append((value, before, after))
      }
      at = end
    }
    return found
  }

  /// Whether it has an email address: `jobs@example.com`.
  var hasAddress: Bool {
    guard let at = bytes.firstIndex(of: 0x40), at > 0, at + 3 < bytes.count else { return false }
    return bytes[at - 1] != 0x20 && bytes[at + 1] != 0x20
      && bytes[(at + 1)...].prefix { $0 != 0x20 }.contains(0x2E)
  }

  /// Whether it is only a link: `[our common requirements](https://example.com)`.
  var isLink: Bool {
    bytes.first == 0x5B && bytes.last == 0x29 && has(Self.target) && bytes.count { $0 == 0x5B } == 1
  }
  private static let target = PhraseList("](http*")

  var hasDigit: Bool { bytes.contains { $0 >= 0x30 && $0 <= 0x39 } }

  var endsSentence: Bool { bytes.last == 0x2E || bytes.last == 0x21 }

  private func has(_ phrase: PhraseList.Phrase) -> Bool { place(of: phrase) != nil }

  private func place(of phrase: PhraseList.Phrase) -> Int? {
    let count = phrase.bytes.count
    guard count > 0, count <= bytes.count, pairs.mayHold(phrase.bytes) else { return nil }
    let first = phrase.bytes[0]
    var at = 0
    while at <= bytes.count - count {
      if bytes[at] == first, bytes[at..<(at + count)].elementsEqual(phrase.bytes) {
        let startsWord = at == 0 || !Self.isLetter(bytes[at - 1])
        let endsWord = phrase.isOpen || at + count == bytes.count || !Self.isLetter(bytes[at + count])
        if !phrase.isLatin || startsWord && endsWord { return at }
      }
      at += 1
    }
    return nil
  }

  private static func isWord(_ byte: UInt8) -> Bool { isLetter(byte) || byte >= 0x80 }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
}

/// Phrases to look for, written in one string and separated by `|`.
struct PhraseList: Sendable {
  struct Phrase: Sendable {
    let bytes: [UInt8]
    let isLatin: Bool
    /// Whether the word may go on: `qualification*`.
    let isOpen: Bool

    /// - Parameter written: the phrase, with `*` at its end if the word may go on.
    init(_ written: [UInt8]) {
      isOpen = written.last == 0x2A
      bytes = isOpen ? written.dropLast() : written
      isLatin = bytes.first.map { $0 < 0x80 } ?? false
    }
  }

  let phrases: [Phrase]

  /// The phrases as whole texts, for a line that is one of them and nothing else.
  var texts: Set<String> { Set(phrases.map { String(decoding: $0.bytes, as: UTF8.self) }) }

  init(_ list: String) { phrases = list.utf8.split(separator: UInt8(ascii: "|")).map { Phrase(Array($0)) } }

  init(phrases: [Phrase]) { self.phrases = phrases }

  /// A folded text with a blank in place of each phrase that stands in it.
  func blanked(in text: String) -> String {
    var rest = Array(text.utf8)
    for phrase in phrases where !phrase.bytes.isEmpty {
      var at = 0
      while at + phrase.bytes.count <= rest.count {
        let end = at + phrase.bytes.count
        if rest[at..<end].elementsEqual(phrase.bytes) {
          rest.replaceSubrange(at..<end, with: [0x20])
        }
        at += 1
      }
    }
    return String(decoding: rest, as: UTF8.self)
  }

  /// Joins several lists.
  init(together lists: [PhraseList]) { phrases = lists.flatMap(\.phrases) }
}
