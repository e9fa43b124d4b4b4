import Lapel
import LapelPage

/// The lines of one entry, with the order of their parts and what is between them, decided here for every
/// format by the page's language and the theme's arrangement.
struct EntryLines {
  let entry: ResumeEntry
  /// The section's key.
  let section: String
  let words: Words
  let arrangement: Arrangement
  /// Whether it is a role under an employer.
  var isRole = false

  // MARK: Lines

  /// The title, `역할 · 기관` or `Role, Organization`; its first part is the name of the entry.
  func title(_ maker: inout RunMaker) -> [LinePart] {
    let separator = words.titleSeparatorRun
    var parts = ordered(arrangement.title)
    // An entry without a headline is named by its organization, wherever a theme puts that.
    if entry.headline == nil, !parts.contains(.organization) { parts.append(.organization) }
    var line: [LinePart] = []
    for part in parts {
      line += self.parts(part, line.isEmpty && !isLesser ? .title : .companion, after: separator, &maker)
    }
    return line
  }

  /// The parts of a line in the theme's order, with headline and organization swapped if the language names the
  /// organization first; if there is only one of them, it keeps its place.
  private func ordered(_ parts: [Arrangement.Part]) -> [Arrangement.Part] {
    guard words.leadsWithOrganization(section), entry.headline != nil, entry.organization != nil else {
      return parts
    }
    return parts.map { $0 == .headline ? .organization : $0 == .organization ? .headline : $0 }
  }

  /// Whether it is the less prominent of an employer and its roles, since two bold lines in a row say nothing.
  private var isLesser: Bool {
    let isFirst = words.leadsWithOrganization(section)
    return isRole ? isFirst : !entry.parts.isEmpty && entry.headline == nil && !isFirst
  }

  /// The line under the title.
  func meta(_ maker: inout RunMaker) -> [LinePart] {
    let isCalledByOrganization = entry.headline == nil
    return ordered(arrangement.meta).flatMap { part -> [LinePart] in
      if part == .organization && isCalledByOrganization || isAtEdge(part) { return [] }
      let face: Run.Face =
        part == .organization || part == .headline ? .companion : part == .when ? .date : .plain
      return parts(part, face, after: words.dot, &maker)
    }
  }

  /// What is at the edge beside the title.
  func edge(_ maker: inout RunMaker) -> [Run] {
    arrangement.edge.flatMap { parts($0, $0 == .when ? .date : .plain, after: words.dot, &maker) }.runs
  }

  /// An entry in one line, its date first.
  func row(_ maker: inout RunMaker) -> [LinePart] {
    let separator = words.rowSeparator
    var line = isAtEdge(.when) ? [] : parts(.when, .date, after: Run(" "), &maker)
    let hasDate = !line.isEmpty
    let name = entry.headline == nil ? Arrangement.Part.organization : .headline
    line += parts(name, .plain, after: hasDate ? Run(" ") : separator, &maker)
    line += values(after: separator, &maker)
    for part in words.rowOrder where part != name {
      for part in parts(part, .muted, after: separator, &maker) { line.append(part) }
    }
    line += webLinks(after: separator, &maker)
    return line + notes([innerLinks(&maker)], &maker)
  }

  /// A label and its values.
  func label(_ maker: inout RunMaker) -> [LinePart] {
    let comma = words.comma
    let name = entry.headline == nil ? Arrangement.Part.organization : .headline
    var line = parts(name, .label, after: comma, &maker)
    var rest = values(after: comma, &maker)
    for part in [Arrangement.Part.organization, .when, .place] where part != name && !isAtEdge(part) {
      rest += parts(part, .plain, after: comma, &maker)
    }
    if let first = rest.first, !line.isEmpty,
      let labelled = LinePart(first.kind, after: words.labelSeparatorRun, first.runs)
    {
      rest[0] = labelled
    }
    line += rest
    let details = entry.details.map { maker.runs($0, .muted) }
    let links = entry.url.map { [maker.runs(address: $0)] } ?? []
    let web = entry.links.filter { !$0.isInner }.map { maker.runs($0) }
    let evidence = entry.evidence.map { maker.runs($0) }
    return line + notes([details, links, web, innerLinks(&maker), evidence], &maker)
  }

  /// A citation: authors, title, and where it was published.
  func citation(_ maker: inout RunMaker) -> [LinePart] {
    let comma = words.comma
    var line = values(after: comma, &maker)
    let name = entry.headline ?? entry.organization
    if let name {
      let title = maker.runs(name, .work, to: entry.url.map { .url($0) })
      // `et al.` has its own dot.
      let isEnded = line.last?.runs.last?.text.hasSuffix(".") ?? false
      line += [LinePart(.headline, after: Run(isEnded ? " " : words.sentenceEnd), title)].compactMap { $0 }
    }
    var rest: [LinePart] = []
    for part in [Arrangement.Part.organization, .place, .when, .details] {
      if part == .organization && entry.headline == nil || isAtEdge(part) { continue }
      rest += parts(part, .plain, after: comma, &maker)
    }
    rest += webLinks(after: comma, withAddress: name == nil, &maker)
    if let first = rest.first, let name,
      let begun = LinePart(first.kind, after: Run(name.isEnded ? " " : words.sentenceEnd), first.runs)
    {
      rest[0] = begun
      if let last = rest.last,
        let ended = LinePart(
          last.kind, after: last.separator, last.runs + [Run(words.sentenceEnd.trimmed)])
      {
        rest[rest.count - 1] = ended
      }
    }
    return line + rest + notes([innerLinks(&maker)], &maker)
  }

  private func isAtEdge(_ part: Arrangement.Part) -> Bool { arrangement.edge.contains(part) }

  // MARK: Parts

  private func parts(
    _ part: Arrangement.Part, _ face: Run.Face, after separator: Run, _ maker: inout RunMaker
  ) -> [LinePart] {
    switch part {
    case .headline:
      return one(.headline, separator, entry.headline.map { maker.runs($0, face) })
    case .organization:
      return one(.organization, separator, entry.organization.map { maker.runs($0, face) })
    case .when: return one(.when, separator, entry.when.map { [Run($0.text, face: face)] })
    case .duration: return one(.duration, separator, entry.when?.duration.map { [Run($0, face: face)] })
    case .place: return one(.place, separator, entry.place.map { maker.runs($0, face) })
    case .details:
      return entry.details.compactMap { detail in
        let own = words.isJoinedByBlank(detail.field, in: section) ? Run(" ", face: face) : separator
        return LinePart(.detail, after: own, maker.runs(detail, face))
      }
    case .links:
      let inner = innerLinks(&maker)
      let related =
        inner.isEmpty
        ? [] : [Run(words.related + words.labelSeparator, face: face)] + RunMaker.joined(inner, words.comma)
      return webLinks(after: separator, &maker) + one(.link, separator, related)
    }
  }

  private func one(_ kind: LinePart.Kind, _ separator: Run, _ runs: [Run]?) -> [LinePart] {
    [runs.flatMap { LinePart(kind, after: separator, $0) }].compactMap { $0 }
  }

  private func values(after separator: Run, _ maker: inout RunMaker) -> [LinePart] {
    let values = entry.values.map { maker.runs($0.text, $0.isOwnName ? .ownName : .plain) }
    return one(.values, separator, RunMaker.joined(values, words.comma))
  }

  private func webLinks(
    after separator: Run, withAddress: Bool = true, _ maker: inout RunMaker
  ) -> [LinePart] {
    let own = withAddress ? entry.url.map { [maker.runs(address: $0)] } ?? [] : []
    let more = entry.links.filter { !$0.isInner }.map { maker.runs($0) }
    return (own + more).compactMap { LinePart(.link, after: separator, $0) }
  }

  private func innerLinks(_ maker: inout RunMaker) -> [[Run]] {
    entry.links.filter(\.isInner).map { maker.runs($0) }
  }

  /// The notes in parentheses at the end of a line.
  private func notes(_ notes: [[[Run]]], _ maker: inout RunMaker) -> [LinePart] {
    let notes = notes.flatMap { $0 }
    guard !notes.isEmpty else { return [] }
    let inside = RunMaker.joined(notes, Run(words.comma.text, face: .muted))
    return one(.notes, Run(" "), [Run("(", face: .muted)] + inside + [Run(")", face: .muted)])
  }
}

extension RichText {
  /// Whether it ends with a stop of its own.
  fileprivate var isEnded: Bool {
    plain.unicodeScalars.last.map { ".!?:…。".unicodeScalars.contains($0) } ?? true
  }
}
