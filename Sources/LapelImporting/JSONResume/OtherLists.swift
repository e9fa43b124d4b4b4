/// Lists that a form does not have and people add: `patents`, `grants`, `courses`.
enum OtherLists {
  /// Takes what is left of a file: each list as the section that its key names, else as one of the person's own.
  static func read(_ record: inout SourceRecord, into career: inout DraftCareer) {
    for field in record.takeRest() {
      guard case .list(let items) = field.value else {
        career.keep(field.value)
        continue
      }
      // `x_talks` is an extension's key for `talks`.
      let title = RenderCVSections.heading(
        field.key.hasPrefix("x_") ? String(field.key.dropFirst(2)) : field.key)
      if let section = SectionSense(heading: title)?.section {
        for item in items { career.add(RenderCVEntry(item).entry(of: section), to: section) }
      } else {
        career.addCustom(
          items.map { RenderCVEntry($0).entry(of: "custom") }, title: Said(SourceText(title, at: field.place))
        )
      }
    }
  }
}
