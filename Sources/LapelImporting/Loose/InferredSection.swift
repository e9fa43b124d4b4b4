import LapelTeX

/// What a section is whose heading does not say it, by what stands under it.
enum InferredSection {
  /// What the heading means, unless the CV lacks a section that the entries under it are of: `Practice` over dated posts is work
  /// where nothing else is, and so is the `Teaching Experience` of somebody who teaches and has done nothing else.
  static func sense(of title: String, over body: [LooseBlock], missing: Set<SectionSense>) -> SectionSense? {
    let sense = SectionSense(heading: title)
    if sense == .teaching, missing.contains(.experience), saysExperience(title) { return .experience }
    // `Qualifications` may be degrees as well as licences.
    guard sense == nil || sense == .certificates && missing.contains(.education), !missing.isEmpty,
      !SectionHeadings.isOwn(title), PersonalMatter(title) == nil
    else {
      return sense
    }
    let heads = LooseEntries.split(body).map { lines in
      Head(
        text: (lines.head + lines.body.prefix(1)).map(\.text).joined(separator: " "),
        isDated: lines.head.contains {
          $0.pieces.contains { LooseDates.take(from: $0.text)?.1.isSpan == true }
        })
    }
    if sense == nil, missing.contains(.experience), arePosts(heads) { return .experience }
    if missing.contains(.education), areSchools(heads) { return .education }
    return sense
  }

  /// The sections among work and education that no heading names.
  static func missing(among headings: some Sequence<String>) -> Set<SectionSense> {
    var missing: Set<SectionSense> = [.experience, .education]
    for heading in headings { SectionSense(heading: heading).map { _ = missing.remove($0) } }
    return missing
  }

  private struct Head {
    let text: String
    let isDated: Bool
  }

  /// Two posts at least, and most of the dated entries: a post has a span of time and a word for what somebody was.
  private static func arePosts(_ heads: [Head]) -> Bool {
    let dated = heads.filter(\.isDated)
    let posts = dated.count {
      LooseWords.isRole($0.text) && !(LooseWords.isDegree($0.text) && LooseWords.isSchool($0.text))
    }
    return posts > 1 && posts * 3 >= dated.count * 2
  }

  private static func areSchools(_ heads: [Head]) -> Bool {
    let schools = heads.count { LooseWords.isSchool($0.text) && ($0.isDated || LooseWords.isDegree($0.text)) }
    return schools > 0 && schools * 3 >= heads.count * 2 && heads.contains { LooseWords.isDegree($0.text) }
  }

  private static func saysExperience(_ title: String) -> Bool {
    let words = DateWords.folded(title)
    return experience.contains { words.hasBytes($0) }
  }

  private static let experience = WordLists.words("experience in headings")
}
