import Lapel

/// The endings of Korean words: particles (josa), the endings of 하다 and 되다, and those of other verbs.
struct KoreanEndings: Sendable {
  /// How a particle joins its word to the next.
  enum Joint: Int32, Sendable { case none, and, or }

  private static let closed: Int32 = 16
  private static let open: Int32 = 32

  fileprivate let particles: KeyTable
  private let predicates: KeyTable
  private let verbs: KeyTable

  init() {
    var particles = KeyTable(capacity: 256)
    for (list, flags) in [
      ("을 은 이 이며 이고 이다 이라는 이라고 이란 이든 이라도 이신 이면 이라면 이었던 으로 으로써 으로서 으로의 으로는 으로도 이어야 이셔야", Self.closed),
      ("를 는 가 라는 라고 란 든 라도 며 로 로써 로서 로의 로는 로도 여야 라면", Self.open),
      (
        "에 에서 에서의 에서는 에서도 에는 에도 에의 에게 에게서 의 도 만 까지 부터 보다 처럼 마다 만의 간 별 별로 등 등의 등을 등과 인 입니다 들 들의 들을 들이 들은 들에게 께 께서 뿐 대로 에대한 에대해 조차",
        0
      ),
      ("와의 와는 와도", Self.open | Joint.and.rawValue), ("과의 과는 과도", Self.closed | Joint.and.rawValue),
      ("와 랑", Self.open | Joint.and.rawValue), ("과 이랑", Self.closed | Joint.and.rawValue),
      ("들과 들과의 및", Joint.and.rawValue), ("나 거나", Self.open | Joint.or.rawValue),
      ("이나 이거나", Self.closed | Joint.or.rawValue), ("들이나", Joint.or.rawValue),
    ] {
      for form in list.split(separator: " ") { particles.set(WordKey(exactly: String(form)), flags) }
    }
    self.particles = particles
    predicates = Self.table(
      "하고 하며 하면서 하여 해서 하기 하기도 하는 하는지 하게 할 한 해 했던 했고 했으며 했음 했다 했습니다 하였고 하였으며 하였습니다 합니다 하십시오 하세요 하시는 하시고 하신 하실 하셨던 하셨고 하셨다면 하면 하던 하려는 하려고 하도록 하지 함 함을 함으로써 하고자 하거나 하시거나 해본 해온 해야 해요 했어요 하다 했거나 한다 하자 하니 되고 되며 되어 돼 되는 된 될 됨 되었고 되었습니다 됩니다 됐고 되면 되기 되도록 되어야 시키고 시키는 시킨 시켜 시킬 시킴 시켰고 시키며 받은 받는 받고 받음 받아 드리고 드리는 드림 적 적인 적이고 적으로 적이며 으로 스러운 롭게 로운"
    )
    verbs = Self.table(
      "고 며 면 면서 는 은 을 던 기 음 어 아 여 어서 아서 여서 었고 았고 였고 었던 았던 었습니다 았습니다 였습니다 습니다 는지 으며 으면 으로 어야 아야 여야 도록 거나 으신 신 시는 시고 지 지만 게 려고 려는 으려는 더니 어요 아요 었다 았다 었음 았음 었으며 았으며 다 네 자 세요 요 죠"
    )
  }

  private static func table(_ list: String) -> KeyTable {
    var table = KeyTable(capacity: 256)
    for form in list.split(separator: " ") { table.set(WordKey(exactly: String(form)), 0) }
    return table
  }

  /// The longest particle at the end of a word: how many bytes of the word are left, and how it joins; nil when there is none.
  ///
  /// `limit` excludes longer particles, for a second attempt after a cut that did not work.
  func particle(of word: ArraySlice<UInt8>, shorterThan limit: Int = 4) -> (
    keep: Int, joint: Joint, syllables: Int
  )? {
    var syllables = min(limit, word.count / 3 - 1)
    while syllables > 0 {
      let cut = word.endIndex - syllables * 3
      if let flags = particles[WordKey.empty.extended(by: word[cut...])], agrees(flags, word, before: cut) {
        return (cut - word.startIndex, Joint(rawValue: flags & 3) ?? .none, syllables)
      }
      syllables -= 1
    }
    return nil
  }

  /// Whether the particle fits the sound before it: 을, 은, 이, 과 follow a consonant; 를, 는, 가, 와 a vowel; 로 also ㄹ.
  private func agrees(_ flags: Int32, _ word: ArraySlice<UInt8>, before cut: Int) -> Bool {
    guard flags & (Self.closed | Self.open) != 0 else { return true }
    let last = Self.scalar(word, endingAt: cut)
    let final = Hangul.final(last)
    if flags & Self.closed != 0 { return final != 0 }
    return final == 0 || final == 8 && word[cut...].starts(with: [0xEB, 0xA1, 0x9C])  // 로
  }

  /// The number of bytes before an ending of 하다 or 되다, at least one syllable; nil when there is no such ending.
  func noun(beforePredicate word: ArraySlice<UInt8>) -> Int? { cut(word, predicates, least: 2) }

  /// The root of a verb form, the same for `만나`, `만난` and `만나고`; nil when it does not look like a verb.
  func verbRoot(of word: ArraySlice<UInt8>) -> WordKey? {
    var rest = word
    var isVerb = false
    if let keep = cut(word, verbs, least: 1) {
      rest = word.prefix(keep)
      isVerb = true
    }
    let last = Self.scalar(rest, endingAt: rest.endIndex)
    guard Hangul.isSyllable(last) else { return nil }
    // ㄴ ㄹ ㅁ ㅂ ㅆ at the end of a syllable are endings by themselves; ㅝ ㅘ ㅕ are contractions.
    let isEnding = [4, 8, 16, 17, 20].contains(Hangul.final(last))
    var root = isEnding ? Hangul.open(last) : last
    if Hangul.final(root) == 0 {
      switch Hangul.vowel(root) {
      case 14: root = Hangul.with(root, vowel: 13)  // ㅝ → ㅜ
      case 9: root = Hangul.with(root, vowel: 8)  // ㅘ → ㅗ
      case 6: root = Hangul.with(root, vowel: 20)  // ㅕ → ㅣ
      default: break
      }
    }
    guard isVerb || isEnding || root != last else { return nil }
    var key = WordKey.empty.extended(by: rest.dropLast(3))
    for byte in Self.utf8(root) { key.extend(byte) }
    key.extend(0x7E)  // a root is never a noun's key
    return key
  }

  private func cut(_ word: ArraySlice<UInt8>, _ table: KeyTable, least: Int) -> Int? {
    var syllables = min(5, word.count / 3 - least)
    while syllables > 0 {
      let cut = word.endIndex - syllables * 3
      if table[WordKey.empty.extended(by: word[cut...])] != nil { return cut - word.startIndex }
      syllables -= 1
    }
    return nil
  }

  private static func scalar(_ bytes: ArraySlice<UInt8>, endingAt end: Int) -> UInt32 {
    guard end - bytes.startIndex >= 3 else { return 0 }
    return UInt32(bytes[end - 3] & 0x0F) << 12 | UInt32(bytes[end - 2] & 0x3F) << 6
      | UInt32(bytes[end - 1] & 0x3F)
  }

  private static func utf8(_ syllable: UInt32) -> [UInt8] {
    [0xE0 | UInt8(syllable >> 12), 0x80 | UInt8(syllable >> 6 & 0x3F), 0x80 | UInt8(syllable & 0x3F)]
  }
}

extension KoreanEndings {
  /// Whether a particle hardly ever ends a noun itself: `학과`, `평가` and `제도` are whole words, `것을` is not.
  func isPlainParticle(_ syllable: ArraySlice<UInt8>) -> Bool {
    ["을", "를", "은", "는", "의", "에"].contains { $0.utf8.elementsEqual(syllable) }
  }

  /// How a word joins if it is only a particle, as after a Latin name or a bracket (`Python과`, `AWS)를`); nil when it is
  /// not.
  func joint(ofParticle word: ArraySlice<UInt8>) -> Joint? {
    guard word.count <= 12, let flags = particles[WordKey.empty.extended(by: word)] else { return nil }
    return Joint(rawValue: flags & 3) ?? Joint.none
  }
}
