import LapelTeX

/// A row of a form for a time away from a school, `2020.03~2020.08 | Gaon University | on leave`: no second enrolment.
enum LooseLeave {
  /// The entries of schools, each such row as a leave of the entry it is of.
  static func joined(_ entries: [DraftEntry]) -> [DraftEntry] {
    guard entries.count > 1, entries.contains(where: isLeave) else { return entries }
    var joined = entries.filter { !isLeave($0) }
    for leave in entries where isLeave(leave) {
      let school = leave.firstText("institution")
      guard let index = joined.firstIndex(where: { $0.firstText("institution") == school }),
        case .said(let period)? = leave["period"]
      else {
        joined.append(leave)
        continue
      }
      joined[index].add("leave", [period])
      for field in leave.fields where !["period", "institution"].contains(field.key) {
        let known = joined[index].firstText(field.key)
        for said in field.value.said where said.text != known { joined[index].note(field.key, said) }
      }
      for note in leave.notes { joined[index].note(note.key, note.said) }
    }
    return joined
  }

  private static func isLeave(_ entry: DraftEntry) -> Bool {
    entry["period"] != nil
      && entry.notes.contains { note in
        note.said.text.utf8.count <= 40 && words.contains(where: note.said.text.hasBytes)
      }
  }

  private static let words = WordLists.words("leaves of a school")
}
