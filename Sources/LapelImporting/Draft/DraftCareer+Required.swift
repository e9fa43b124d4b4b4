extension DraftCareer {
  /// Sees to it that every entry has what its section asks for: a name that stands elsewhere in it, else the entry is
  /// kept outside the sections.
  package mutating func settle() {
    for section in sections.map(\.name) {
      let headline = SectionFields.headline(of: section)
      var kept: [DraftEntry] = []
      for var entry in self[section] {
        if section == "military" || Self.complete(&entry, headline) {
          kept.append(entry)
        } else {
          for field in entry.fields {
            for said in field.value.said { keep(said, at: said.sources.first?.place ?? field.key) }
          }
          for note in entry.notes { keep(note.said, at: note.said.sources.first?.place ?? note.key) }
        }
      }
      self[section] = kept
    }
    for section in custom.indices {
      for entry in custom[section].entries.indices {
        _ = Self.complete(&custom[section].entries[entry], "name")
      }
      custom[section].entries.removeAll { $0["name"] == nil }
    }
    custom.removeAll { $0.entries.isEmpty }
  }

  private static func complete(_ entry: inout DraftEntry, _ headline: String) -> Bool {
    if headline == "organization" { entry.roles.removeAll { $0["position"] == nil } }
    if entry[headline] != nil { return true }
    for other in [
      "name", "title", "position", "role", "organization", "area", "degree", "issuer", "venue", "level",
      "summary",
    ]
    where entry[other] != nil {
      entry.rename(other, to: headline)
      return true
    }
    if case .list(let items)? = entry["highlights"], let first = items.first {
      entry[headline] = first
      entry["highlights"] = items.count > 1 ? .list(Array(items.dropFirst())) : nil
      return true
    }
    return false
  }

  /// Takes a value that the career's own check refuses out of its field and keeps it in a note.
  ///
  /// - Parameter steps: the way to the value in a career file: `experience`, `0`, `url`.
  /// - Returns: whether anything was changed.
  package mutating func demote(_ steps: [CareerStep]) -> Bool {
    guard case .key(let top)? = steps.first else { return false }
    if person[top] != nil {
      if top == "contact", steps.count > 1, case .key(let channel) = steps[1] {
        return demoteChannel(channel)
      }
      return top != "name" && person.demote(top)
    }
    if top == "custom" {
      guard steps.count >= 5, case .index(let section) = steps[1], case .index(let entry) = steps[3],
        case .key(let key) = steps[4],
        custom.indices.contains(section), custom[section].entries.indices.contains(entry), key != "name"
      else { return false }
      return custom[section].entries[entry].demote(key)
    }
    guard steps.count >= 3, case .index(let index) = steps[1], case .key(let key) = steps[2],
      self[top].indices.contains(index),
      key != SectionFields.headline(of: top)
    else { return false }
    if key == "roles" {
      guard steps.count >= 5, case .index(let role) = steps[3], case .key(let inner) = steps[4],
        self[top][index].roles.indices.contains(role), inner != "position"
      else { return false }
      return self[top][index].roles[role].demote(inner)
    }
    return self[top][index].demote(key)
  }

  private mutating func demoteChannel(_ name: String) -> Bool {
    guard case .fields(let channels)? = person["contact"],
      let channel = channels.first(where: { $0.key == name })
    else {
      return false
    }
    let others = channels.filter { $0.key != name }
    person["contact"] = others.isEmpty ? nil : .fields(others)
    for said in channel.value.said { keep(said, at: said.sources.first?.place ?? name) }
    return true
  }
}

/// One step on the way to a value in a file.
package enum CareerStep: Hashable, Sendable {
  case key(String)
  case index(Int)
}
