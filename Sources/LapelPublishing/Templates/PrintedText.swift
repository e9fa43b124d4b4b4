import Lapel

/// How texts become markup on one page: its kind and its language.
struct PagePrinter: Sendable {
  let kind: TemplateKind
  let language: Language
  let words: ResumeWords

  func print(_ text: RichText) -> String { text.markup(kind, on: language) }

  func print(_ text: String) -> String {
    RichText([.text(text)], language: language).markup(kind, on: language)
  }

  func print(_ link: ResumeLink) -> PrintedLink {
    let label = print(link.label)
    return switch link.destination {
    case .anchor(let anchor): PrintedLink(label: label, url: "#" + anchor, anchor: anchor)
    case .url(let url): PrintedLink(label: label, url: url, anchor: nil)
    }
  }

  /// A link whose label is the address itself, without what every address has.
  func print(address: String) -> PrintedLink {
    PrintedLink(label: kind.escaped(WebLink.label(of: address)), url: address, anchor: nil)
  }

  /// `GPA 4.45 / 4.5`.
  func print(_ detail: ResumeDetail) -> String {
    (detail.label.map { print($0) + " " } ?? "") + print(detail.value)
  }

  /// A link in the page's markup.
  func markup(_ link: PrintedLink) -> String {
    switch kind {
    case .html, .css: "<a href=\"\(kind.escaped(address: link.url))\">\(link.label)</a>"
    case .latex:
      if let anchor = link.anchor {
        #"\cvinner{\#(kind.escaped(anchor))}{\#(link.label)}"#
      } else {
        #"\cvurl{\#(kind.escaped(address: link.url))}{\#(link.label)}"#
      }
    }
  }
}

/// A link as the page prints it.
struct PrintedLink: Sendable {
  /// In the page's markup.
  let label: String
  let url: String
  /// The place on this page that it leads to; nil for a page of the web.
  let anchor: String?

  static func fields(_ kind: TemplateKind) -> TemplateFields<PrintedLink> {
    TemplateFields([
      .markup("label", kind) { $0.label }, .address("url") { $0.url }, .text("anchor") { $0.anchor },
    ])
  }
}

/// One of several texts.
struct PrintedText: Sendable {
  let markup: String

  static func fields(_ kind: TemplateKind) -> TemplateFields<PrintedText> {
    TemplateFields([.markup("text", kind) { $0.markup }])
  }
}
