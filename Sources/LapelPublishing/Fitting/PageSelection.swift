import Lapel
import LapelTailoring

/// What of a résumé fits on so many pages: the choice of greatest value.
struct PageSelection: Sendable {
  /// What is left out, in written order, by its name as `lapel list` prints it, and the lines that it would
  /// take.
  let costs: [(name: String, lines: Int)]

  var leftOut: Set<String> { Set(costs.map(\.name)) }

  /// - Parameters:
  ///   - wishes: what is worth how much, and what must stay.
  ///   - room: in points, the header's included.
  init(_ estimate: PageEstimate, _ resume: Resume, _ wishes: PageWishes, room: Double) throws(Selection
    .Obstacle)
  {
    let question = Question(estimate, resume, wishes)
    let choice = try Selection(of: question.choice(room: room))
    let chosen = Set(choice.chosen)
    let opened = Set(chosen.map { question.items[$0].group })
    let shown = Set(opened.map { question.groups[$0].section })
    var costs: [(name: String, lines: Int)] = []
    for (index, item) in question.items.enumerated() where !chosen.contains(index) && !item.id.isEmpty {
      // A title stands over whatever of its entry is chosen.
      if item.id == question.names[item.group], opened.contains(item.group) { continue }
      var lines = question.lines[index]
      if !opened.contains(item.group), item.id != question.names[item.group] {
        lines += question.titleLines[item.group]
      }
      if !shown.contains(question.groups[item.group].section) { lines += 1 }
      costs.append((item.id, lines))
    }
    self.costs = costs
  }

  /// The page as the exact choice sees it: points for lines.
  private struct Question {
    private(set) var sections: [PageChoice.Section] = []
    private(set) var groups: [PageChoice.Group] = []
    private(set) var items: [PageChoice.Item] = []
    /// What each group's entry is called.
    private(set) var names: [String] = []
    /// As they are printed: of each item, and of each group's title.
    private(set) var lines: [Int] = []
    private(set) var titleLines: [Int] = []
    private var header = 0

    init(_ estimate: PageEstimate, _ resume: Resume, _ wishes: PageWishes) {
      var current: (section: Int, entry: Int?)?
      var counts: [Int] = []
      for block in estimate.blocks {
        let height = Int(block.height.rounded())
        let section = block.kind == .header ? nil : resume.sections[block.section]
        switch block.kind {
        case .header: header = height
        case .head:
          sections.append(PageChoice.Section(id: section?.key.rawValue ?? "", headingLines: height))
        case .title, .highlight, .row:
          let isNew = current.map { $0 != (block.section, block.entry) } ?? true
          if isNew {
            current = (block.section, block.entry)
            let isTitle = block.kind == .title
            groups.append(
              PageChoice.Group(
                id: block.id, section: sections.count - 1, titleLines: isTitle ? height : 0))
            names.append(block.id)
            titleLines.append(isTitle ? block.lines : 0)
            counts.append(0)
          }
          let isTitle = block.kind == .title && isNew
          lines.append(block.lines)
          items.append(
            PageChoice.Item(
              id: block.id, group: groups.count - 1, lines: isTitle ? 0 : height,
              value: wishes.value(
                of: block.id, in: section?.key, entry: block.entry ?? 0, place: counts[counts.count - 1]),
              isPinned: wishes.keeps(block.id, in: section?.key, isTitle: block.kind != .highlight)))
          if block.kind == .highlight { counts[counts.count - 1] += 1 }
        }
      }
    }

    func choice(room: Double) -> PageChoice {
      PageChoice(budget: max(0, Int(room) - header), sections: sections, groups: groups, items: items)
    }
  }
}

/// What a page should rather show, and what it must.
struct PageWishes: Sendable {
  /// By name; added to what an item is worth by its place.
  private var bonus: [String: Int] = [:]
  private var kept: Set<String> = []
  private let worth: FitWorth?

  /// - Parameters:
  ///   - worth: how much of the company's posting each item answers; nil where no posting is known.
  ///   - onlyLead: whether the page may lose a strength that is not its lead.
  init(_ target: Target?, _ career: PreparedCareer, worth: FitWorth? = nil, onlyLead: Bool) {
    self.worth = worth
    let names = career.names
    kept = Set((target?.pin ?? []).compactMap(names.place(of:)).map(names.name(of:)))
    let lead = target?.lead.flatMap(names.place(of:))
    let listed = (target?.strengths ?? []).compactMap(names.place(of:))
    for strength in career.shown.entries(Strength.self) {
      guard let place = names.place(at: strength.shared.origin),
        listed.isEmpty || listed.contains(place) || place == lead
      else { continue }
      let evidence = strength.evidence.compactMap(names.place(of:)).map(names.name(of:))
      for name in evidence { bonus[name, default: 0] += 120 }
      if place == lead || (!onlyLead && !listed.isEmpty), let first = evidence.first { kept.insert(first) }
    }
  }

  /// What comes first is worth most: people write the most impressive thing first.
  func value(of id: String, in section: SectionKey?, entry: Int, place: Int) -> Int {
    let base = Double(section.flatMap { Self.worth[$0.rawValue] } ?? 40)
    let value = base * max(0.5, 1 - 0.05 * Double(entry)) * max(0.35, 1 - 0.12 * Double(place))
    guard let worth else { return Int(value) + (bonus[id] ?? 0) }
    // Where it is known what is asked, the written order only decides between equals.
    return Int(value * 0.25) + (worth.values[id] ?? 0) + (bonus[id] ?? 0)
  }

  /// Summary, strengths, and the titles of jobs and schools stay: a career with holes raises questions.
  func keeps(_ id: String, in section: SectionKey?, isTitle: Bool) -> Bool {
    if id.isEmpty || kept.contains(id) { return true }
    guard let key = section?.rawValue, isTitle else { return false }
    return Self.whole.contains(key)
  }

  private static let whole: Set<String> = ["summary", "strengths", "experience", "education", "interests"]

  private static let worth = [
    "experience": 100, "internships": 90, "projects": 90, "education": 95, "publications": 70, "patents": 60,
    "talks": 50, "writing": 40, "awards": 65, "certificates": 60, "skills": 90, "language_skills": 70,
    "test_scores": 50, "military": 60, "activities": 30, "volunteering": 35, "references": 10,
  ]
}
