import Lapel
import LapelMarkdown
import LapelYear

/// A story in Markdown whose names in double brackets link to places on the page.
struct RecordStory: Sendable {
  let html: String
  /// Its paragraphs, headings and list items, for pages that are not HTML.
  let lines: [Line]

  enum Line: Sendable {
    case heading(RecordText)
    case paragraph(RecordText)
    case item(RecordText)
  }

  /// - Parameters:
  ///   - text: the story in Markdown.
  ///   - anchors: the anchors of items on the page, by name.
  init(_ text: String, _ names: StoryNames) {
    let markdown = Mentions.replaced(in: text) { names.markdown($0) }
    html =
      MarkdownHTML(
        markdown, picture: { _ in nil },
        link: { reference in
          if reference.address.hasPrefix("#") {
            return names.anchors.contains(reference.address) ? reference.address : nil
          }
          return WebLink(reference.address)?.url
        }
      ).html
    lines = Self.lines(of: text, names)
  }

  private static func lines(of markdown: String, _ names: StoryNames) -> [Line] {
    var lines: [Line] = []
    var paragraph: [Substring] = []
    func closed() -> [Line] {
      let text = names.linked(paragraph.joined(separator: " "))
      return text.isEmpty ? [] : [.paragraph(text)]
    }
    for raw in markdown.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let line = raw.drop(while: \.isWhitespace)
      let hashes = line.prefix { $0 == "#" }.count
      let isHeading = (1...6).contains(hashes) && line.dropFirst(hashes).first == " "
      let isItem = ["- ", "* ", "+ "].contains { line.hasPrefix($0) }
      if line.isEmpty || isHeading || isItem {
        lines += closed()
        paragraph = []
      }
      if isHeading {
        lines.append(.heading(names.linked(String(line.dropFirst(hashes)))))
      } else if isItem {
        lines.append(.item(names.linked(String(line.dropFirst(2)))))
      } else if !line.isEmpty {
        paragraph.append(line.hasPrefix("> ") ? line.dropFirst(2) : line)
      }
    }
    return lines + closed()
  }
}

/// What the names in a story become: the items' titles, with links to them on the page.
struct StoryNames: Sendable {
  let index: CareerIndex
  let language: Language
  /// The anchors of items by name: `#chapter-nuri`.
  let places: [String: String]

  var anchors: Set<String> { Set(places.values) }

  /// The link for a name: `[나래비전](#chapter-nuri)`.
  func markdown(_ name: String) -> String {
    guard let item = index.item(for: Reference(name)) else { return MarkdownText.escaped(name) }
    let title = MarkdownText.of(InlineParser.parse(item.title.text(in: language)))
    guard let place = places[item.name] else { return title }
    return "[\(title)](\(place))"
  }

  /// A line of a story with its names linked.
  func linked(_ line: String) -> RecordText {
    let bytes = Array(line.utf8)
    var (made, at) = (RecordText([]), 0)
    func text(_ range: Range<Int>) -> RecordText {
      RecordText(InlineParser.parse(String(decoding: bytes[range], as: UTF8.self)))
    }
    for range in Mentions.ranges(in: bytes) {
      made =
        made + text(at..<range.lowerBound - 2) + self.text(of: String(decoding: bytes[range], as: UTF8.self))
      at = range.upperBound + 2
    }
    return made + text(at..<bytes.count)
  }

  private func text(of name: String) -> RecordText {
    guard let item = index.item(for: Reference(name)) else { return RecordText(plain: name) }
    let title = RecordText(item.title.text(in: language))
    return places[item.name].map { RecordText([.link(title.inlines, url: $0)]) } ?? title
  }
}
