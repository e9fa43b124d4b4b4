import LapelTeX

/// Records as Japanese forms have them, a line for the day that something began and one for the day that it ended:
/// `2007年4月 岩手北星大学 入学`, `2011年3月 同大学 卒業`.
enum RecordPairs {
  /// The lines with each such pair as one that has both dates.
  static func joined(_ body: [LooseBlock]) -> [LooseBlock] {
    // Few lines have one of these words, and dates take long to read.
    guard body.map(\.text).contains(where: { text in starts.contains { text.firstBytes(of: $0) != nil } })
    else { return body }
    let events = body.map(event)
    guard events.contains(where: { $0?.kind == .start }) else { return body }
    var joined: [LooseBlock] = []
    var taken: Set<Int> = []
    for (at, block) in body.enumerated() where !taken.contains(at) {
      guard let start = events[at], start.kind == .start,
        let index = end(of: start, after: at, body, events, taken)
      else {
        joined.append(block)
        continue
      }
      taken.insert(index)
      let last = events[index]
      let time = "\(start.date) – \(last?.date ?? open)"
      var pieces = start.name.split(separator: " ").map { LoosePiece(Said(String($0), [])) }
      pieces[0] = LoosePiece(Said(pieces[0].text, block.said?.sources ?? []))
      pieces.append(LoosePiece(Said(time, body[index].said?.sources ?? [])))
      joined.append(LooseBlock(.line, pieces))
      if let reason = last?.reason { joined.append(LooseBlock(.line, [LoosePiece(Said(reason, []))])) }
    }
    return joined
  }

  private struct Event {
    enum Kind { case start, end }

    let kind: Kind
    let date: String
    /// What began or ended; empty where the line above has named it.
    let name: String
    /// Why it ended, as a form labels it.
    var reason: String?
  }

  /// What a line says began or ended; nil for any other line.
  private static func event(_ block: LooseBlock) -> Event? {
    guard block.kind == .line || block.kind.isRow, block.text.utf8.count <= 300,
      let (rest, period) = LooseDates.take(from: block.text), !period.isSpan, let date = period.text
    else { return nil }
    let text = rest.trimmingMarks
    if let word = starts.first(where: text.hasSuffix) {
      let name = text.dropLast(word.count).trimmingMarks
      return name.isEmpty ? nil : Event(kind: .start, date: date, name: name)
    }
    guard let word = ends.first(where: text.hasSuffix) else { return nil }
    let name = text.dropLast(word.count).trimmingMarks
    if let reason = reasons.first(where: { name.hasSuffix($0) }) {
      let body = name.dropLast(reason.count).trimmingMarks
      return Event(kind: .end, date: date, name: body, reason: "\(label): \(reason)\(word)")
    }
    return Event(kind: .end, date: date, name: name)
  }

  /// Which of the next lines ends it: one that names it, or that says `the same`, before anything else begins.
  private static func end(
    of start: Event, after at: Int, _ body: [LooseBlock], _ events: [Event?], _ taken: Set<Int>
  ) -> Int? {
    for index in body.indices[(at + 1)...].prefix(24) where !taken.contains(index) {
      if goesOn.contains(body[index].text.trimmingMarks) { return index }
      guard let event = events[index] else { continue }
      guard event.kind == .end else { return nil }
      let first = event.name.split(separator: " ").first.map(String.init) ?? ""
      let isSame = first.isEmpty || same.contains { first.hasPrefix($0) } || start.name.hasPrefix(first)
      return isSame ? index : nil
    }
    return nil
  }

  private static let starts = WordLists.words("beginnings of records")
  private static let ends = WordLists.words("ends of records")
  private static let reasons = WordLists.words("reasons of records")
  private static let same = WordLists.words("the same of records")
  private static let goesOn = WordLists.set("goes on")
  private static let open = WordLists.words("goes on").first ?? ""
  private static let label = WordLists.words("label of reasons").first ?? ""
}
