/// What follows a Korean name without a blank: particles and titles.
enum HangulEnding {
  static func isOne(_ rest: some StringProtocol) -> Bool {
    let rest = String(rest)
    if rest.isEmpty || NameLists.hangulParticles.contains(rest) { return true }
    return isTitle(of: NameLists.hangulTitles, rest)
  }

  /// Whether it can follow a person's whole name without a blank: 외, 및, 팀, with or without a particle.
  static func isBehindName(_ rest: some StringProtocol) -> Bool {
    isTitle(of: NameLists.behindHangulNames, String(rest))
  }

  /// Whether it can follow the short name of a school: 출신, 졸.
  static func isBehindSchool(_ rest: some StringProtocol) -> Bool {
    isTitle(of: NameLists.behindHangulSchools, String(rest))
  }

  /// Whether it is a title, with or without a particle.
  static func isTitled(_ rest: some StringProtocol) -> Bool {
    isTitle(of: NameLists.sureHangulTitles, String(rest))
  }

  /// Whether it is a title that can follow a family name alone, with or without a particle.
  static func isBehindFamily(_ rest: some StringProtocol) -> Bool {
    isTitle(of: NameLists.behindHangulFamilies, String(rest))
  }

  /// Whether a word is a family name with the title of a young person, with or without a particle: 김군, but not 여군.
  static func isYoungOne(_ word: some StringProtocol) -> Bool {
    isTitle(of: NameLists.youngHangulOnes, String(word))
  }

  /// Whether it is a rank or a post that follows a family name with a blank, with or without a particle.
  static func isRank(_ word: some StringProtocol) -> Bool { isTitle(of: NameLists.hangulRanks, String(word)) }

  private static func isTitle(of titles: ListedWords, _ rest: String) -> Bool {
    titles.beginnings(of: rest).contains { length in
      let behind = Substring(rest.utf8.dropFirst(length))
      return behind.isEmpty || NameLists.hangulParticles.contains(behind)
    }
  }
}
