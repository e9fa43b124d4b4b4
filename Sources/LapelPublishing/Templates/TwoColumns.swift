import Lapel

/// A page's sections in two columns that end about level, read in the order of the résumé: the story of the
/// work, the first records beside it, and the rest of them below the story.
struct TwoColumns {
  let story: [ResumeSection]
  let side: [ResumeSection]
  let rest: [ResumeSection]

  init(_ resume: Resume) {
    let sections = resume.sections
    guard let last = sections.lastIndex(where: { Self.stories.contains($0.key.rawValue) }) else {
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

  private static let stories: Set = ["summary", "strengths", "experience", "internships", "projects"]

  /// How high each section is in a column of so many ems, in points of ten to the em.
  private static func heights(_ resume: Resume, ems: Double) -> [Double] {
    var heights = Array(repeating: 0.0, count: resume.sections.count)
    for block in PageBlocks(resume, PageMetrics(screen: ems)).blocks where block.kind != .header {
      heights[block.section] += block.height
    }
    return heights
  }
}

extension PageMetrics {
  /// The sizes of a column on a screen, whose letters are ten points high.
  fileprivate init(screen ems: Double) {
    let sizes = [
      "body": 10, "body_leading": 16.3, "small": 8.7, "small_leading": 14.2, "head_before": 44,
      "head_after": 24,
      "title": 11.3, "title_leading": 16, "entry_gap": 14, "part_gap": 8, "strength_gap": 14, "bullet_gap": 3,
    ]
    self.init(textWidth: ems * 10, sizes: sizes)
  }
}
