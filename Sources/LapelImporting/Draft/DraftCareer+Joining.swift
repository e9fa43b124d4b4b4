extension DraftCareer {
  /// The same with every place told with the name of its file, where there are several.
  package func named(_ file: String) -> DraftCareer {
    mapSaid { said in
      Said(
        said.text,
        said.sources.map { SourceText($0.text, at: $0.place.isEmpty ? file : "\(file): \($0.place)") })
    }
  }

  /// Adds another file about the same person: what both say is said once, a bibliography's entries find their papers.
  package mutating func merge(_ other: DraftCareer) {
    for field in other.person.fields {
      if field.key == "contact", case .fields(let channels) = field.value {
        for channel in channels { for said in channel.value.said { contact(channel.key, said) } }
      } else if field.key == "interests", case .list(let items) = field.value {
        person.add("interests", items.flatMap(\.said))
      } else if person[field.key] == nil {
        person[field.key] = field.value
      } else if case .said(let said) = field.value {
        person.set(field.key, said)
      } else {
        for said in field.value.said { person.note(field.key, said) }
      }
    }
    for note in other.person.notes { person.note(note.key, note.said) }
    for section in other.sections {
      var entries = self[section.name]
      let headline = SectionFields.headline(of: section.name)
      var known: [String: Int] = [:]
      for (index, entry) in entries.enumerated() { known[entry.sameness(headline), default: index] = index }
      for entry in section.entries {
        if let index = known[entry.sameness(headline)] {
          entries[index].absorb(entry)
        } else {
          entries.append(entry)
        }
      }
      self[section.name] = entries
    }
    for section in other.custom { addCustom(section.entries, title: section.title) }
    rest += other.rest
    headings += other.headings
    unread += other.unread
  }

  private func mapSaid(_ transform: (Said) -> Said) -> DraftCareer {
    var mapped = self
    mapped.person = person.mapSaid(transform)
    mapped.sections = sections.map {
      DraftSection(name: $0.name, entries: $0.entries.map { $0.mapSaid(transform) })
    }
    mapped.custom = custom.map { section in
      var section = section
      section.title = transform(section.title)
      section.entries = section.entries.map { $0.mapSaid(transform) }
      return section
    }
    mapped.rest = rest.map { DraftNote(key: $0.key, said: transform($0.said)) }
    return mapped
  }
}

extension DraftEntry {
  /// What two entries have in common that are of the same thing.
  fileprivate func sameness(_ headline: String) -> String {
    let name = firstText(headline) ?? ""
    let title = DateWords.folded(name).filter { $0.isLetter || $0.isNumber }
    return headline == "title"
      ? title : "\(title)|\(firstText("period") ?? "")|\(firstText("position") ?? "")"
  }
}
