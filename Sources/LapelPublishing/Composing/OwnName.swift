import Lapel

/// Whether a name in a list of authors is the person's own, in the ways that papers print names.
struct OwnName {
  private let forms: Set<String>

  init(_ name: LocalizedText?) {
    var forms: Set<String> = []
    for version in name?.versions ?? [] {
      let words = Self.words(version.text)
      guard !words.isEmpty else { continue }
      forms.insert(words.joined(separator: " "))
      guard words.count > 1, words.allSatisfy({ $0.utf8.allSatisfy { $0 < 0x80 } }) else { continue }
      // `Gildong Hong`, `Hong Gildong`, `G. Hong`, `Hong, G.`, whichever of the two is the family name.
      for (given, family) in [
        (Array(words.dropLast()), words[words.count - 1]), (Array(words.dropFirst()), words[0]),
      ] {
        let initials = given.flatMap { $0.split(separator: "-") }.map { String($0.prefix(1)) }
        for first in [
          given, initials, [initials.joined()], [given.joined(separator: " ").filter { $0 != "-" }],
        ] {
          forms.insert((first + [family]).joined(separator: " "))
          forms.insert(([family] + first).joined(separator: " "))
        }
      }
    }
    self.forms = forms
  }

  func matches(_ author: String) -> Bool {
    let words = Self.words(author)
    return !words.isEmpty && forms.contains(words.joined(separator: " "))
  }

  /// The words of a name without what papers put around them: commas, full stops, marks of equal
  /// contribution.
  private static func words(_ name: String) -> [String] {
    name.lowercased().split { !($0.isLetter || $0 == "-" || $0 == "'") }.map(String.init)
  }
}
