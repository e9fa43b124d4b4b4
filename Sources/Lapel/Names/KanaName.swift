/// A name in Latin letters as kana write it: タカハシ ミサキ for Misaki Takahashi.
struct KanaName: Sendable {
  private let given: String
  private let family: String

  /// nil when a part is missing or too short to be told from other words.
  init?(_ name: PersonName) {
    given = Self.short(name.given.joined())
    family = Self.short(name.family.joined())
    guard given.count > 2, family.count > 2 else { return nil }
  }

  /// The name as found from a word on: whole, or one half before a title; nil when it is not there.
  func found(in words: [NameWord], at: Int) -> OwnName.Found? {
    let word = words[at]
    guard word.key.utf8.count == word.range.count, let first = word.key.first, first.isKana else {
      return nil
    }
    for (run, hasTitle) in Self.runs(of: word.key) {
      guard let sound = Self.roman(run) else { continue }
      let end = word.range.lowerBound + run.utf8.count
      if sound == family + given || sound == given + family {
        return found(at..<(at + 1), word, end, isWhole: true)
      }
      guard sound == family || sound == given else { continue }
      let other = sound == family ? given : family
      if run == word.key, at + 1 < words.count, words[at + 1].gap != .comma,
        words[at + 1].key.first?.isKana == true
      {
        for (next, _) in Self.runs(of: words[at + 1].key) where Self.roman(next) == other {
          return found(
            at..<(at + 2), word, words[at + 1].range.lowerBound + next.utf8.count, isWhole: true)
        }
      }
      return found(at..<(at + 1), word, end, isWhole: false, isSure: hasTitle)
    }
    return nil
  }

  private func found(
    _ words: Range<Int>, _ first: NameWord, _ end: Int, isWhole: Bool, isSure: Bool = true
  ) -> OwnName.Found {
    OwnName.Found(words: words, bytes: first.range.lowerBound..<end, isSure: isSure, isWhole: isWhole)
  }

  /// What in a run may be a name, and whether a title follows: all of it, its katakana, and what is before a title.
  private static func runs(of key: String) -> [(run: String, hasTitle: Bool)] {
    var runs = [(key, false)]
    let katakana = String(key.prefix { $0.isKatakana })
    if katakana.count < key.count, katakana.count > 1 {
      runs.append((katakana, !NameLists.hanHonorifics.beginnings(of: key.dropFirst(katakana.count)).isEmpty))
    }
    for at in key.indices.dropFirst(2).prefix(12)
    where !NameLists.hanHonorifics.beginnings(of: key[at...]).isEmpty {
      runs.append((String(key[..<at]), true))
    }
    return runs
  }

  /// How kana sound in Latin letters, without long vowels; nil when there are other signs.
  private static func roman(_ text: String) -> String? {
    var roman = ""
    var doubles = false
    for scalar in text.unicodeScalars {
      let sign =
        (0x30A1...0x30F6).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0x60) ?? scalar : scalar
      switch sign {
      case "ー": continue
      case "っ":
        doubles = true
        continue
      case "ゃ", "ゅ", "ょ":
        guard roman.last == "i" else { return nil }
        roman.removeLast()
        let vowel = sign == "ゃ" ? "a" : sign == "ゅ" ? "u" : "o"
        roman += ["sh", "ch", "j"].contains { roman.hasSuffix($0) } ? vowel : "y" + vowel
      default:
        guard let sound = sounds[sign] else { return nil }
        if doubles, let first = sound.first { roman.append(first == "c" ? "t" : first) }
        roman += sound
      }
      doubles = false
    }
    return short(roman)
  }

  /// Without what writers leave out: `Satou`, `Satoh` and `Sato`; `Shimbo` and `Shinbo`.
  private static func short(_ roman: String) -> String {
    var short = ""
    for letter in roman {
      if let last = short.last {
        if letter == "u" && (last == "o" || last == "u") || letter == "o" && last == "o" { continue }
        if "bpm".contains(letter), last == "m", letter != "m" {
          short.removeLast()
          short.append("n")
        }
      }
      short.append(letter)
    }
    return short.hasSuffix("oh") ? String(short.dropLast()) : short
  }

  private static let sounds: [Unicode.Scalar: String] = {
    var sounds: [Unicode.Scalar: String] = [:]
    for pair in NameLists.kana {
      for sign in pair.short { if let one = sign.unicodeScalars.first { sounds[one] = pair.name } }
    }
    return sounds
  }()
}

extension Character {
  fileprivate var isKatakana: Bool {
    unicodeScalars.first.map { (0x30A1...0x30FC).contains($0.value) } ?? false
  }
  fileprivate var isKana: Bool { unicodeScalars.first.map { (0x3041...0x30FC).contains($0.value) } ?? false }
}
