/// What follows a Korean name in the same run: particles and titles.
enum HangulEnding {
  static func isOne(_ rest: some StringProtocol) -> Bool {
    let rest = String(rest)
    if rest.isEmpty || NameLists.hangulParticles.contains(rest) { return true }
    return isTitle(of: NameLists.hangulTitles, rest)
  }

  /// Whether it is what comes after a person's whole name without a blank: 외, 및, 팀, and a particle behind it or none.
  static func isBehindName(_ rest: some StringProtocol) -> Bool {
    isTitle(of: NameLists.behindHangulNames, String(rest))
  }

  /// The same behind the short name of a school: 출신, 졸.
  static func isBehindSchool(_ rest: some StringProtocol) -> Bool {
    isTitle(of: NameLists.behindHangulSchools, String(rest))
  }

  /// Whether it is a title, and a particle behind it or none.
  static func isTitled(_ rest: some StringProtocol) -> Bool {
    isTitle(of: NameLists.sureHangulTitles, String(rest))
  }

  private static func isTitle(of titles: ListedWords, _ rest: String) -> Bool {
    titles.beginnings(of: rest).contains { length in
      let behind = Substring(rest.utf8.dropFirst(length))
      return behind.isEmpty || NameLists.hangulParticles.contains(behind)
    }
  }
}
