import Lapel
import LapelDiagnostics

/// What is shown about something that is named: what it is, which strengths it proves, who has seen it.
struct MentionWords {
  private let snapshot: CareerSnapshot
  private let wording: Wording

  init(_ snapshot: CareerSnapshot, _ wording: Wording) {
    self.snapshot = snapshot
    self.wording = wording
  }

  /// The paragraphs in Markdown; nil when nothing has this name.
  func lines(of named: Named) -> [String]? {
    let career = snapshot.career
    switch named {
    case .item(let place): return snapshot.item(at: place).map(lines)
    case .target(let id):
      return career.targets.first { $0.id.text == id }.map { target in
        ["**\(id)** — target"] + [target.company.map(said)].compactMap { $0 }
          + [
            "\(wording.said("Strengths")): "
              + target.strengths.map { "`\($0.text)`" }.joined(separator: ", ")
          ]
      }
    case .posting(let id):
      return career.postings.first { $0.id.text == id }.map { posting in
        ["**\(id)** — posting"] + [posting.company, posting.title].compactMap { $0.map(said) }
      }
    case .application(let id):
      return career.applications.first { $0.id.text == id }.map { ["**\(id)** — application"] + [sent($0)] }
    case .goal(let id):
      return career.goals.flatMap(\.items).first { $0.id?.text == id }.map {
        ["**\(id)** — goal", said($0.text)]
      }
    case .alone: return nil
    }
  }

  /// The title of an item, shortened to fit beside an id; nil when nothing has this name.
  func title(of named: Named) -> String? {
    let career = snapshot.career
    let text: String? =
      switch named {
      case .item(let place): snapshot.item(at: place).map { said($0.title) }
      case .target(let id): career.targets.first { $0.id.text == id }?.company.map(said)
      case .posting(let id):
        career.postings.first { $0.id.text == id }.flatMap { $0.company ?? $0.title }.map(said)
      case .application(let id): career.applications.first { $0.id.text == id }?.company.map(said)
      case .goal(let id): career.goals.flatMap(\.items).first { $0.id?.text == id }.map { said($0.text) }
      case .alone: nil
      }
    guard let text, !text.isEmpty else { return nil }
    return text.count <= 40 ? text : "\(text.prefix(39))…"
  }

  private func lines(of item: Item) -> [String] {
    var lines = ["**\(item.name)** — \(item.place.section)", said(item.title)]
    if item.place.highlight != nil || item.place.role != nil,
      let entry = snapshot.item(at: item.place.ofEntry)
    {
      lines.append(wording.said("In \(said(entry.title))"))
    }
    if item.isStrength {
      let evidence = snapshot.career.entries(Strength.self)[item.place.entry].evidence.map { "`\($0.text)`" }
      if !evidence.isEmpty {
        lines.append("\(wording.said("Evidence")): " + evidence.joined(separator: ", "))
      }
    }
    let proven = strengths(provenBy: item).map { "`\($0.name)` \(said($0.title))" }
    if !proven.isEmpty {
      lines.append("\(wording.said("Proof of")): " + proven.joined(separator: ", "))
    }
    let seen = applications(showing: item)
    if !seen.isEmpty {
      lines.append("\(wording.said("Sent to")): " + seen.map(sent).joined(separator: ", "))
    }
    if item.level > .everyone {
      lines.append("\(wording.said("Level")): " + wording.level(item.level))
    }
    return lines
  }

  private func said(_ text: LocalizedText) -> String { wording.text(text, writer: snapshot.language) }

  private func strengths(provenBy item: Item) -> [Item] {
    let strengths = snapshot.career.entries(Strength.self)
    return strengths.indices.compactMap { number in
      let isProven = strengths[number].evidence.contains { points($0, at: item) }
      return isProven ? snapshot.item(at: Item.Place(section: Strength.section, entry: number)) : nil
    }
  }

  private func points(_ reference: Reference, at item: Item) -> Bool {
    if case .item(let found) = snapshot.index.resolve(reference) { return found.place == item.place }
    return false
  }

  /// The applications whose target shows the item, because it is pinned or proves one of the target's strengths, and is
  /// not hidden.
  private func applications(showing item: Item) -> [Application] {
    let targets = snapshot.career.targets.filter { target in
      if target.hide.contains(where: { points($0, at: item) }) { return false }
      if target.pin.contains(where: { points($0, at: item) }) { return true }
      let shown = target.strengths + [target.lead].compactMap { $0 }
      let strengths = shown.compactMap { snapshot.index.strength($0) }
      if strengths.contains(item) { return true }
      return strengths.contains { strength in
        let all = snapshot.career.entries(Strength.self)
        return all[strength.place.entry].evidence.contains { points($0, at: item) }
      }
    }
    let names = Set(targets.map(\.id.text))
    return snapshot.career.applications.filter { $0.target.map { names.contains($0.text) } ?? false }
  }

  /// The company, and how far the application came.
  private func sent(_ application: Application) -> String {
    let target = snapshot.career.targets.first { $0.id.text == application.target?.text }
    let company = (application.company ?? target?.company).map(said) ?? application.id.text
    return application.outcome.map { "\(company) (\($0.text))" } ?? company
  }
}
