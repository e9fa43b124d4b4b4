extension DraftEntry {
  /// Puts a start and an end into one `period`.
  ///
  /// - Parameter isOngoing: whether a start without an end means that it still goes on, as some forms have it.
  mutating func setPeriod(start: Said?, end: Said?, isOngoing: Bool) {
    guard start != nil || end != nil else { return }
    let from = start.flatMap { DateReading.date($0.text) }
    let present = end.map { DateWords.isPresent($0.text) } ?? false
    let to = end.flatMap { DateReading.date($0.text) }
    let isRead = (start == nil || from != nil) && (end == nil || to != nil || present)
    let finish: DraftPeriod.End? =
      to.map { .date($0) } ?? (present || end == nil && isOngoing ? .present : nil)
    let sources = (start?.sources ?? []) + (end?.sources ?? [])
    let period = DraftPeriod(start: from, end: finish)
    if isRead, let text = period.text {
      set(period.isSpan || text.hasPrefix("..") ? "period" : "date", Said(text, sources))
      return
    }
    // One text may hold both dates: `2014 - 2016` as a start.
    if end == nil, let start, let whole = DraftPeriod.read(start.text), let text = whole.text {
      set(whole.isSpan ? "period" : "date", Said(text, sources))
      return
    }
    let words = [start, end].compactMap { $0?.text }.joined(separator: " – ")
    note("start", start)
    note("end", end)
    ask("when was it? the source says `\(words)`")
  }

  /// Puts a date, or a period in one text, into its field.
  mutating func setDate(_ said: Said?) {
    guard let said else { return }
    guard let period = DraftPeriod.read(said.text), let text = period.text else {
      doubt("date", said, "when was it? the source says `\(said.text)`")
      return
    }
    set(period.isSpan ? "period" : "date", said.saying(text))
  }
}
