import LapelTeX

/// What the commands of the usual classes mean in a section.
struct LaTeXEntries {
  let section: String
  let isAwesome: Bool

  /// Whether lists and lines after the command are of its entry.
  static func staysOpen(_ name: String) -> Bool {
    ["cvevent", "cventry", "entry", "twentyitem", "role", "cvachievement"].contains(name)
  }

  /// The entries that a command makes, each with its section.
  func entries(_ name: String, _ said: [Said?], _ arguments: [String]) -> [(String, DraftEntry)] {
    switch name {
    case "cventry" where isAwesome || arguments.count <= 5:
      // A post at a club is unpaid work for others.
      let section = section == "activities" && said[0] != nil && said[1] != nil ? "volunteering" : section
      return [(section, entry(said, [.position, .body, .place, .date], arguments.text(at: 4)))]
    case "cventry":
      var made = entry(said, [.date, .position, .body, .place], arguments.text(at: 5))
      grade(said[4], &made)
      return [(section, made)]
    case "cvevent": return [(section, entry(said, [.position, .body, .date, .place], ""))]
    case "twentyitem" where arguments.count > 4:
      // From, to, what, where, place, and what it was about.
      let from = said[0].map { $0.saying($0.text.trimmingMarks) }
      let date = from.map { from in
        said[1].map { Said("\(from.text) – \($0.text)", from.sources + $0.sources) } ?? from
      }
      let parts = [date ?? said[1]] + said.dropFirst(2)
      return [(section, entry(parts, [.date, .position, .body, .place], arguments.text(at: 5)))]
    case "entry", "twentyitem":
      return [(section, entry(said, [.date, .position, .body], arguments.text(at: 3)))]
    case "headedsection": return headed(said, arguments).map { (section, $0) }
    case "cvhonor": return [(section, honor(said))]
    case "cvitem", "cvline", "cvhobby", "cvskill", "twentyitemshort":
      return listed(said[0], arguments) ?? item(said[0], said[1], nil)
    case "cvitemwithcomment", "cvlanguage": return item(said[0], said[1], said[2])
    case "cvdoubleitem", "cvcomputer": return item(said[0], said[1], nil) + item(said[2], said[3], nil)
    case "cvlistitem": return item(nil, said[0], nil)
    case "cvlistdoubleitem": return item(nil, said[0], nil) + item(nil, said[1], nil)
    case "cvachievement": return item(said[1], said[2], nil)
    case "cvref": return [("references", referee(said))]
    case "cvcolumn" where section == "references": return [("references", column(said))]
    case "cvcolumn": return item(said[0], said[1], nil)
    case "ecvmothertongue": return item(said[0], nil, nil, in: "language_skills")
    case "ecvlanguage", "ecvlastlanguage":
      return item(
        said[0], Said.joined(said.dropFirst().compactMap { $0 }, by: ", "), nil, in: "language_skills")
    case "ecvworkexperience", "ecveducation":
      return [(section, entry(said, [.date, .position, .body, .place], arguments.text(at: 4)))]
    case "ecvitem", "ecvtitle", "ecvbigitem": return item(said[0], said[1], nil)
    default: return []
    }
  }

  /// What an argument of a command that makes an entry says.
  private enum Part { case position, body, place, date }

  /// An entry whose parts stand in the order named, and the rest of whose arguments is its description.
  private func entry(_ said: [Said?], _ parts: [Part], _ description: String) -> DraftEntry {
    func part(_ part: Part) -> Said? {
      parts.firstIndex(of: part).flatMap { $0 < said.count ? said[$0] : nil }
    }
    return entry(
      position: part(.position), body: part(.body), place: part(.place), date: part(.date),
      description: description)
  }

  /// A name, whom they work for unless a way to reach them stands there, and ways to reach them.
  private func referee(_ said: [Said?]) -> DraftEntry {
    var made = DraftEntry()
    made.set("name", said[0])
    let isReached = said[1].map { LooseContact.isEmail($0.text) } ?? false
    made.set("organization", isReached ? nil : said[1])
    let ways = (isReached ? [said[1], said[2], said[3]] : [said[2], said[3]]).compactMap { $0 }
    made.set("contact", Said.joined(ways.map { $0.saying(CleanText.folded($0.text)) }, by: ", "))
    return made
  }

  /// `\resumeSubSubheading`: another post at the employer above.
  func anotherPost(_ said: [Said?], under employer: DraftEntry) -> DraftEntry {
    var post = DraftEntry()
    let headline = SectionFields.headline(of: section)
    post.set(SectionFields.part(of: section) ?? "summary", said[0])
    post.setDate(said[1])
    post.set(headline, employer.firstText(headline).map { Said($0, []) })
    return post
  }

  /// Over a column what somebody is to the person, and in it who, whom they work for and the ways to reach them.
  private func column(_ said: [Said?]) -> DraftEntry {
    var made = DraftEntry()
    if let text = said[1] {
      LooseReferences.read(text.saying(CleanText.folded(text.text)), &made)
      made.set("relation", said[0])
    } else {
      made.set("name", said[0])
    }
    return made
  }

  /// The groups of `\resumeSubheading` and its like, whose order people turn; after a project's name stands what it is made with.
  func subheading(_ name: String, _ arguments: [String], at place: String) -> DraftEntry {
    var head = arguments.flatMap { LaTeXLines.blocks(of: $0, at: place) }
    var technologies: [Said] = []
    if name == "resumeProjectHeading", section == "projects", let first = head.first, first.pieces.count > 1,
      first.pieces[0].isBold, arguments[0].hasBytes("\\emph{") || arguments[0].hasBytes("\\textit{")
    {
      technologies = first.pieces.dropFirst().flatMap { KeywordList.items([$0.said]) }
      head[0] = LooseBlock(first.kind, [first.pieces[0]])
    }
    var entry = LooseEntry.entry(LooseLines(head: head), of: section)
    entry.add("technologies", technologies)
    return entry
  }

  private func entry(position: Said?, body: Said?, place: Said?, date: Said?, description: String)
    -> DraftEntry
  {
    var made = DraftEntry()
    let headline = SectionFields.headline(of: section)
    switch section {
    case "education":
      made.set("degree", position)
      made.setName("institution", body)
    case "writing", "publications", "patents", "awards", "certificates", "projects":
      // Awesome-CV has the part somebody had before the name of the thing; the others begin with the name.
      let (name, other) =
        isAwesome ? (body ?? position, body == nil ? nil : position) : (position ?? body, body)
      made.setName(headline, name)
      if other?.text != name?.text {
        let field = isAwesome ? SectionFields.part(of: section) : SectionFields.organization(of: section)
        if let field { made.set(field, other) } else { made.note("role", other) }
      }
    case "skills":
      made.set("name", position ?? body)
    default:
      made.setName(headline, body ?? position)
      if body != nil, let part = SectionFields.part(of: section) { made.set(part, position) }
    }
    made.setDate(date)
    made.set("place", place)
    self.description(description, &made)
    return made
  }

  /// A body and its place, with what somebody was there inside: an entry for each post.
  private func headed(_ said: [Said?], _ arguments: [String]) -> [DraftEntry] {
    var found: [DraftEntry] = []
    for part in LaTeXParser.parts(of: arguments.count > 2 ? arguments[2] : "") {
      guard case .command("headedsubsection", _, let inner) = part, inner.count > 1 else { continue }
      let isFirst = found.isEmpty
      found.append(
        entry(
          position: LaTeXLines.said(inner[0], at: "headedsubsection"),
          body: isFirst ? said[0] : said[0].map { Said($0.text, []) },
          place: isFirst ? said[1] : said[1].map { Said($0.text, []) },
          date: LaTeXLines.said(inner[1], at: "headedsubsection"),
          description: inner.count > 2 ? inner[2] : ""))
    }
    if !found.isEmpty { return found }
    return [entry(position: nil, body: said[0], place: said[1], date: nil, description: arguments.last ?? "")]
  }

  /// A description may hold a list, and that another one.
  func description(_ text: String, _ entry: inout DraftEntry) {
    var item: String?
    var lists = 0
    var isInner = false
    func end() {
      guard let words = item else { return }
      item = nil
      guard let said = LaTeXLines.said(words, at: "item") else { return }
      if isInner { entry.nest("highlights", said) } else { line(said, &entry, isItem: true) }
    }
    for part in LaTeXParser.parts(of: text) {
      switch part {
      case .item:
        end()
        item = ""
        isInner = lists > 1
      case .text(let words):
        if item != nil {
          item? += words
        } else {
          for block in LaTeXLines.blocks(of: words, at: "description") {
            if let said = block.said { line(said, &entry, isItem: false) }
          }
        }
      case .begin(let name, _):
        end()
        if LaTeXCommands.lists.contains(name) { lists += 1 }
      case .end(let name):
        end()
        if LaTeXCommands.lists.contains(name) { lists -= 1 }
      case .command(_, _, let arguments):
        for argument in arguments {
          if let said = LaTeXLines.said(argument, at: "description") { line(said, &entry, isItem: true) }
        }
      }
    }
    end()
  }

  private func line(_ said: Said, _ entry: inout DraftEntry, isItem: Bool) {
    if section == "education", said.text.count < 60, let range = said.text.first(inAnyCase: "gpa") {
      let tail = String(said.text[range.lowerBound...])
      if Grade.read(tail) != nil { return entry.setGrade(said.saying(tail), key: "grade") }
    }
    if isItem { entry.add("highlights", [said]) } else { entry.setBody(said) }
  }

  private func grade(_ said: Said?, _ entry: inout DraftEntry) {
    guard let said else { return }
    if Grade.read(said.text) != nil {
      entry.setGrade(said, key: "grade")
    } else if section == "education" {
      entry.add("highlights", [said])
    } else {
      entry.note("grade", said)
    }
  }

  private func honor(_ said: [Said?]) -> DraftEntry {
    var made = DraftEntry()
    if section == "certificates" {
      made.set("name", said[0] ?? said[1])
      made.set("issuer", said[0] == nil ? nil : said[1])
    } else {
      made.set(SectionFields.headline(of: section), said[1] ?? said[0])
      made.set(section == "awards" ? "rank" : "role", said[1] == nil ? nil : said[0])
    }
    made.set("place", said[2])
    made.setDate(said[3])
    return made
  }

  /// A label and what it says before a list, which is of it; nil where there is no list.
  private func listed(_ label: Said?, _ arguments: [String]) -> [(String, DraftEntry)]? {
    guard arguments.count > 1, arguments[1].hasBytes("\\item") else { return nil }
    let text = arguments[1]
    let start = text.firstBytes(of: "\\begin{")?.lowerBound ?? text.startIndex
    var made = item(label, LaTeXLines.said(String(text[..<start]), at: "item"), nil)
    if made.isEmpty { made = [(section, DraftEntry())] }
    description(String(text[start...]), &made[0].1)
    return made
  }

  /// A label and what it says; a date as a label dates what stands beside it.
  private func item(_ label: Said?, _ value: Said?, _ comment: Said?, in section: String? = nil) -> [(
    String, DraftEntry
  )] {
    let section = section ?? self.section
    var made = DraftEntry()
    let headline = SectionFields.headline(of: section)
    if let label, let value, let period = DraftPeriod.read(label.text), period.text != nil {
      made.setDate(label)
      if section != "publications" || !LooseCitation.read(value, &made, isDated: true) {
        made.setName(headline, value)
      }
    } else if let label {
      made.setName(headline, label)
      if section == "language_skills", let value, value.text.allSatisfy({ $0.isNumber || ".,/".contains($0) })
      {
        // How many dots are drawn is no level that anybody could read.
        made.note("rating", value)
      } else {
        EntryLine.details(value, section, &made)
      }
    } else if let value {
      EntryLine.read(value, section, &made)
    }
    made.set("summary", comment)
    if made.isEmpty { return [] }
    return [(section, made)]
  }
}

extension DraftEntry {
  /// A line under an entry: its summary, then what it achieved.
  mutating func setBody(_ said: Said?) {
    guard let said else { return }
    if self["summary"] == nil, self["highlights"] == nil {
      set("summary", said)
    } else {
      add("highlights", [said])
    }
  }
}

extension [String] {
  /// The argument of that number; an empty one where there are fewer.
  fileprivate func text(at index: Int) -> String { index < count ? self[index] : "" }
}
