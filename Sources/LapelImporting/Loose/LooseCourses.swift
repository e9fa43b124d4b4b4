import Lapel
import LapelTeX

/// Courses that somebody has taken beside a degree: who gave them, and when.
enum LooseCourses {
  /// Whether at least half of them have a date; a bare list is of a degree.
  static func areDated(_ body: [LooseBlock]) -> Bool {
    let lines = body.filter { !$0.isHeading }
    return lines.count { $0.pieces.contains { LooseDates.take(from: $0.text) != nil } } * 2 >= lines.count
  }

  /// `Examiner training, Celtic Exam Board` and `데이터 부트캠프 (코드나무)` beside a date: the last part gave it.
  private static func giver(_ entry: inout DraftEntry) {
    guard entry["issuer"] == nil, entry["date"] != nil || entry["period"] != nil,
      case .said(let said)? = entry["name"]
    else { return }
    let parts = KeywordList.parts(of: said.text)
    if parts.count == 2, !parts[1].hasNumber, parts[1].first?.isLowercase == false {
      entry["name"] = .said(said.saying(parts[0]))
      entry.set("issuer", Said(parts[1], []))
    } else if parts.count == 1, said.text.hasSuffix(")"), let open = said.text.lastIndex(of: "("),
      case let inner = said.text[said.text.index(after: open)...].dropLast(), !inner.hasNumber,
      inner.unicodeScalars.contains(where: { Hangul.isSyllable($0.value) })
    {
      entry["name"] = .said(said.saying(said.text[..<open].trimmingMarks))
      entry.set("issuer", Said(String(inner), []))
    }
  }

  /// They are read as certificates are, and stand among what somebody did beside work and school.
  static func read(_ body: [LooseBlock], into career: inout DraftCareer) {
    for lines in LooseEntries.split(body, isFlat: true) {
      var entry = LooseEntry.entry(lines, of: "certificates")
      giver(&entry)
      entry.rename("issuer", to: "organization")
      for field in ["level", "state", "number", "valid_until"] {
        guard let value = entry[field] else { continue }
        entry[field] = nil
        for said in value.said { entry.note(field, said) }
      }
      career.add(entry, to: "activities")
    }
  }
}
