import Lapel

extension ResumeComposer {
  /// Names an anchor for everything that has an id or is pointed at.
  mutating func nameAnchors() {
    var pointedAt: Set<Item.Place> = []
    for item in contents.sections.flatMap(\.entries) {
      for field in item.entry.references {
        pointedAt.formUnion(field.references.compactMap(names.place(of:)))
      }
      for link in item.shared.links + item.highlights.flatMap(\.highlight.links) {
        if let path = names.place(of: Reference(link.target)) { pointedAt.insert(path) }
      }
    }
    func name(_ path: Item.Place, _ hasID: Bool) {
      guard hasID || pointedAt.contains(path) else { return }
      let name = names.name(of: path)
      anchors.add(path, named: hiddenIDs.hides(name) ? nil : name)
    }
    for item in contents.sections.flatMap(\.entries) {
      name(item.path, item.shared.id != nil)
      for (path, highlight) in item.highlights { name(path, highlight.id != nil) }
      for role in item.roles {
        name(role.path, role.part.shared.id != nil)
        for (path, highlight) in role.highlights { name(path, highlight.id != nil) }
      }
    }
  }

  /// What on this page proves an entry, each item once.
  mutating func proof(of item: PageContents.Block) -> [ResumeLink] {
    var links: [ResumeLink] = []
    for path in item.entry.proof.compactMap(names.place(of:)) where onPage.contains(path) {
      guard let link = link(to: path), !links.contains(where: { $0.label.plain == link.label.plain }) else {
        continue
      }
      links.append(link)
    }
    return links
  }

  /// A link to a place on this page, labelled by its `short`, by the bold run-in of a highlight, or by the
  /// entry's title.
  private mutating func link(to path: Item.Place) -> ResumeLink? {
    guard let item = items[path.ofEntry],
      let anchor = anchors[path]
    else { return nil }
    let role = path.role.flatMap { index in item.roles.first { $0.path.role == index } }
    let destination = ResumeLink.Destination.anchor(anchor)
    if path.highlight != nil {
      let highlight = (role?.highlights ?? item.highlights).first { $0.path == path }?.highlight
      if let short = text(highlight?.short) { return ResumeLink(label: short, destination: destination) }
      if let highlight, let line = reworded[path].flatMap({ text($0) }) ?? text(highlight.text),
        let runIn = line.runIn
      {
        return ResumeLink(label: runIn, destination: destination)
      }
    } else if let role, let short = text(role.part.shared.short) ?? text(role.part.headline) {
      return ResumeLink(label: short, destination: destination)
    }
    guard let title = title(of: item) else { return nil }
    return ResumeLink(label: title, destination: destination)
  }

  /// The title of an entry in a line about another: its `short`, its own name, else its employer's.
  private mutating func title(of item: PageContents.Block) -> RichText? {
    if let short = text(item.shared.short) { return short }
    let name = item.entry.callNames.lazy.compactMap { $0 }.first
    guard let title = text(name) ?? text(item.presentation.headline) ?? text(item.presentation.organization)
    else { return nil }
    guard let value = text(item.presentation.special.citedWith) else { return title }
    return RichText(
      title.inlines + [.text(" ")] + value.inlines, language: title.language, origin: title.origin)
  }

  /// Since when a skill has been used, as written, else the whole years of what it points at.
  func years(of item: PageContents.Block) -> ResumeDetail? {
    guard let use = item.presentation.special.use else { return nil }
    if let since = use.since {
      let date = dates.print(since.date).text
      let text = words.sentence("since", date)
      return ResumeDetail(
        field: "since", label: nil,
        value: RichText([.text(text)], language: language, origin: since.origin))
    }
    guard options.showsDuration ?? words.showsLengths, let years = years(of: use.places), years > 0 else {
      return nil
    }
    return ResumeDetail(
      field: "since", label: nil,
      value: RichText([.text(words.length(months: years * 12))], language: language))
  }

  /// The years that the used items span together, months that overlap counted once.
  private func years(of used: [Reference]) -> Int? {
    var months: Set<Int> = []
    for path in Set(used.compactMap(names.place(of:)).filter(onPage.contains)) {
      let item = items[path.ofEntry]
      let role = path.role.flatMap { index in item?.roles.first { $0.path.role == index } }
      // An employer without a period of its own lasted as long as its roles.
      let own = [role?.part.shared.when.span ?? item?.shared.when.span].compactMap { $0 }
      let spans = own.isEmpty ? item?.roles.compactMap(\.part.shared.when.span) ?? [] : own
      for span in spans {
        guard let start = span.start, let month = start.month,
          let count = DatePrinter.months(of: span, today: dates.today), count > 0
        else { continue }
        let first = start.year * 12 + month
        months.formUnion(first..<(first + min(count, 1200)))
      }
    }
    return months.count / 12
  }

  // MARK: Other links

  /// Links to the web with their labels, and to other items on this page.
  mutating func links(_ links: [Link]) -> [ResumeLink] {
    links.compactMap { link in
      if let url = WebLink(link.target)?.url {
        let label =
          text(link.label)
          ?? RichText([.text(VisibleCharacters.of(link.target))], language: language, origin: link.origin)
        return ResumeLink(label: label, destination: .url(url))
      }
      guard let path = names.place(of: Reference(link.target)), onPage.contains(path),
        let found = self.link(to: path)
      else { return nil }
      return ResumeLink(label: text(link.label) ?? found.label, destination: found.destination)
    }
  }

  /// Links to what an award was given for.
  mutating func otherLinks(of item: PageContents.Block) -> [ResumeLink] {
    item.entry.occasion.compactMap(names.place(of:)).filter(onPage.contains).compactMap {
      link(to: $0)
    }
  }
}

extension RichText {
  /// The bold words at the start, without the full stop or colon after them; nil when there are none.
  var runIn: RichText? {
    guard case .strong(let inner)? = inlines.first else { return nil }
    var label = inner.map(\.plain).joined().trimmed
    while let last = label.last, ".:。：".contains(last) { label.removeLast() }
    return label.isEmpty ? nil : RichText([.text(label)], language: language, origin: origin)
  }
}
