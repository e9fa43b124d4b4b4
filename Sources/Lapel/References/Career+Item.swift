extension Career {
  /// The entry that an item belongs to, in the whole career.
  package func entry(at place: Item.Place) -> (any Entry)? {
    let entries: [any Entry]
    switch place.section {
    case .custom: entries = custom.flatMap(\.entries)
    case Referee.section: entries = referees
    default: entries = self.entries[place.section] ?? []
    }
    return entries.indices.contains(place.entry) ? entries[place.entry] : nil
  }

  /// The shared fields of an entry, or of a role inside one; nil for a highlight, which has none.
  package func fields(at place: Item.Place) -> EntryFields? {
    guard place.highlight == nil, let entry = entry(at: place) else { return nil }
    guard let role = place.role else { return entry.shared }
    return entry.parts.indices.contains(role) ? entry.parts[role].shared : nil
  }

  /// The highlight at a place; nil for an entry or a role.
  package func highlight(at place: Item.Place) -> Highlight? {
    guard let number = place.highlight, let entry = entry(at: place) else { return nil }
    let fields =
      place.role.map { entry.parts.indices.contains($0) ? entry.parts[$0].shared : nil } ?? entry.shared
    guard let highlights = fields?.highlights, highlights.indices.contains(number) else { return nil }
    return highlights[number]
  }
}

extension When {
  /// Every month it touches, counted from the year 0; a year alone runs from January to December; nil when no time is known.
  package func months(until today: PartialDate) -> ClosedRange<Int>? {
    if let span { return span.monthsTouched(until: today) }
    return date.map { $0.date.firstMonth...$0.date.lastMonth }
  }

  /// The time from the first of them to the last; nil when none has a period.
  package init?(fromFirstToLastOf whens: [When]) {
    let spans = whens.compactMap(\.span)
    guard
      let first = spans.compactMap(\.start).min(by: {
        ($0.firstMonth, $0.day ?? 1) < ($1.firstMonth, $1.day ?? 1)
      })
    else { return nil }
    let ends = spans.compactMap { span -> PartialDate? in
      if case .date(let end) = span.end { end } else { nil }
    }
    let last = ends.count == spans.count ? ends.max { $0.lastDay < $1.lastDay } : nil
    self.init(
      period: Period(start: first, end: last.map { .date($0) } ?? .present), date: nil, startDate: nil,
      endDate: nil)
  }
}
