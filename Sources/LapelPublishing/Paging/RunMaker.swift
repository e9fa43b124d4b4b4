import Lapel
import LapelPage

/// Makes runs from the texts of one page, and remembers where each was written.
struct RunMaker: Sendable {
  /// The page's language.
  let language: Language
  /// The places where the person wrote what is on the page, by `Run.source`.
  private(set) var origins: [Origin] = []

  init(_ language: Language) { self.language = language }

  /// Runs from a text of the person.
  mutating func runs(
    _ text: RichText, _ face: Run.Face = .plain, to destination: Run.Destination? = nil,
    isKeptWhole: Bool = false
  ) -> [Run] {
    var source: Int?
    if text.origin.range != nil {
      source = origins.count
      origins.append(text.origin)
    }
    let other = text.language.primary == language.primary ? nil : text.language.tag
    let base = Run(
      "", face: face, destination: destination, language: other, isKeptWhole: isKeptWhole, source: source)
    return text.inlines.runs(like: base)
  }

  /// Runs from a link to a place on the page or on the web.
  mutating func runs(_ link: ResumeLink, isKeptWhole: Bool = false) -> [Run] {
    let destination: Run.Destination =
      switch link.destination {
      case .anchor(let anchor): .anchor(anchor)
      case .url(let url): .url(url)
      }
    return runs(link.label, .link, to: destination, isKeptWhole: isKeptWhole)
  }

  /// Runs from an address, labelled by itself without the parts that every address has.
  func runs(address: String) -> [Run] {
    [Run(WebLink.label(of: address), face: .link, destination: .url(address))]
  }

  /// Runs from a detail: `GPA 4.45 / 4.5`.
  mutating func runs(_ detail: ResumeDetail, _ face: Run.Face = .plain) -> [Run] {
    let value = runs(detail.value, face)
    guard let label = detail.label else { return value }
    return runs(label, face) + [Run(" ", face: face)] + value
  }

  /// Several lists of runs joined by a separator.
  static func joined(_ parts: [[Run]], _ separator: Run) -> [Run] {
    Array(parts.joined(separator: [separator]))
  }
}
