extension [BibTeXReader.Entry] {
  /// Each work with the fields of the volume that its `crossref` names; the volume's title is what the work is in.
  ///
  /// A work's own fields win, a volume that itself cites another gives only its own fields, and a key that no entry has
  /// stays with the work.
  package func withCrossReferences() -> [BibTeXReader.Entry] {
    let volumes = Dictionary(map { ($0.key.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    return map { entry in
      guard let key = entry.crossReference, key != entry.key.lowercased(), let volume = volumes[key] else {
        return entry
      }
      return entry.inheriting(from: volume)
    }
  }

  /// The entries without volumes that works name by `crossref` and that none of these works' authors has made.
  package func withoutCitedVolumes() -> [BibTeXReader.Entry] {
    var authors: [String: Set<String>] = [:]
    for entry in self {
      guard let key = entry.crossReference, key != entry.key.lowercased() else { continue }
      authors[key, default: []].formUnion(entry.names("author"))
    }
    return filter { entry in
      guard let authors = authors[entry.key.lowercased()] else { return true }
      return !entry.names("author").isEmpty || !authors.isDisjoint(with: entry.names("editor"))
    }
  }
}

extension BibTeXReader.Entry {
  /// The key of the volume that the work is in, in lower case; nil when it names none.
  fileprivate var crossReference: String? {
    field("crossref").map { Blanks.trimmed($0.value[...]).lowercased() }
  }

  private func field(_ name: String) -> BibTeXReader.Field? {
    fields.first { $0.name.lowercased() == name }
  }

  fileprivate func names(_ name: String) -> [String] {
    field(name).map { BibTeXNames.split($0.value).map(\.text) } ?? []
  }

  fileprivate func inheriting(from volume: BibTeXReader.Entry) -> BibTeXReader.Entry {
    var entry = self
    entry.fields.removeAll { $0.name.lowercased() == "crossref" }
    for field in volume.fields {
      let name = field.name.lowercased()
      let own = Self.volumeNames[name] ?? name
      if name == "crossref" || name == "author" || entry.field(own) != nil { continue }
      entry.fields.append(
        BibTeXReader.Field(name: own, value: field.value, range: field.range, volume: volume.key))
    }
    return entry
  }

  /// Fields that mean something else for a volume than for a work in it: its title is what the work is in.
  private static let volumeNames = [
    "title": "booktitle", "subtitle": "booksubtitle", "doi": "volume doi", "url": "volume url",
    "note": "volume note", "pages": "volume pages", "abstract": "volume abstract",
  ]
}
