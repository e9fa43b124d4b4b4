import Lapel

extension ResumeComposer {
  /// What the theme's form has boxes for and somebody asked to print; nil when there is nothing.
  mutating func personal() -> ResumeSection? {
    let entries = options.boxes.compactMap { box -> ResumeEntry? in
      guard options.personal[box] != nil, let value = value(of: box) else { return nil }
      let label = words.label(ofField: box.rawValue) ?? box.rawValue
      return ResumeEntry(
        anchor: nil, headline: RichText([.text(label)], language: language),
        values: [ResumeValue(field: box.rawValue, value)])
    }
    guard !entries.isEmpty else { return nil }
    let title = words.title(ofSection: SectionKey.personal.rawValue)
    return ResumeSection(
      key: .personal, anchor: anchors.section(SectionKey.personal.rawValue),
      title: RichText([.text(title)], language: language), layout: .labels, entries: entries)
  }

  private mutating func value(of box: PersonalBox) -> RichText? {
    switch box {
    case .birthDate:
      guard let birth = career.person.birthDate else { return nil }
      // A form wants the day, however other dates are printed.
      var dates = dates
      (dates.precision, dates.pattern) = (.day, dates.pattern?.precision == .day ? dates.pattern : nil)
      return RichText([.text(dates.print(birth.date).text)], language: language, origin: birth.origin)
    case .origin: return text(career.person.origin)
    case .family: return text(career.person.family)
    }
  }
}
