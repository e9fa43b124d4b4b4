public import LapelDiagnostics
public import LapelYAML

/// The ways to reach the person, in the order written; several may share a name.
public struct Contact: Hashable, Sendable, RandomAccessCollection, ExpressibleByArrayLiteral {
  /// The channels in the order written; those with the same name need not be together.
  public var channels: [ContactChannel]

  /// Makes a contact from its channels, in this order.
  public init(_ channels: [ContactChannel]) { self.channels = channels }
  /// Makes a contact from a list; `[]` is a person without any contact.
  public init(arrayLiteral channels: ContactChannel...) { self.channels = channels }

  /// Always 0.
  public var startIndex: Int { 0 }
  /// The number of channels.
  public var endIndex: Int { channels.count }
  /// The channel at an index from 0; traps when the index is out of range, as an array does.
  public subscript(index: Int) -> ContactChannel { channels[index] }
}

/// One way to reach the person, printed as typed.
public struct ContactChannel: Hashable, Sendable {
  /// `email`, `phone`, `address`, `website`, `github`, `linkedin`, or a name that the person chose.
  public let name: String
  /// The address, number or name, as printed.
  public let value: LocalizedText
  /// Where the channel's name was read; `.none` if the program made it.
  public let origin: Origin

  /// Makes a channel; its level is the one written on the value, else the default for its name.
  public init(_ name: String, _ value: LocalizedText, origin: Origin = .none) {
    self.name = name
    self.value = value
    self.origin = origin
  }

  /// The level written on the value; without one, phone and address are for applications, and the rest is public.
  public var level: ShowLevel { value.show ?? Self.defaultLevel(of: name) }

  /// Who may read a way of that name when nothing is written on it.
  package static func defaultLevel(of name: String) -> ShowLevel {
    KnownChannel.named(name)?.level ?? .everyone
  }
}

extension Contact: NodeConvertible {
  /// The channels that the field reference names; others are printed under their own name.
  static let keys = RecordKeys(
    "contact",
    KnownChannel.all.compactMap { channel in
      channel.reference.map { name in
        FieldInfo(
          name: name, summary: channel.about ?? "Printed under its own name.",
          shape: { .oneOrMany(.localized) },
          isRequired: false, level: channel.level, traits: .contact,
          example: channel.example ?? "https://example.com/\(name)")
      }
    }, isLine: false)

  /// One field per known channel; other names are allowed too.
  public static var shape: Shape { .record("contact", keys.fields) }
  /// A contact without channels.
  public static var absent: Contact? { Contact([]) }

  /// Reads each key as a channel, and a list under a key as several; a typo of a known name is reported and read as meant.
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

  /// The known name that a name is a typo of; nil for any other name, since people may choose their own.
  private static func nearMiss(of name: String) -> String? {
    guard KnownChannel.named(name) == nil, let near = keys.slip(name) else { return nil }
    return near == name ? nil : near
  }

  /// Fields of the person that are not ways to reach them.
  private static let ofPerson: Set<String> = [
    "name", "headline", "concept", "summary", "photo", "languages", "birth_date", "origin", "family",
    "interests",
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

  /// The channels by name; several with one name become a list.
  public var tree: Tree? {
    var pairs: [Tree.Pair] = []
    for channel in channels where !pairs.contains(where: { $0.key == channel.name }) {
      let values = channels.filter { $0.name == channel.name }.compactMap(\.value.tree)
      if values.count > 1 { pairs.append(Tree.Pair(channel.name, .list(values))) }
      if values.count == 1 { pairs.append(Tree.Pair(channel.name, values[0])) }
    }
    return pairs.isEmpty ? nil : .fields(pairs)
  }

  /// Adds each channel's value, at its own level or the one for its name.
  public func collect(into leaves: inout [Leaf], _ context: ValueContext) {
    for channel in channels { channel.value.collect(into: &leaves, channel.context(context)) }
  }

  /// Whether readers at a level may see every channel.
  public func isVisible(at level: ShowLevel, _ context: ValueContext) -> Bool {
    context.level(of: self) <= level
      && channels.allSatisfy { $0.value.isVisible(at: level, $0.context(context)) }
  }

  /// The channels that the change keeps; an empty contact when it keeps none.
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
