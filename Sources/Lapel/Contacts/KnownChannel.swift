import LapelTeX

/// A way to reach somebody that the program knows: a block of `Resources/channels.txt`, whose remarks say what each line is.
package struct KnownChannel: Sendable {
  /// In lower case, without separators: `stackoverflow`.
  package let key: String
  /// As it calls itself: `Stack Overflow`.
  package let title: String
  /// What it leads to.
  package let kind: ContactKind
  /// Who may read it when nothing is written on it.
  let level: ShowLevel
  /// What the field reference calls it; nil: it is not named there.
  let reference: String?
  /// What the field reference says of it; nil: nothing of its own.
  let about: String?
  /// A value; nil: an address.
  let example: String?
  fileprivate let aliases: [String]

  /// What a name in `contact` stands for, in any case, with `_`, `-` or blanks; nil for a name of the person's own.
  package static func named(_ name: String) -> KnownChannel? {
    byName[String(name.lowercased().filter { !"_- .()".contains($0) })]
  }

  /// In the order of the field reference, then the others.
  static let all = blocks.map(KnownChannel.init)

  private static let byName: [String: KnownChannel] = Dictionary(
    all.flatMap { channel in ([channel.key] + channel.aliases).map { ($0, channel) } },
    uniquingKeysWith: { first, _ in first })

  private init(_ block: Block) {
    key = block.name
    title = block["title"] ?? block.name
    kind =
      switch block["kind"] {
      case "email": .email
      case "phone": .phone
      case "place": .place
      case "text": .text
      case "network": .network(SocialNetwork(block))
      default: .page
      }
    // A level that is no level hides what it is of.
    level = block["level"].map { ShowLevel(rawValue: $0) ?? .nobody } ?? .everyone
    (reference, about, example) = (block["reference"], block["about"], block["example"])
    aliases = block.list("aliases")
  }
}

extension KnownChannel {
  /// A name in brackets and the lines below it.
  struct Block {
    let name: String
    fileprivate(set) var lines: [String: String] = [:]

    subscript(key: String) -> String? { lines[key] }

    func list(_ key: String) -> [String] {
      (lines[key] ?? "").split(separator: ",").map { String(Blanks.trimmed($0)) }
    }
  }

  private static let blocks: [Block] = {
    let lists = NamedLists([EmbeddedTexts.bytes(of: "channels.txt")])
    return lists.names.map { name in
      var block = Block(name: name)
      for line in lists.texts(of: name) {
        guard let colon = line.firstIndex(of: ":") else { continue }
        block.lines[String(line[..<colon])] = String(Blanks.trimmed(line[line.index(after: colon)...]))
      }
      return block
    }
  }()
}

extension SocialNetwork {
  fileprivate init(_ block: KnownChannel.Block) {
    let words = (block["names"] ?? "").split(separator: " ")
    let names: Names =
      switch words.first {
      case "any": .any
      case "server": .server
      case "domain": .domain
      case "number": .number
      case "orcid": .orcid
      case "code": .code(words.dropFirst().first.flatMap { Int($0) } ?? 0)
      default: .ascii
      }
    self.init(
      block.name, block["page"] ?? "", hosts: block.list("hosts"), marks: block["marks"] ?? "._-",
      paths: block.list("paths"), kept: block.list("kept"), names)
  }
}
