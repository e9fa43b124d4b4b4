/// A career that is being made of foreign files, before it is laid into files of its own.
package struct DraftCareer: Sendable {
  /// The person's own fields: name, headline, contact, summary, and how the CV looks.
  package var person = DraftEntry()
  /// By their keys in a career file, in the order met; none is empty.
  package internal(set) var sections: [DraftSection] = []
  /// Sections of the person's own, in the order met.
  package var custom: [DraftCustomSection] = []
  /// What belongs to no entry, by its place in the source.
  package internal(set) var rest: [DraftNote] = []
  /// Files that were seen and not read, with the reason.
  package var unread: [UnreadFile] = []
  /// What the source heads its sections with, by which its language shows.
  var headings: [String] = []

  /// A file that holds nothing for a career, or nothing that can be read.
  package struct UnreadFile: Sendable {
    /// Its path in the folder or archive.
    package let name: String
    /// In a few words, without a full stop.
    package let reason: String
  }

  init() {}

  /// Says of the pictures of a document that they are not taken over.
  mutating func nameUnread(pictures: [String]) {
    for path in pictures {
      unread.append(
        UnreadFile(name: path, reason: "it is a picture: `photo: FILE` in profile.yaml names yours"))
    }
  }

  subscript(section: String) -> [DraftEntry] {
    get { sections.first { $0.name == section }?.entries ?? [] }
    set {
      if let index = sections.firstIndex(where: { $0.name == section }) {
        if newValue.isEmpty { sections.remove(at: index) } else { sections[index].entries = newValue }
      } else if !newValue.isEmpty {
        sections.append(DraftSection(name: section, entries: newValue))
      }
    }
  }

  mutating func add(_ entry: DraftEntry, to section: String) {
    if entry.isEmpty { return }
    if let index = sections.firstIndex(where: { $0.name == section }) {
      sections[index].entries.append(entry)
    } else {
      sections.append(DraftSection(name: section, entries: [entry]))
    }
  }

  /// Adds entries to a section of the person's own, which is made where it is missing.
  mutating func addCustom(_ entries: [DraftEntry], title: Said) {
    let entries = entries.filter { !$0.isEmpty }
    if entries.isEmpty { return }
    if let index = custom.firstIndex(where: { $0.title.text == title.text }) {
      custom[index].entries += entries
    } else {
      custom.append(DraftCustomSection(title: title, entries: entries))
    }
  }

  mutating func keep(_ said: Said?, at place: String) {
    guard let said, !said.text.isEmpty else { return }
    rest.append(DraftNote(key: place, said: said))
  }

  mutating func keep(_ text: SourceText) { keep(Said(text), at: text.place) }

  /// Keeps all that nobody took, each by its place.
  mutating func keep(_ record: SourceRecord) { for (_, text) in record.leftovers { keep(text) } }

  mutating func keep(_ value: SourceValue?) { for (_, text) in value?.leaves ?? [] { keep(text) } }

  /// A way to reach the person; a second one of the same name is a second way.
  mutating func contact(_ name: String, _ said: Said?) {
    guard let said, !said.text.isEmpty else { return }
    var channels: [DraftField] = []
    if case .fields(let old)? = person["contact"] { channels = old }
    guard let index = channels.firstIndex(where: { $0.key == name }) else {
      person["contact"] = .fields(channels + [DraftField(name, .said(said))])
      return
    }
    switch channels[index].value {
    case .said(let first) where first.text == said.text:
      channels[index].value = .said(Said(first.text, first.sources + said.sources))
    case .list(let items): channels[index].value = .list(items + [.said(said)])
    case let first: channels[index].value = .list([first, .said(said)])
    }
    person["contact"] = .fields(channels)
  }

  /// The person's name, in letters that any file system has where there is a choice.
  package var personName: String? {
    let names = person["name"]?.said.map(\.text) ?? []
    return names.first { $0.utf8.allSatisfy { $0 < 0x80 } } ?? names.first
  }

  /// What a career knows already is kept aside.
  package func withdrawing(_ names: Set<String>, channels: Set<String>) -> DraftCareer {
    var career = self
    for field in person.fields {
      if names.contains(field.key) {
        career.person[field.key] = nil
        for said in field.value.said { career.keep(said, at: said.sources.first?.place ?? field.key) }
      } else if field.key == "contact", case .fields(let all) = field.value {
        let kept = all.filter { !channels.contains($0.key) }
        career.person["contact"] = kept.isEmpty ? nil : .fields(kept)
        for channel in all where channels.contains(channel.key) {
          for said in channel.value.said { career.keep(said, at: said.sources.first?.place ?? channel.key) }
        }
      }
    }
    return career
  }

  /// Adds to the summary, a paragraph each.
  mutating func summarize(_ said: Said?) {
    guard let said, !said.text.isEmpty else { return }
    if case .said(let first)? = person["summary"] {
      person["summary"] = Said.joined([first, said], by: "\n\n").map { .said($0) }
    } else {
      person.set("summary", said)
    }
  }
}

/// A section and its entries, in the source's order.
package struct DraftSection: Sendable {
  /// Its key in a career file: `experience`.
  package let name: String
  /// In the order of the source.
  package var entries: [DraftEntry]
}

/// A section of the person's own.
package struct DraftCustomSection: Sendable {
  /// As the source heads it.
  package var title: Said
  /// In other languages than the first, by tag.
  package var titles: [DraftValue.Version] = []
  /// In the order of the source.
  package var entries: [DraftEntry]
}
