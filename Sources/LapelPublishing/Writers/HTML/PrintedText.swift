import Lapel
import LapelPage

/// Turns texts into markup on one page.
struct PagePrinter: Sendable {
  let language: Language
  let words: Words
  let arrangement: Arrangement

  func print(_ runs: [Run]) -> String { HTMLRuns(language: language).of(runs) }

  func print(_ text: RichText) -> String { text.html(on: language) }

  func print(_ text: String) -> String { print(RichText([.text(text)], language: language)) }

  func print(_ link: ResumeLink) -> PrintedLink {
    let url =
      switch link.destination {
      case .anchor(let anchor): "#" + anchor
      case .url(let url): url
      }
    return PrintedLink(label: print(link.label), url: url)
  }
}

/// A link as the page prints it.
struct PrintedLink: Sendable {
  /// The label in the page's markup.
  let label: String
  let url: String

  static let fields = TemplateFields<PrintedLink>([
    .markup("label", .html) { $0.label }, .address("url") { $0.url },
  ])
}

/// One of several texts.
struct PrintedText: Sendable {
  let markup: String

  static let fields = TemplateFields<PrintedText>([.markup("text", .html) { $0.markup }])
}
