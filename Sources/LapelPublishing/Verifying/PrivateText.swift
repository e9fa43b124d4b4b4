import Lapel

/// A text that no page may hold, and where it stands.
struct PrivateText: Hashable, Sendable {
  let text: String
  let origin: Origin

  /// The texts of a career that are not for the readers of a level.
  ///
  /// Every contact, birth and address value counts, and any other text that is long enough to be telling; not names that
  /// things are pointed at by, dates, or words of a list; nor what a shown value says too.
  static func all(in career: Career, above level: ShowLevel) -> [PrivateText] {
    let leaves = career.leaves
    var shown: Set<String> = []
    for leaf in leaves where leaf.level <= level {
      for text in leaf.texts { shown.insert(folded(text.text)) }
    }
    var seen: Set<String> = []
    var texts: [PrivateText] = []
    for leaf in leaves where leaf.level > level && !leaf.isWordOfList {
      for written in leaf.texts {
        // Marked text stands on a page without its marks.
        for text in [written.text, InlineParser.parse(written.text).map(\.plain).joined()].map(folded) {
          guard leaf.isPersonal || text.count >= 8, !shown.contains(text), seen.insert(text).inserted else {
            continue
          }
          texts.append(PrivateText(text: text, origin: written.origin))
        }
      }
    }
    return texts
  }

  private static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Leaf {
  /// What it says, in every language.
  fileprivate var texts: [PrivateText] {
    switch value {
    case .text(let text): text.versions.map { PrivateText(text: $0.text, origin: $0.origin) }
    case .plain(let text): [PrivateText(text: text.text, origin: text.origin)]
    case .link(let link):
      [PrivateText(text: link.target, origin: link.origin)]
        + (link.label?.versions ?? []).map { PrivateText(text: $0.text, origin: $0.origin) }
    case .date, .period, .end, .reference, .identifier: []
    }
  }

  /// Short values of these tell who or where somebody is.
  fileprivate var isPersonal: Bool {
    record == "contact" || ["address", "birth_date", "origin", "family", "contact"].contains(field)
  }

  /// Words that stand in everybody's files.
  fileprivate var isWordOfList: Bool { ["stages", "outcome", "show", "language", "hash"].contains(field) }
}
