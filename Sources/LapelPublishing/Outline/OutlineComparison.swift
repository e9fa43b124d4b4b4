package import LapelDiagnostics

/// The differences between two CVs.
package struct OutlineComparison: Sendable {
  /// The first CV.
  package let a: Side
  /// The second CV.
  package let b: Side
  /// The lines that differ, in the order of the pages; nil when one of the CVs has no counterpart.
  package let lines: [(a: String?, b: String?)]

  /// One of the two CVs.
  package struct Side: Sendable {
    /// The name as it was given: a target's id, a sealed folder.
    package let name: String
    /// What the CV says.
    package let outline: CVOutline

    /// Makes a side from a CV and the name that it was given by.
    package init(name: String, outline: CVOutline) { (self.name, self.outline) = (name, outline) }
  }

  /// Compares line by line; what has moved is removed in one place and added in another.
  package init(_ a: Side, _ b: Side) {
    (self.a, self.b) = (a, b)
    lines = Self.differing(a.outline.lines, b.outline.lines)
  }

  /// Strengths that only one of the CVs shows, in the order of its page.
  package var strengths: (onlyA: [String], onlyB: [String]) {
    Self.apart(a.outline.strengths, b.outline.strengths)
  }

  /// Items that only one of the CVs shows, in the order of its page.
  package var items: (onlyA: [String], onlyB: [String]) { Self.apart(a.outline.items, b.outline.items) }

  /// Whether no line, no strength and no lead differs.
  package var isSame: Bool {
    lines.isEmpty && strengths.onlyA.isEmpty && strengths.onlyB.isEmpty && a.outline.lead == b.outline.lead
  }

  private static func apart(_ a: [String], _ b: [String]) -> ([String], [String]) {
    let (inA, inB) = (Set(a), Set(b))
    return (a.filter { !inB.contains($0) }, b.filter { !inA.contains($0) })
  }

  /// The differing lines in pairs: lines of the same item, and of the rest those between the same equal lines.
  private static func differing(_ a: [CVOutline.Line], _ b: [CVOutline.Line]) -> [(a: String?, b: String?)] {
    var (removed, inserted): (Set<Int>, Set<Int>) = ([], [])
    for change in b.map(\.text).difference(from: a.map(\.text)) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var pairs: [(a: String?, b: String?)] = []
    var (at, from) = (0, 0)
    while at < a.count || from < b.count {
      var gone: [CVOutline.Line] = []
      var come: [CVOutline.Line] = []
      while at < a.count, removed.contains(at) {
        gone.append(a[at])
        at += 1
      }
      while from < b.count, inserted.contains(from) {
        come.append(b[from])
        from += 1
      }
      pairs += paired(gone, come)
      if gone.isEmpty, come.isEmpty { (at, from) = (at + 1, from + 1) }
    }
    return pairs
  }

  private static func paired(
    _ gone: [CVOutline.Line], _ come: [CVOutline.Line]
  ) -> [(a: String?, b: String?)] {
    var come = come
    var pairs: [(a: String?, b: String?)] = []
    for line in gone {
      if let other = come.firstIndex(where: { $0.id == line.id }) {
        pairs += come[..<other].map { (nil, $0.text) }
        pairs.append((line.text, come[other].text))
        come.removeSubrange(...other)
      } else {
        pairs.append((line.text, nil))
      }
    }
    return pairs + come.map { (nil, $0.text) }
  }
}

extension OutlineComparison {
  /// Writes the JSON of `lapel compare --format json`.
  package func write(to json: inout JSONText) {
    json.object { json in
      json.field("a", a.name)
      json.field("b", b.name)
      json.key("lead")
      json.array { json in for side in [a, b] { Self.write(side.outline.lead, &json) } }
      for (name, apart) in [("strengths", strengths), ("items", items)] {
        json.key(name)
        json.object { json in
          json.field("only_a", apart.onlyA)
          json.field("only_b", apart.onlyB)
        }
      }
      json.key("lines")
      json.array { json in
        for line in lines {
          json.object { json in
            json.key("a")
            Self.write(line.a, &json)
            json.key("b")
            Self.write(line.b, &json)
          }
        }
      }
    }
  }

  private static func write(_ text: String?, _ json: inout JSONText) {
    if let text { json.string(text) } else { json.null() }
  }
}
