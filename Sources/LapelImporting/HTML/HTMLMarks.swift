import LapelTeX
import LapelXML

/// What the classes and properties of elements say of their texts.
struct HTMLMarks {
  private let tokens: Set<String>
  private let all: String

  init(_ node: XMLNode) {
    var words: [String] = []
    for attribute in node.attributes where Self.names.contains(attribute.name) {
      words += attribute.value.lowercased().prefix(400).split(whereSeparator: \.isWhitespace).map(String.init)
    }
    tokens = Set(words)
    all = words.joined(separator: " ")
  }

  private static let names: Set<String> = ["class", "id", "role", "itemprop", "itemtype"]

  /// What of an entry the text is; nil where nothing says.
  var part: LoosePiece.Part? {
    if tokens.isEmpty || isOfCard { return nil }
    if !tokens.isDisjoint(with: Self.roles) { return .role }
    if !tokens.isDisjoint(with: Self.bodies) { return .body }
    return nil
  }

  /// Whether the element holds a person's card: an h-card, a vcard that is none of an event.
  var isCard: Bool {
    !tokens.isDisjoint(with: [
      "h-card", "vcard", "p-contact", "http://schema.org/person", "https://schema.org/person",
    ])
      && tokens.isDisjoint(with: ["h-event", "vevent"])
  }

  /// Whether it is an entry of an h-resume, where a name is what somebody was.
  var isEvent: Bool { !tokens.isDisjoint(with: ["h-event", "vevent", "p-experience", "p-education"]) }

  /// Whether the text names the entry of an h-resume.
  var isEventName: Bool { !tokens.isDisjoint(with: ["p-name", "summary", "title"]) }

  private var isOfCard: Bool { !tokens.isDisjoint(with: ["p-job-title", "p-contact", "h-card"]) }

  /// The field of the person that a property of a card fills.
  var channel: String? {
    Self.channels.first { !tokens.isDisjoint(with: $0.tokens) }?.channel
  }

  private static let channels: [(channel: String, tokens: Set<String>)] = [
    ("headline", ["p-job-title", "title", "jobtitle"]), ("email", ["u-email", "email"]),
    ("phone", ["p-tel", "tel", "telephone"]), ("address", ["p-adr", "adr", "address"]),
    ("address", ["p-locality", "locality", "addresslocality"]),
  ]

  private static let roles: Set<String> = [
    "job-title", "jobtitle", "job_title", "job-position", "position", "position-title", "job-role", "role",
    "degree", "education-degree", "degree-title", "degree-name",
  ]
  private static let bodies: Set<String> = [
    "company", "company-name", "companyname", "company_name", "employer", "employer-name", "organization",
    "organisation", "organization-name", "org", "p-org", "school", "school-name", "schoolname", "university",
    "institution", "institution-name", "worksfor", "alumniof",
  ]

  /// Whether an inline element stands apart: a date at the margin, a second name.
  var isApart: Bool {
    [
      "date", "period", "time", "location", "place", "year", "right", "company", "title", "degree", "school",
      "duration",
    ].contains(where: all.hasBytes)
  }

  /// Whether the element belongs to the site and says nothing of the person.
  static func isOfTheSite(_ node: XMLNode) -> Bool {
    let attributes = node.attributes
    if attributes.isEmpty { return false }
    if HTMLText.isIcon(node) { return true }
    let marks = attributes.filter { ["class", "id", "role"].contains($0.name) }.map {
      $0.value.lowercased()
    }.joined(separator: " ")
    if [
      "cookie", "navigation", "navbar", "breadcrumb", "sr-only", "visually-hidden", "menu", "skip-link",
      "skip-to", "skiplink", "skipnav",
    ].contains(where: marks.hasBytes) {
      return true
    }
    // A button of the page.
    if node.name == "a", node[attribute: "href"]?.lowercased().hasPrefix("javascript:window.print") == true {
      return true
    }
    if node.name == "a", node[attribute: "href"]?.hasPrefix("#") == true,
      marks.split(whereSeparator: \.isWhitespace).contains("skip") || isSkip(node.text)
    {
      return true
    }
    if node.name == "a", node[attribute: "href"].map(isInside) ?? true, isOfPublisher(node.text) {
      return true
    }
    let style = node[attribute: "style"]?.filter { !$0.isWhitespace } ?? ""
    return attributes.contains { $0.name == "hidden" } || node[attribute: "aria-hidden"] == "true"
      || style.hasBytes("display:none")
  }

  private static let skips = WordLists.words("skips")

  /// `Skip to content`: words for those who listen to a page.
  private static func isSkip(_ text: String) -> Bool {
    guard text.utf8.count <= 120 else { return false }
    let folded = DateWords.folded(CleanText.folded(text))
    return skips.contains(where: folded.hasPrefix)
  }

  /// `Impressum`, `Privacy`: what a site must say.
  private static func isOfPublisher(_ text: String) -> Bool {
    text.utf8.count <= 60
      && [
        "impressum", "imprint", "datenschutz", "datenschutzerklarung", "privacy", "privacy policy",
        "legal notice",
        "sitemap", "back to top", "nach oben", "print", "drucken", "aviso legal", "mentions legales",
      ].contains(DateWords.folded(CleanText.folded(text)))
  }

  /// Whether a short element holds links inside the site and little else: `Start | Publications | CV`.
  static func isLinkBar(_ node: XMLNode) -> Bool {
    guard Self.bars.contains(node.name) else { return false }
    let elements = node.elements
    guard (1...40).contains(elements.count) else { return false }
    var links = 0
    for element in elements {
      let inner = element.name == "a" ? [element] : element.elements
      guard element.name == "a" || Self.inline.contains(element.name), inner.count <= 1 else { return false }
      guard let link = inner.first, link.name == "a" else {
        // The page one is on is no link.
        if element.text.utf8.count > 40 { return false }
        continue
      }
      guard let address = link[attribute: "href"], isInside(address), link.text.utf8.count <= 60 else {
        return false
      }
      links += 1
    }
    let between = node.children.filter { $0.kind == .text }.map(\.text).joined()
    return links > 1 && !between.contains { $0.isLetter || $0.isNumber }
  }

  private static let bars: Set<String> = ["p", "div", "td", "ul", "center", "address"]
  private static let inline: Set<String> = ["li", "b", "strong", "span", "i", "em", "br", "font", "small"]

  private static func isInside(_ address: String) -> Bool {
    !address.contains(":") && !address.hasPrefix("//")
  }

  static let skipped: Set<String> = [
    "script", "style", "head", "nav", "noscript", "template", "iframe", "form", "button", "svg", "canvas",
    "object", "video", "audio", "select", "input", "textarea", "img",
  ]
}
