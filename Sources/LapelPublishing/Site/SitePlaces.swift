import Lapel

/// Where each item of the career is shown on the site, in one language.
struct SitePlaces: Sendable {
  struct Place: Sendable, Hashable {
    let address: SiteAddress
    /// The anchor on the page; nil: the page is the item's own.
    let anchor: String?
  }

  /// The places by the items' names in `lapel list`.
  private var places: [String: Place] = [:]
  /// The items by their anchors in the whole résumé.
  private var ids: [String: String] = [:]

  /// - Parameters:
  ///   - whole: everything public, from which the anchors of pages come.
  ///   - cv: what the CV's page shows.
  ///   - page: the address of an entry's own page; nil: it has none.
  init(whole: Resume, cv: Resume, cvAddress: SiteAddress, page: (String) -> SiteAddress?) {
    for entry in cv.sections.flatMap(\.entries) {
      for (id, anchor) in Self.anchors(of: entry) { places[id] = Place(address: cvAddress, anchor: anchor) }
    }
    for entry in whole.sections.flatMap(\.entries) {
      let own = page(entry.id)
      for (id, anchor) in Self.anchors(of: entry) {
        ids[anchor] = id
        if let own { places[id] = Place(address: own, anchor: id == entry.id ? nil : anchor) }
      }
      if let own { places[entry.id] = Place(address: own, anchor: nil) }
    }
  }

  /// The fingerprint of where everything is, to which any page may link.
  var fingerprint: Fingerprint {
    var digest = Fingerprint()
    for (id, place) in places.sorted(by: { $0.key < $1.key }) {
      for word in [id, place.address.path, place.anchor ?? ""] { digest.add(word) }
    }
    for (anchor, id) in ids.sorted(by: { $0.key < $1.key }) {
      for word in [anchor, id] { digest.add(word) }
    }
    return digest
  }

  subscript(id: String) -> Place? { places[id] }

  /// Links to other items, resolved to where they are shown; items that are nowhere on the site are left out.
  func settled(_ links: [ResumeLink], on page: SiteAddress) -> [SiteLink] {
    links.compactMap { link in url(link.destination, on: page).map { SiteLink(label: link.label, url: $0) } }
  }

  /// The entry with its links to other items resolved to where they are shown.
  func settled(_ entry: ResumeEntry, on page: SiteAddress) -> ResumeEntry {
    func settled(_ links: [ResumeLink]) -> [ResumeLink] {
      links.compactMap { link in
        url(link.destination, on: page).map { ResumeLink(label: link.label, destination: .url($0)) }
      }
    }
    var entry = entry
    entry.links = settled(entry.links)
    entry.evidence = settled(entry.evidence)
    entry.highlights = entry.highlights.map { highlight in
      var highlight = highlight
      highlight.links = settled(highlight.links)
      return highlight
    }
    entry.parts = entry.parts.map { self.settled($0, on: page) }
    return entry
  }

  private func url(_ destination: ResumeLink.Destination, on page: SiteAddress) -> String? {
    switch destination {
    case .url(let url): url
    case .anchor(let anchor):
      ids[anchor].flatMap { places[$0] }.map { $0.address.relative(from: page, anchor: $0.anchor) }
    }
  }

  private static func anchors(of entry: ResumeEntry) -> [(id: String, anchor: String)] {
    ([entry] + entry.parts).flatMap { part in
      [part.anchor.map { (part.id, $0) }].compactMap { $0 }
        + part.highlights.compactMap { highlight in highlight.anchor.map { (highlight.id, $0) } }
    }
  }
}
