extension PersonName {
  /// The name with its nickname in place of the given name: `Bob Vance` for `Robert "Bob" Vance`; empty when it has none.
  static func nicknames(in spelling: String) -> [String] {
    let marks = "\"“”„«»()"
    let parts = spelling.split(omittingEmptySubsequences: false) { marks.contains($0) }
    guard parts.count == 3, NameWord.all(in: String(parts[1])).count == 1, !parts[0].isEmpty,
      let family = parts[2].split(separator: " ").last
    else { return [] }
    return ["\(parts[1]) \(family)"]
  }

  /// Other readings of the whole name that are surely the person's: with two family names, of which papers give the
  /// first or join both with a hyphen; with the family name in front, as in Vietnam; and with a Chinese given name as
  /// its two syllables.
  var readings: [PersonName] {
    guard parts.count > 2 else { return chinese }
    var readings: [PersonName] = []
    for at in 1..<parts.count where parts[at...].allSatisfy({ $0.joined().count > 1 }) {
      let (given, family) = (Array(parts[..<at].joined()), Array(parts[at...].joined()))
      readings.append(PersonName(given: given, family: family))
      let halves = family.filter { !NameLists.familyConjunctions.contains($0) }
      if halves.count > 1, halves.count < family.count {
        readings.append(PersonName(given: given, family: halves))
      }
    }
    if let first = firstOfTwoFamilies, isSpanish { readings.append(first) }
    return readings + vietnamese
  }

  /// Ways in which prose may refer to the person that are too wide to recognize authors by: one half of a hyphenated
  /// family name, a middle name as the first.
  var looseReadings: [PersonName] {
    var readings: [PersonName] = []
    for half in family where family.count > 1 && half.count > 2 && !NameLists.familyParticles.contains(half) {
      readings.append(PersonName(given: given, family: [half]))
    }
    guard parts.count > 2 else { return readings }
    if let first = firstOfTwoFamilies { readings.append(first) }
    for at in 1..<(parts.count - 1) where parts[at].joined().count > 1 {
      readings.append(PersonName(given: Array(parts[at..<(parts.count - 1)].joined()), family: family))
    }
    return readings
  }

  private var firstOfTwoFamilies: PersonName? {
    let family = parts[parts.count - 2]
    guard family.joined().count > 2, parts[parts.count - 1].joined().count > 2 else { return nil }
    return PersonName(given: Array(parts[..<(parts.count - 2)].joined()), family: family)
  }

  /// Whether the second to last word is a family name too: two given names come before it, or it looks like one.
  private var isSpanish: Bool {
    let family = parts[parts.count - 2]
    return parts.count > 3 || family.count > 1
      || NameLists.spanishEndings.contains { family[0].count > 3 && family[0].hasSuffix($0) }
  }

  private var vietnamese: [PersonName] {
    var readings: [PersonName] = []
    let words = parts.map { $0.joined() }
    func add(_ family: String, _ given: [String]) {
      for start in given.indices {
        readings.append(PersonName(given: Array(given[start...]), family: [family]))
      }
    }
    if NameLists.vietnameseFamilies.contains(words[0]) { add(words[0], Array(words.dropFirst())) }
    if let last = words.last, NameLists.vietnameseFamilies.contains(last) { add(last, words.dropLast()) }
    return readings
  }

  private var chinese: [PersonName] {
    guard given.count == 1, family.count == 1, Pinyin.isSyllable(family[0]) else { return [] }
    return Pinyin.pairs(of: given[0]).map { PersonName(given: [$0.first, $0.second], family: family) }
  }

  /// The name with its single given name in two, as a Korean name of two syllables is; nil when it is not one.
  func cut(as name: RunName) -> PersonName? {
    let syllables = Array(name.given)
    guard given.count == 1, syllables.count == 2, let letters = Hangul.romanBeginnings(of: syllables[1])
    else {
      return nil
    }
    let whole = Array(given[0])
    guard whole.count > 3, let at = whole.indices.dropFirst(2).first(where: { letters.contains(whole[$0]) })
    else { return nil }
    return PersonName(given: [String(whole[..<at]), String(whole[at...])], family: family)
  }
}
