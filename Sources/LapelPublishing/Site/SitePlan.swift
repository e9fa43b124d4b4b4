import Lapel
import LapelDiagnostics

/// Decides which items have pages of their own, and the names of these.
struct SitePlan: Sendable {
  /// The page of an item, `projects/빈자리`, by its place in the whole career.
  private(set) var pages: [Item.Place: String] = [:]
  /// Former addresses, `projects/seats`, each with the item it leads to now.
  private(set) var moved: [(old: String, place: Item.Place)] = []

  /// - Parameter career: what is public.
  init(_ career: Career, _ names: PageNames, _ report: inout Report) {
    for type in Career.sections {
      guard let rule = type.kind.itemPageRule else { continue }
      let folder = type.section.rawValue
      var taken: Set<String> = []
      let entries = (career.entries[type.section] ?? []).compactMap { entry -> (any Entry, Item.Place)? in
        guard let place = names.place(at: entry.shared.origin), Self.hasPage(entry, rule, &report) else {
          return nil
        }
        return (entry, place)
      }
      // Names that somebody chose take precedence over those made from titles.
      for (entry, place) in entries {
        guard let id = entry.shared.slug ?? entry.shared.id else { continue }
        let name = Self.name(id.text)
        if taken.insert(name.lowercased()).inserted {
          pages[place] = "\(folder)/\(name)"
        } else {
          report.add(
            Diagnostic(
              .sitePageTaken, "two pages of the site would be called `\(folder)/\(name)`",
              at: id.origin.range,
              hints: ["give one of them a `slug` of its own"]))
        }
      }
      for (entry, place) in entries where pages[place] == nil {
        let title = Self.name(entry.callNames.first?.versions.first?.text ?? "")
        var name = title.isEmpty ? String(folder.prefix(4)) : title
        var number = 2
        while !taken.insert(name.lowercased()).inserted {
          name = "\(title)-\(number)"
          number += 1
        }
        pages[place] = "\(folder)/\(name)"
      }
      for (entry, place) in entries {
        for alias in entry.shared.aliases {
          let name = Self.name(alias.text)
          if taken.insert(name.lowercased()).inserted { moved.append(("\(folder)/\(name)", place)) }
        }
      }
    }
  }

  private static func hasPage(_ entry: any Entry, _ rule: ItemPageRule, _ report: inout Report) -> Bool {
    let page = entry.presentation.special.ownPage
    switch rule {
    case .always: return true
    case .ofText: return page.file != nil
    case .whereWanted:
      let isWanted = ResolvedOptions.flag(entry.shared.page, "page", &report) ?? false
      return isWanted
        && (!page.story.isEmpty || entry.shared.highlights.count >= 3 || !entry.parts.isEmpty)
    }
  }

  /// A name that every system can write and every address can contain: letters and digits of any script, `-` and `_`, in the
  /// composed form that Linux and the web use.
  static func name(_ text: String) -> String {
    var output = ""
    for character in text.composed {
      if character.unicodeScalars.allSatisfy(Identifier.isAllowed) {
        output.append(character)
      } else if !output.isEmpty, !output.hasSuffix("-") {
        output += "-"
      }
      if output.utf8.count > 120 { break }
    }
    while output.hasSuffix("-") { output.removeLast() }
    return output
  }
}

extension DiagnosticCode {
  static let sitePageTaken = DiagnosticCode(
    "site-page-taken", .error, "two pages of the site with one name",
    """
    On the site, an item's id, or its `slug`, is the name of its page. Names that differ in capital letters alone are one name on \
    many systems.
    """)
}
