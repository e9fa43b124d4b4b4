/// Korean particles whose form depends on the last sound before them: `경력을`, `지도를`.
package enum KoreanParticles {
  /// The text with each `(을/를)` resolved; `(으로/로)` also depends on whether the last sound is ㄹ.
  static func settled(_ text: String) -> String {
    var output = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "(") {
      output += rest[..<open]
      rest = rest[open...]
      guard
        let (pair, length) = pairs.lazy.compactMap({ pair in
          rest.hasPrefix(pair.mark) ? (pair, pair.mark.count) : nil
        }).first
      else {
        output.append("(")
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst(length)
      output += pair.form(after: lastSound(of: output))
    }
    return output + rest
  }

  /// The form of an ending after another word: `은` becomes `는` after `회사 A`. Anything but a particle stays.
  package static func agreeing(_ ending: String, with word: String) -> String {
    let pair =
      pairs.first { $0.closed == ending || $0.open == ending } ?? longPairs.first { $0.begins(ending) }
    guard let pair else { return ending }
    let rest = ending.dropFirst(ending.hasPrefix(pair.closed) ? pair.closed.count : pair.open.count)
    return pair.form(after: lastSound(of: word)) + rest
  }

  private struct Pair {
    let closed: String
    let open: String

    var mark: String { "(\(closed)/\(open))" }

    func form(after sound: Sound) -> String {
      switch sound {
      case .vowel: open
      case .liquid: closed.first == "으" ? open : closed
      case .consonant: closed
      }
    }

    /// Whether an ending is one of the pair, with or without another particle after it: 로서, 과의.
    func begins(_ ending: String) -> Bool {
      [closed, open].contains { form in
        ending.hasPrefix(form) && KoreanParticles.further.contains(String(ending.dropFirst(form.count)))
      }
    }
  }

  private static let pairs = [
    Pair(closed: "은", open: "는"), Pair(closed: "이", open: "가"), Pair(closed: "을", open: "를"),
    Pair(closed: "과", open: "와"), Pair(closed: "으로", open: "로"), Pair(closed: "이라는", open: "라는"),
    Pair(closed: "이라고", open: "라고"), Pair(closed: "이고", open: "고"), Pair(closed: "이나", open: "나"),
    Pair(closed: "이랑", open: "랑"), Pair(closed: "이며", open: "며"), Pair(closed: "이다", open: "다"),
    Pair(closed: "이야", open: "야"), Pair(closed: "이란", open: "란"), Pair(closed: "이라", open: "라"),
    Pair(closed: "이지만", open: "지만"), Pair(closed: "아", open: "야"),
  ]
  /// Pairs that other particles and endings can follow.
  private static let longPairs = [
    Pair(closed: "으로", open: "로"), Pair(closed: "이었", open: "였"), Pair(closed: "이에요", open: "예요"),
    Pair(closed: "이라", open: "라"), Pair(closed: "이랑", open: "랑"), Pair(closed: "과", open: "와"),
  ]
  /// What can follow a particle or the beginning of an ending.
  private static let further: Set<String> = [
    "서", "써", "는", "도", "의", "만", "부터", "서는", "서의", "써의", "습니다", "다", "던", "고", "지만", "으며", "면",
    "는데", "은",
  ]

  enum Sound { case vowel, liquid, consonant }

  /// The last sound of a text when read aloud; quotes, brackets and the like are not read.
  static func lastSound(of text: String) -> Sound {
    guard let scalar = text.unicodeScalars.last(where: isRead) else { return .vowel }
    if scalar == "e", let sound = silentE(text) { return sound }
    if let sound = cluster(text) { return sound }
    switch scalar.value {
    case 0xAC00...0xD7A3:
      let final = (scalar.value - 0xAC00) % 28
      return final == 0 ? .vowel : final == 8 ? .liquid : .consonant
    // 일, 칠, 팔 end in ㄹ; 영, 삼, 육 in another consonant; 이, 사, 오, 구 in none.
    case 0x31, 0x37, 0x38: return .liquid
    case 0x30, 0x33, 0x36: return .consonant
    // As their words are pronounced: `file` 파일, `PDF` 피디에프, `team` 팀, `url` 유알엘.
    case 0x6C, 0x4C, 0x52: return .liquid
    case 0x62, 0x63, 0x6B, 0x6D, 0x6E, 0x70, 0x74, 0x4D, 0x4E: return .consonant
    default: return .vowel
    }
  }

  /// The sound before a silent `e`, as in `name` 네임 and `file` 파일, in a word with an earlier vowel; not in `experience` 익스피리언스.
  private static func silentE(_ text: String) -> Sound? {
    let word = text.unicodeScalars.reversed().drop { !isRead($0) }.prefix { $0.isASCII && isRead($0) }
    let before = word.dropFirst()
    guard let consonant = before.first,
      before.dropFirst().contains(where: { "aeiouy".unicodeScalars.contains($0) })
    else { return nil }
    switch consonant {
    case "l": return .liquid
    case "m", "n": return .consonant
    default: return nil
    }
  }

  /// The sound after the last letters: a stop after a consonant gets a vowel (`text` 텍스트, `link` 링크), while `ng` after a
  /// vowel stays a consonant (`nothing` 나싱); nil for others.
  private static func cluster(_ text: String) -> Sound? {
    let word = text.unicodeScalars.reversed().drop { !isRead($0) }.prefix { $0.isASCII && isRead($0) }
    let letters = Array(word.prefix(3))
    guard letters.count > 1 else { return nil }
    switch letters[0] {
    // `check` is 체크, although `block` is 블록, so nothing is assumed after `ck`.
    case "k" where letters[1] == "c": return nil
    case "b", "c", "k", "p", "t": return isVowel(letters[1]) ? nil : .vowel
    case "g": return letters.count > 2 && letters[1] == "n" && isVowel(letters[2]) ? .consonant : nil
    default: return nil
    }
  }

  private static func isVowel(_ letter: Unicode.Scalar) -> Bool {
    "aeiouyAEIOUY".unicodeScalars.contains(letter)
  }

  private static func isRead(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }
}
