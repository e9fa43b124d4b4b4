package import LapelXML

extension SavedPosting {
  /// A page as saved from a browser, without its navigation, scripts, forms, footers and neighbours.
  package init(html bytes: [UInt8]) throws(XMLProblem) {
    let page = try HTMLDocument(bytes)
    var reader = PageReader()
    reader.read(Self.content(of: page.root))
    if reader.lines.count < 4 {
      // A page whose `main` holds next to nothing has its posting elsewhere.
      reader = PageReader()
      reader.read(page.root)
    }
    let data = PageData(page.root)
    if reader.lines.count < 4, let told = try data.description.map(Self.lines(ofDescription:)),
      told.count > reader.lines.count
    {
      // A page that a script fills in holds its posting only for machines.
      self.init(lines: told)
    } else {
      self.init(lines: reader.lines)
    }
    title = data.title
    company = data.company
    deadline = data.deadline
    windowTitle = data.windowTitle
  }

  private static func lines(ofDescription text: String) throws(XMLProblem) -> [Line] {
    var root = try HTMLDocument(Array(text.utf8)).root
    // Some escape it twice.
    if !text.utf8.contains(0x3C) { root = try HTMLDocument(Array(root.text.utf8)).root }
    var reader = PageReader()
    reader.read(root)
    return reader.lines
  }

  /// The page's main part, where it names one that holds most of its lists.
  private static func content(of root: XMLNode) -> XMLNode {
    let found = root.descendants.filter { $0.name == "main" || $0[attribute: "role"] == "main" }
    return found.first ?? root
  }
}

/// Walks a page and cuts it into lines at its blocks.
private struct PageReader {
  private(set) var lines: [SavedPosting.Line] = []
  private var text = ""
  private var gap = true
  /// How much of the line's text is bold, against all of it.
  private var boldCount = 0
  private var isItem = false
  /// The level of the heading that is being read; nil outside one.
  private var heading: Int?
  /// How many lists stand around the line.
  private var depth = 0

  private static let hidden: Set<String> = [
    "script", "style", "nav", "footer", "aside", "noscript", "button", "head", "template", "form", "select",
    "svg",
    "iframe", "object", "dialog", "canvas", "menu", "audio", "video",
  ]
  private static let blocks: Set<String> = [
    "p", "div", "li", "ul", "ol", "dl", "dt", "dd", "section", "article", "table", "tr", "td", "th", "h1",
    "h2", "h3",
    "h4", "h5", "h6", "blockquote", "pre", "main", "body", "hr", "figure", "figcaption", "address", "details",
    "summary",
    "caption", "tbody", "thead", "header", "fieldset",
  ]
  private static let headings: Set<String> = [
    "h1", "h2", "h3", "h4", "h5", "h6", "dt", "th", "summary", "caption",
  ]
  private static let paragraphs: Set<String> = [
    "p", "ul", "ol", "dl", "section", "article", "table", "div", "header",
  ]
  /// Parts of a page that its authors name so: they are the site's, not the posting's.
  private static let furniture: Set<String> = [
    "cookie", "cookies", "breadcrumb", "breadcrumbs", "nav", "navbar", "gnb", "lnb", "footer", "related",
    "recommend",
    "recommended", "similar", "share", "login", "banner", "modal", "popup", "sidebar", "advert", "ads",
  ]

  private enum Step {
    case enter(XMLNode)
    case leave(block: Bool, wasItem: Bool, heading: Int?, bold: Bool, list: Bool)
  }
  private var boldDepth = 0

  /// Without recursion: a hostile page may be nested without end.
  mutating func read(_ root: XMLNode) {
    var steps = [Step.enter(root)]
    while let step = steps.popLast() {
      switch step {
      case .enter(let node): enter(node, &steps)
      case .leave(let block, let wasItem, let outer, let bold, let list):
        if block { flush() }
        isItem = wasItem
        heading = outer
        if list { depth -= 1 }
        if bold { boldDepth -= 1 }
      }
    }
    flush()
  }

  private mutating func enter(_ node: XMLNode, _ steps: inout [Step]) {
    if node.kind == .text {
      let text = node.text
      if Self.isSetInLines(text) { addLines(text) } else { add(text) }
      return
    }
    guard node.kind == .element, !Self.hidden.contains(node.name), !Self.isFurniture(node) else { return }
    let name = node.name
    if name == "table", let columns = PageColumns(node) {
      flush()
      for cell in columns.cells.reversed() { steps.append(.enter(cell)) }
      return
    }
    if name == "br" || name == "hr" {
      flush()
      return
    }
    if name == "pre", !node.descendants.contains(where: { $0.name == "br" }) {
      addLines(node.text)
      return
    }
    let isBlock = Self.blocks.contains(name)
    if isBlock { flush() }
    if Self.paragraphs.contains(name) { gap = true }
    let isBold = name == "strong" || name == "b"
    let isList = name == "ul" || name == "ol"
    steps.append(
      .leave(block: isBlock, wasItem: isItem, heading: heading, bold: isBold, list: isList))
    if isBold { boldDepth += 1 }
    if isList { depth += 1 }
    if name == "li" { isItem = true }
    if Self.headings.contains(name) {
      heading = name.utf8.first == 0x68 ? name.last?.wholeNumberValue : SavedPosting.Line.boldLevel
    }
    for child in node.children.reversed() { steps.append(.enter(child)) }
  }

  private static func isFurniture(_ node: XMLNode) -> Bool {
    // `<body class="modal-open">` is the page itself.
    if ["html", "body", "main", "article"].contains(node.name) { return false }
    if node.name == "header" { return node.descendants.contains { $0.name == "nav" } }
    var words = ""
    for (name, value) in node.attributes {
      switch name {
      case "hidden": return true
      case "aria-hidden" where value == "true": return true
      case "role" where ["navigation", "banner", "contentinfo", "dialog", "search"].contains(value):
        return true
      case "class", "id": words += " " + value.lowercased()
      default: break
      }
    }
    return words.split { !($0.isLetter || $0.isNumber) }.contains { furniture.contains(String($0)) }
  }

  private mutating func add(_ more: String) {
    for scalar in more.unicodeScalars {
      if scalar.properties.isWhitespace {
        if !text.isEmpty, text.unicodeScalars.last != " " { text.unicodeScalars.append(" ") }
      } else if scalar.value != 0x200B && scalar.value != 0xFEFF {
        text.unicodeScalars.append(scalar)
        if boldDepth > 0 { boldCount += 1 }
      }
    }
  }

  /// A text whose lines bear bullets is shown as it stands (`white-space: pre-wrap`).
  private static func isSetInLines(_ text: String) -> Bool {
    guard text.utf8.count(where: { $0 == 0x0A }) > 1 else { return false }
    let rows = text.split(whereSeparator: \.isNewline)
    return rows.count(where: { BulletMark.strip($0).mark != nil }) > 1
  }

  private mutating func addLines(_ text: String) {
    flush()
    lines += SavedPosting(text: text).lines
    gap = true
  }

  private mutating func flush() {
    defer {
      text = ""
      boldCount = 0
    }
    let (bare, mark) = BulletMark.strip(text[...])
    let trimmed = SavedPosting.trimmed(bare)
    guard !trimmed.isEmpty else { return }
    let isBold = boldCount > 0 && boldCount >= trimmed.unicodeScalars.count { $0 != " " }
    let role: SavedPosting.Line.Role =
      heading != nil || isBold && !isItem && mark == nil ? .heading : isItem || mark != nil ? .item : .text
    let level = role == .heading ? heading : max(depth - 1, 0)
    lines.append(SavedPosting.Line(role, String(trimmed), isAfterGap: gap, mark: mark, level: level))
    gap = false
  }
}
