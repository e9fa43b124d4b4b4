import LapelTeX
import LapelXML

/// A CV as a page of HTML: its headings, lists and tables, without what belongs to the site around it.
enum HTMLImporter: Importer {
  static let kind = ImportKind("html", "an HTML page")

  static func recognizes(_ source: ImportSource) -> Bool {
    guard source.members.isEmpty else { return false }
    if ["html", "htm", "xhtml"].contains(source.ending) { return !source.bytes.isEmpty }
    let head = source.text.prefix(1_000).lowercased()
    return head.contains("<!doctype html") || head.contains("<html")
  }

  static func read(_ source: ImportSource) throws(ImportProblem) -> DraftCareer {
    let root: XMLNode
    do { root = try HTMLDocument(source.bytes).root } catch { throw ImportProblem("\(error)") }
    var reader = HTMLBlocks()
    reader.read(root)
    guard !reader.blocks.isEmpty else { throw ImportProblem("there is no text in it") }
    var career = DraftCareer()
    for (channel, said) in reader.contacts {
      switch channel {
      case "headline": career.person.set(channel, said)
      default: career.contact(channel, channel == "address" ? said : ContactReading.plain(said))
      }
    }
    career = LooseReader.read(LooseHeadings.promote(HTMLOrder.arranged(reader.blocks)), into: career)
    for block in reader.footer { career.keep(block.said, at: "footer") }
    HTMLPersonData(root).add(to: &career)
    if career.person["name"] == nil { career.person.set("name", name(inTitleOf: root)) }
    return career
  }

  /// `Ana Ruiz – Lebenslauf` of the window, where the page itself names nobody.
  private static func name(inTitleOf root: XMLNode) -> Said? {
    guard let head = root.children.first(where: { $0.name == "head" }),
      let title = head.children.first(where: { $0.name == "title" })
    else { return nil }
    let words = CleanText.folded(title.text)
    let block = HTMLOrder.withoutTitle(LooseBlock(.heading(1), words, at: "title")).first
    guard let name = block?.pieces.first?.said, (2...4).contains(name.text.split(separator: " ").count),
      name.text.allSatisfy({ $0.isLetter || $0 == " " || $0 == "." || $0 == "-" || $0 == "'" }),
      SectionSense(heading: name.text) == nil, !HTMLOrder.isTitle(name.text)
    else { return nil }
    return name
  }
}
