/// What follows a Korean name in the same run: particles and titles.
enum HangulEnding {
  static func isOne(_ rest: some StringProtocol) -> Bool {
    let rest = String(rest)
    if rest.isEmpty || NameLists.hangulParticles.contains(rest) { return true }
    for title in NameLists.hangulTitles where rest.hasPrefix(title) {
      let behind = String(rest.dropFirst(title.count))
      if behind.isEmpty || NameLists.hangulParticles.contains(behind) { return true }
    }
    return false
  }

  /// Whether it is a title, and a particle behind it or none.
  static func isTitled(_ rest: some StringProtocol) -> Bool {
    let rest = String(rest)
    return NameLists.sureHangulTitles.contains { title in
      guard rest.hasPrefix(title) else { return false }
      let behind = String(rest.dropFirst(title.count))
      return behind.isEmpty || NameLists.hangulParticles.contains(behind)
    }
  }
}
