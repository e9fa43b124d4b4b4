import LapelTeX

/// The entries of a section of work, several posts under one employer joined: an employer with a time and nothing under it, and
/// after it posts that lie within that time; or posts that are set in under the employer's line.
struct LoosePromotions {
  private(set) var entries: [DraftEntry] = []
  /// How far the lines of the last entry are set in: that of the employer, and that of its last post.
  private var indents: (employer: Int, post: Int)?
  /// Whether the last entry is an employer that has no post yet or has taken some.
  private var isOpen = false

  mutating func add(_ entry: DraftEntry, _ lines: LooseLines) {
    defer {
      let set = lines.head.map(\.indent)
      if set.count > 1, let first = set.first, let last = set.last, last > first { indents = (first, last) }
    }
    guard let employer = entries.last, isPost(entry), entry.firstText("organization") != nil else {
      return begin(entry)
    }
    if let indents, let own = lines.head.first?.indent, lines.head.count == 1, own == indents.post,
      own > indents.employer
    {
      return join(entry)
    }
    if isOpen, let whole = span(of: employer), let part = span(of: entry), part.start >= whole.start,
      part.end <= whole.end
    {
      return join(entry)
    }
    begin(entry)
  }

  private mutating func begin(_ entry: DraftEntry) {
    entries.append(entry)
    indents = nil
    isOpen =
      (entry.firstText("position").map { !LooseWords.isRole($0) } ?? true) && entry["highlights"] == nil
      && entry["summary"] == nil
      && entry["period"] != nil
      && entry["organization"] != nil
  }

  /// Whether an entry names one thing alone, which may be a post as well as an employer.
  private func isPost(_ entry: DraftEntry) -> Bool {
    guard entry["position"] == nil, entry["period"] != nil || entry["date"] != nil,
      let name = entry.firstText("organization")
    else { return false }
    return !LooseWords.isOrganization(name) && !LooseWords.isSchool(name) || LooseWords.isRole(name)
  }

  private mutating func join(_ entry: DraftEntry) {
    var post = entry
    post.rename("organization", to: "position")
    var employer = entries.removeLast()
    if isOpen, employer.roles.isEmpty, employer["position"] != nil {
      // A branch or a house of the employer, and no post.
      employer.rename("position", to: "summary")
    }
    if employer.roles.isEmpty, let position = employer["position"] {
      // What was said of the first post was said of the employer.
      var first = DraftEntry()
      first["position"] = position
      employer["position"] = nil
      for key in ["period", "date", "summary", "highlights"] {
        first[key] = employer[key]
        employer[key] = nil
      }
      employer.roles.append(first)
    }
    employer.roles.append(post)
    entries.append(employer)
  }

  /// The first and the last month of an entry; what goes on ends in no month.
  private func span(of entry: DraftEntry) -> (start: String, end: String)? {
    guard let text = entry.firstText("period") ?? entry.firstText("date") else { return nil }
    let sides = text.splitBytes(by: "..").map(String.init)
    guard let start = sides.first, !start.isEmpty else { return nil }
    let isOngoing = text.hasSuffix("..")
    let end = isOngoing ? "9999" : sides.count < 2 ? start : sides[1]
    // A year is as long as its last month.
    return (start, end.utf8.count == 4 ? end + "-99" : end)
  }
}
