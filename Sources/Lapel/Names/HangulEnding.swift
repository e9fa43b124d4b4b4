/// What follows a Korean name in the same run: particles and titles.
enum HangulEnding {
  static func isOne(_ rest: some StringProtocol) -> Bool {
    let rest = String(rest)
    if rest.isEmpty || NameLists.hangulParticles.contains(rest) { return true }
    return isTitle(of: NameLists.hangulTitles, rest)
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
