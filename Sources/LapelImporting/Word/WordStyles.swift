import LapelXML

/// What the styles of a Word document are for.
struct WordStyles {
  private var names: [String: String] = [:]
  private var levels: [String: Int] = [:]
  private var parents: [String: String] = [:]

  init(_ root: XMLNode?) {
    for style in root?.elements ?? [] where style.name == "style" {
      guard let id = style[attribute: "w:styleId"] else { continue }
      for part in style.elements {
        switch part.name {
        case "name": names[id] = part[attribute: "w:val"]?.lowercased()
        case "basedOn": parents[id] = part[attribute: "w:val"]
        case "pPr":
          if let level = part.elements.first(where: { $0.name == "outlineLvl" })?[attribute: "w:val"].flatMap(
            { Int($0) })
          {
            levels[id] = level
          }
        default: break
        }
      }
    }
  }

  /// The kind of block that a paragraph of this style is.
  func kind(of id: String?) -> LooseBlock.Kind {
    var id = id
    for _ in 0..<10 {
      guard let style = id else { return .line }
      let name = (names[style] ?? style).lowercased()
      if name == "title" { return .heading(1) }
      if name.hasPrefix("heading"), let level = name.last?.wholeNumberValue { return .heading(level + 1) }
      if name.hasPrefix("list bullet") || name.hasPrefix("list number") || name.hasPrefix("listbullet") {
        return .bullet(max(0, (name.last?.wholeNumberValue ?? 1) - 1))
      }
      if let level = levels[style], level < 9 { return .heading(level + 2) }
      id = parents[style]
    }
    return .line
  }
}

/// The addresses that a part of a Word document links to.
struct WordLinks {
  private var targets: [String: String] = [:]

  init(_ root: XMLNode?) {
    for element in root?.elements ?? [] where element.name == "Relationship" {
      if let id = element[attribute: "Id"], let target = element[attribute: "Target"],
        element[attribute: "TargetMode"] == "External"
      {
        targets[id] = target
      }
    }
  }

  subscript(id: String?) -> String? { id.flatMap { targets[$0] } }
}
