import Lapel
import LapelPage

/// A page's sections in two columns of about the same height, in the order of the résumé: the account of the
/// work, the first records beside it, and the other records below it.
struct TwoColumns {
  let story: [ResumeSection]
  let side: [ResumeSection]
  let rest: [ResumeSection]

  init(_ resume: Resume) {
    let sections = resume.sections
    guard let last = sections.lastIndex(where: { $0.kind.tellsStory }) else {
      (story, side, rest) = (sections, [], [])
      return
    }
    let wide = Self.heights(resume, ems: 42)
    let narrow = Self.heights(resume, ems: 16.5)
    var left = wide.reduce(0, +)
    var right = 0.0
    var end = last + 1
    // A record goes to the side as long as that makes the longer column shorter.
    while end < sections.count, max(left - wide[end], right + narrow[end]) < max(left, right) {
      left -= wide[end]
      right += narrow[end]
      end += 1
    }
    story = Array(sections[...last])
    side = Array(sections[(last + 1)..<end])
    rest = Array(sections[end...])
  }

  /// The approximate height of each section in a column of so many ems, in ems; browsers may break lines differently.
  private static func heights(_ resume: Resume, ems: Double) -> [Double] {
    PageComposer(resume).compose().page.blocks.compactMap { block in
      guard case .group(let group) = block, group.kind == .section else { return nil }
      return 4.4 + height(group.blocks, ems)
    }
  }

  private static func height(_ blocks: [Block], _ ems: Double) -> Double {
    blocks.reduce(0) { sum, block in
      switch block {
      case .picture, .drawing: return sum
      case .group(let group): return sum + (group.kind == .entry ? 1.4 : 0.3) + height(group.blocks, ems)
      case .paragraph(let paragraph):
        let width = (paragraph.runs + paragraph.aside).reduce(0.0) {
          $0 + ApproximateWidth.usual.ems(of: $1.text)
        }
        return sum + 1.6 * (width / ems).rounded(.up)
      }
    }
  }
}

extension SectionKind {
  /// Whether it belongs to the story of the work, which is read before records.
  fileprivate var tellsStory: Bool {
    switch self {
    case .summary, .claim, .job, .internship, .project: true
    case .study, .paper, .patent, .talk, .writing, .support, .award, .certificate, .skill, .language, .score,
      .duty, .service, .person, .interests, .personal, .own:
      false
    }
  }
}
