public import LapelDiagnostics
public import LapelYAML

/// The ways to reach the person, in the order written; of one name there may be several.
public struct Contact: Hashable, Sendable, RandomAccessCollection, ExpressibleByArrayLiteral {
  /// In the order written; those of one name need not stand together.
  public var channels: [ContactChannel]

  /// Of these ways, in this order.
  public init(_ channels: [ContactChannel]) { self.channels = channels }
  /// `[]` for nobody who can be reached.
  public init(arrayLiteral channels: ContactChannel...) { self.channels = channels }

  /// Always 0.
  public var startIndex: Int { 0 }
  /// How many there are.
  public var endIndex: Int { channels.count }
  /// The way at a place from 0; out of range it traps, as an array does.
  public subscript(index: Int) -> ContactChannel { channels[index] }
}

/// One way to reach the person, printed as typed.
public struct ContactChannel: Hashable, Sendable {
  /// `email`, `phone`, `address`, `website`, `github`, `linkedin`, or a name of the person's own.
  public let name: String
  /// An address, a number or a name, as printed.
  public let value: LocalizedText
  /// Where its name is written.
  public let origin: Origin

  /// A way by its name; its level is the value's own, else the name's.
  public init(_ name: String, _ value: LocalizedText, origin: Origin = .none) {
    self.name = name
    self.value = value
    self.origin = origin
  }

  /// Phone and address are for those one applies to; the rest is public.
  public var level: ShowLevel { value.show ?? Self.defaultLevel(of: name) }

  /// Who may read a way of that name when nothing is written on it.
  package static func defaultLevel(of name: String) -> ShowLevel {
    ["phone", "mobile", "tel", "fax", "address"].contains(name) ? .application : .everyone
  }
}

extension Contact: NodeConvertible {
  /// The channels that have a place in the product; others are printed under their own name.
  static let known = [
    "email", "phone", "address", "website", "github", "linkedin", "blog", "mobile", "fax", "gitlab",
    "portfolio",
    "twitter", "mastodon", "bluesky", "orcid", "scholar", "stackoverflow", "kakao", "telegram", "instagram",
    "facebook", "youtube", "notion", "velog", "tistory", "medium", "huggingface", "kaggle", "skype",
    "discord",
  ]

  static let keys = RecordKeys(
    "contact",
    known.map { name in
      FieldInfo(
        name: name, summary: summaries[name] ?? "Printed under its own name.",
        shape: { .oneOrMany(.localized) },
        isRequired: false, level: ContactChannel.defaultLevel(of: name), traits: .contact,
        example: examples[name] ?? "https://example.com/\(name)")
    }, isLine: false)

  private static let summaries = [
    "email": "An e-mail address.", "phone": "A phone number, as printed.",
    "address": "Where you live, as printed.",
    "website": "Your site, with `https://`.", "github": "The user name or the page's address.",
    "linkedin": "The user name or the page's address.",
  ]

  /// One value each; an address in any other case, as most of the channels take one.
  private static let examples = [
    "email": "maya@example.com", "phone": "010-0000-0000", "mobile": "010-0000-0000", "fax": "02-0000-0000",
    "address": "Harbour Street 1", "website": "https://example.com", "github": "maya-okafor",
    "linkedin": "maya-okafor", "orcid": "0000-0002-1825-0097", "kakao": "maya", "telegram": "maya",
    "skype": "maya", "discord": "maya",
  ]

  /// A field a way; other names than these are taken too.
  public static var shape: Shape { .record("contact", keys.fields) }
  /// No way at all.
  public static var absent: Contact? { Contact([]) }

  /// Each key is a way, and a list under a key several; a slip in a known name is reported and read as meant.
  public static func read(_ node: Node, _ report: inout Report) -> Contact? {
    guard node.kind == .mapping else {
      report.add(notChannels(node))
      return nil
    }
    var channels: [ContactChannel] = []
    var cutTexts = CutTexts(in: node)
    defer { cutTexts.report(in: "contact", &report) }
    for (key, value) in node.pairs {
      var name = key.text
      if keys.slots[name] == nil, cutTexts.takes(key, value) { continue }
      cutTexts.passed(value)
      if Self.ofPerson.contains(name) {
        report.add(
          Diagnostic(
            .unknownField, "`contact` has no field `\(name)`", at: key.range,
            hints: ["`\(name)` belongs at the top of a file"]))
        continue
      }
      if keys.slots[name] == nil, let near = nearMiss(of: name) {
        report.add(
          Diagnostic(
            .unknownField, "`contact` has no field \(name.quotedName)", at: key.range,
            hints: ["did you mean `\(near)`?"],
            fix: node[near] == nil ? .init("write `\(near)`", [.init(key.range, near)]) : nil))
        name = near
      }
      if value.isAbsent(&report) { continue }
      for item in value.kind == .sequence ? Array(value.items) : [value] {
        if let text = LocalizedText.read(item, &report) {
          channels.append(ContactChannel(name, text, origin: Origin(key.range)))
        }
      }
    }
    return Contact(channels)
  }

  /// Names of one's own are fine, but not one that only a slip of the finger tells from a known one.
  private static func nearMiss(of name: String) -> String? {
    guard !own.contains(name), let near = keys.slip(name) else { return nil }
    return near == name ? nil : near
  }

  /// What is no way to reach somebody.
  private static let ofPerson: Set<String> = [
    "name", "headline", "concept", "summary", "photo", "languages", "birth_date", "origin", "family",
    "interests",
  ]

  private static let own: Set<String> = [
    "tel", "line", "x", "mail", "web", "homepage", "home", "site", "brunch", "signal",
  ]

  private static func notChannels(_ node: Node) -> Diagnostic {
    let text = node.kind == .scalar ? node.text : ""
    let name = text.utf8.contains(UInt8(ascii: "@")) ? "email" : text.contains("://") ? "website" : "phone"
    return Diagnostic(
      .wrongShape, "`contact` has fields, such as `email`", at: node.range,
      hints: [
        text.isEmpty
          ? "write `email: …`, each way on a line of its own" : "write `\(name): \(text.prefix(60))`"
      ])
  }

  /// Several of one name are one list.
  public var tree: Tree? {
    var pairs: [Tree.Pair] = []
    for channel in channels where !pairs.contains(where: { $0.key == channel.name }) {
      let values = channels.filter { $0.name == channel.name }.compactMap(\.value.tree)
      if values.count > 1 { pairs.append(Tree.Pair(channel.name, .list(values))) }
      if values.count == 1 { pairs.append(Tree.Pair(channel.name, values[0])) }
    }
    return pairs.isEmpty ? nil : .fields(pairs)
  }

  /// Each way's value, at its own level or that of its name.
  public func collect(into leaves: inout [Leaf], _ context: ValueContext) {
    for channel in channels { channel.value.collect(into: &leaves, channel.context(context)) }
  }

  /// Whether every way may be read by those of a level.
  public func isVisible(at level: ShowLevel, _ context: ValueContext) -> Bool {
    context.level(of: self) <= level
      && channels.allSatisfy { $0.value.isVisible(at: level, $0.context(context)) }
  }

  /// Without the ways that the change takes out; an empty contact where it takes all.
  public func changed(by change: ValueChange, _ context: ValueContext) -> Contact? {
    Contact(
      channels.compactMap { channel in
        let context = channel.context(context)
        guard change.keeps(context.level(of: channel.value)), change.keepsField(context)
        else {
          return nil
        }
        return channel.value.changed(by: change, context).map {
          ContactChannel(channel.name, $0, origin: channel.origin)
        }
      })
  }
}

extension ContactChannel {
  fileprivate func context(_ around: ValueContext) -> ValueContext {
    ValueContext(
      record: "contact", field: name, traits: .contact, container: around.container,
      fallback: Self.defaultLevel(of: name))
  }
}
