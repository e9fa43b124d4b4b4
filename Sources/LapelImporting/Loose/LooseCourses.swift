import LapelTeX

/// Courses that somebody has taken beside a degree: who gave them, and when.
enum LooseCourses {
  /// Whether at least half of them have a date; a bare list is of a degree.
  static func areDated(_ body: [LooseBlock]) -> Bool {
    let lines = body.filter { !$0.isHeading }
    return lines.count { $0.pieces.contains { LooseDates.take(from: $0.text) != nil } } * 2 >= lines.count
  }

  /// They are read as certificates are, and stand among what somebody did beside work and school.
  static func read(_ body: [LooseBlock], into career: inout DraftCareer) {
    for lines in LooseEntries.split(body, isFlat: true) {
      var entry = LooseEntry.entry(lines, of: "certificates")
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
