import LapelTeX

/// The sections of a RenderCV file: a heading of the person's choice, and entries of nine kinds.
enum RenderCVSections {
  static func read(_ value: SourceValue, into career: inout DraftCareer) {
    guard case .fields(let sections) = value else {
      career.keep(value)
      return
    }
    for section in sections where !section.value.isEmpty { read(section, into: &career) }
  }

  private static func read(_ section: SourceField, into career: inout DraftCareer) {
    let title = heading(section.key)
    career.headings.append(title)
    // Titles of one's own stay: its entries have no fields for an amount or an office.
    let sense = SectionSense(heading: title).flatMap { $0.isAcademic ? nil : $0 }
    switch sense {
    case .summary? where section.value.items.allSatisfy(isText):
      for item in section.value.items {
        career.summarize(line(item))
      }
      return
    case .interests?:
      career.person.add("interests", section.value.items.compactMap { interest($0) })
      return
    default: break
    }
    let drafts = section.value.items.map { RenderCVEntry($0) }
    let name = self.section(for: sense, drafts, career)
    if let name {
      for draft in drafts { career.add(draft.entry(of: name), to: name) }
      career.title(title, of: name, at: section.place)
    } else {
      let said = Said(SourceText(title, at: section.place))
      career.addCustom(drafts.map { $0.entry(of: "custom") }, title: said)
    }
  }

  /// Which section takes the entries: by the heading, else by what they are; nil for one of the person's own.
  private static func section(for sense: SectionSense?, _ entries: [RenderCVEntry], _ career: DraftCareer)
    -> String?
  {
    // Two headings in one: what the entries are tells.
    if sense == .certificates, entries.contains(where: { $0.kind == .education }),
      entries.allSatisfy({ $0.kind == .education })
    {
      return "education"
    }
    if let section = sense?.section { return section }
    if entries.allSatisfy({ $0.kind == .education }) { return "education" }
    if entries.allSatisfy({ $0.kind == .publication }) { return "publications" }
    if sense == nil, entries.allSatisfy({ $0.kind == .experience }), career["experience"].isEmpty {
      return "experience"
    }
    return nil
  }

  /// `work_experience` as it is printed: `Work Experience`.
  static func heading(_ key: String) -> String {
    guard key.allSatisfy({ $0.isLowercase || $0 == "_" || $0.isNumber }), key.utf8.allSatisfy({ $0 < 0x80 })
    else {
      return CleanText.of(key)
    }
    return key.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }

  private static func isText(_ item: SourceValue) -> Bool {
    if case .text = item { return true }
    return SourceRecord(item)?.has("bullet", "number", "reversed_number") ?? false
  }

  private static func isLabel(_ item: SourceValue) -> Bool {
    SourceRecord(item).map { $0.has("label") && $0.has("details") } ?? false
  }

  private static func line(_ item: SourceValue) -> Said? {
    guard var record = SourceRecord(item) else { return item.said }
    return record.say("bullet", "number", "reversed_number") ?? item.said
  }

  private static func interest(_ item: SourceValue) -> Said? {
    if isLabel(item) { return labelled(item) }
    if isText(item) { return line(item) }
    guard var record = SourceRecord(item) else { return item.said }
    record.drop("icon")
    return KeyedEntry.interest(.fields(record.takeRest()))
  }

  private static func labelled(_ item: SourceValue) -> Said? {
    guard var record = SourceRecord(item), let label = record.say("label") else { return nil }
    guard let details = record.say("details") else { return label }
    return Said("\(label.text) (\(details.text))", label.sources + details.sources)
  }
}

extension DraftCareer {
  /// A section's title in the person's words, where it says more than the section's own.
  ///
  /// - Returns: whether it is kept.
  @discardableResult
  mutating func title(_ title: String, of section: String, at place: String) -> Bool {
    if SectionTitles.isUsual(title, of: section) { return false }
    var titles: [DraftField] = []
    if case .fields(let old)? = person["titles"] { titles = old }
    if titles.contains(where: { $0.key == section }) { return false }
    person["titles"] = .fields(titles + [DraftField(section, .said(Said(SourceText(title, at: place))))])
    return true
  }
}

/// Section titles that are as good as the product's own.
enum SectionTitles {
  static func isUsual(_ title: String, of section: String) -> Bool {
    let words = DateWords.folded(title).split { !$0.isLetter }.map(String.init)
    let own = section.split(separator: "_").map(String.init)
    return words.contains { word in own.contains { word.hasPrefix($0.prefix(5)) } || usual.contains(word) }
  }

  private static let usual: Set<String> = [
    "experience", "employment", "skills", "technologies", "languages", "honors", "awards", "certifications",
    "papers", "work",
    "publications", "education", "projects", "volunteer", "references",
  ]
}
