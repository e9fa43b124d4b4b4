import LapelTeX

/// A row of a form for a time away from a school, `2020.03~2020.08 | Gaon University | on leave`: no second enrolment. What has a
/// degree, says how it ended or lies within no other time at its school is none, whatever leave it speaks of.
enum LooseLeave {
  /// The entries of schools, each such row as a leave of the entry it is of.
  static func joined(_ entries: [DraftEntry]) -> [DraftEntry] {
    guard entries.count > 1, entries.contains(where: isShort) else { return entries }
    var times: [String: [Int]] = [:]
    for (index, entry) in entries.enumerated() where !isShort(entry) {
      guard let school = entry.firstText("institution"), times[school]?.count ?? 0 < mostTimes else {
        continue
      }
      times[school, default: []].append(index)
    }
    var joined = entries
    var taken: Set<Int> = []
    for (index, leave) in entries.enumerated() where isShort(leave) {
      guard let school = leave.firstText("institution"), case .said(let period)? = leave["period"],
        let whole = times[school]?.first(where: { isWithin(period.text, entries[$0].firstText("period")) })
      else { continue }
      joined[whole].add("leave", [period])
      for field in leave.fields where !["period", "institution"].contains(field.key) {
        let known = joined[whole].firstText(field.key)
        for said in field.value.said where said.text != known { joined[whole].note(field.key, said) }
      }
      for note in leave.notes { joined[whole].note(note.key, note.said) }
      taken.insert(index)
    }
    return joined.indices.filter { !taken.contains($0) }.map { joined[$0] }
  }

  /// Whether a time at a school, of which neither a degree nor an end is said, has a note that begins as one on a leave.
  private static func isShort(_ entry: DraftEntry) -> Bool {
    let notes = entry.notes.lazy.map(\.said.text).filter { $0.utf8.count <= 40 }
    return entry["period"] != nil && entry["degree"] == nil
      && notes.contains { note in words.contains { note.hasPrefix($0) } }
      && !notes.contains { note in ends.contains { note.hasBytes($0) } }
  }

  /// Whether a period lies within another, as far as both are exact; one that is not said is around any.
  private static func isWithin(_ inner: String, _ outer: String?) -> Bool {
    guard let outer else { return true }
    let ((start, end), (first, last)) = (sides(inner), sides(outer))
    func isOrdered(_ a: Substring, _ b: Substring) -> Bool {
      let length = min(a.utf8.count, b.utf8.count)
      return a.prefix(length) <= b.prefix(length)
    }
    return isOrdered(first, start) && (last.isEmpty || !end.isEmpty && isOrdered(end, last))
  }

  /// `2020-03..2020-08` as its start and its end; a date alone is both.
  private static func sides(_ period: String) -> (start: Substring, end: Substring) {
    guard let mark = period.firstBytes(of: "..") else { return (period[...], period[...]) }
    return (period[..<mark.lowerBound], period[mark.upperBound...])
  }

  private static let mostTimes = 20
  private static let words = WordLists.words("leaves of a school")
  private static let ends = LooseKoreanSchool.standings.filter { !words.contains($0) }
}
