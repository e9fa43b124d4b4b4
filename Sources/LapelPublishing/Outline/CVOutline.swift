package import Lapel
import LapelPage

/// What a CV says, by its items and line by line, to compare CVs and to remember
/// what was sent.
package struct CVOutline: Sendable, Hashable {
  /// The language's tag: `ko`.
  package let language: String
  /// The strength that opens the page; nil when its target leads with none.
  package let lead: String?
  /// The strengths in the order of the page, by the names that `lapel list` prints.
  package let strengths: [String]
  /// Everything else on the page that has a name: entries, roles, highlights.
  package let items: [String]
  /// The lines, from top to bottom.
  package let lines: [Line]

  /// A line as in the text CV, unbroken and without its bullet.
  package struct Line: Sendable, Hashable {
    /// The item it belongs to; nil for the header, a heading, a summary.
    package let id: String?
    /// The text as plain Unicode, without markup.
    package let text: String

    /// Makes a line, of an item or of none.
    package init(id: String?, text: String) { (self.id, self.text) = (id, text) }
  }

  /// Makes an outline from parts that were kept.
  package init(language: String, lead: String?, strengths: [String], items: [String], lines: [Line]) {
    self.language = language
    self.lead = lead
    self.strengths = strengths
    self.items = items
    self.lines = lines
  }

  /// - Parameter target: the target of the page; nil for the general CV.
  package init(_ resume: Resume, for target: Target?, index: CareerIndex) {
    language = resume.language.tag
    lead = target?.lead.map(index.called)
    let isStrength = { (section: ResumeSection) in section.kind == .claim }
    strengths = resume.sections.filter(isStrength).flatMap(\.entries).map(\.id)
    items = resume.sections.filter { !isStrength($0) }.flatMap(\.entries).flatMap(Self.names).filter {
      !$0.isEmpty
    }
    var lines: [Line] = []
    for block in PageComposer(resume).compose().page.blocks { Self.add(block, of: nil, to: &lines) }
    self.lines = lines
  }

  private static func names(of entry: ResumeEntry) -> [String] {
    [entry.id] + entry.highlights.map(\.id) + entry.parts.flatMap(names)
  }

  private static func add(_ block: Block, of item: String?, to lines: inout [Line]) {
    switch block {
    case .group(let group):
      let own = group.item.flatMap { $0.isEmpty ? nil : $0 } ?? item
      for block in group.blocks { add(block, of: own, to: &lines) }
    case .paragraph(let paragraph):
      // The day of the build says nothing about the person.
      if paragraph.style == .foot { return }
      let runs = paragraph.runs + (paragraph.aside.isEmpty ? [] : [Run(" ")] + paragraph.aside)
      lines.append(Line(id: item, text: runs.map(\.text).joined()))
    case .picture, .drawing: break
    }
  }
}
