public import LapelDiagnostics
import LapelYAML

/// The person's own values from several files, and how they are put together.
///
/// It is an error if two public files disagree; `private.yaml` wins over a public file.
struct PersonParts {
  /// One value with its place.
  private struct Written {
    let tree: Tree
    let range: SourceRange
    let node: Node
    let isPrivate: Bool
  }

  /// Where an empty name was written; nil: nowhere.
  private(set) var emptyName: SourceRange?
  private var record: RecordNode?
  private var values: [String: Written] = [:]
  private var alsoKnownAs: [PlainText] = []
  private var interests: [LocalizedText] = []
  private var lexicon: [PlainText] = []
  private var texts: [String: LocalizedText] = [:]
  private var channels: [(channel: ContactChannel, isPrivate: Bool)] = []
  private var conflicts: [Diagnostic] = []

  private static let lists: Set<String> = ["also_known_as", "interests", "lexicon", "contact"]

  mutating func add(_ person: Person, _ found: RecordNode, isPrivate: Bool) {
    alsoKnownAs += person.alsoKnownAs
    interests += person.interests
    lexicon += person.lexicon
    let known = channels.count
    for channel in person.contact { add(channel, isPrivate, besides: known) }
    if person.name == nil, let key = found.keys[0] { emptyName = key }
    var merged = record ?? RecordNode(found.range, slots: Person.schema.fields.count)
    let trees = Dictionary(
      Person.schema.pairs(person).map { ($0.key, $0.value) }, uniquingKeysWith: { a, _ in a })
    for (slot, field) in Person.schema.fields.enumerated() where !Self.lists.contains(field.name) {
      guard let node = found.values[slot], let tree = trees[field.name] else { continue }
      let new = Written(tree: tree, range: node.range, node: node, isPrivate: isPrivate)
      let wins = settle(new, field.name)
      if wins {
        values[field.name] = new
        merged.values[slot] = node
        merged.keys[slot] = found.keys[slot]
      }
    }
    for (name, path) in Self.texts {
      guard let text = person[keyPath: path] else { continue }
      texts[name] = texts[name].map { $0.merged(with: text, newWins: isPrivate) } ?? text
    }
    record = merged
  }

  func merged(_ report: inout Report) -> Person {
    for conflict in conflicts { report.add(conflict) }
    guard let record else { return Person() }
    // Every value was read, and its problems reported, with its own file.
    var again = Report()
    var person = Person.schema.make(record, 0, &again) ?? Person()
    for (name, path) in Self.texts { if let text = texts[name] { person[keyPath: path] = text } }
    person.alsoKnownAs = alsoKnownAs
    person.interests = interests
    person.lexicon = lexicon
    person.contact = Contact(channels.map(\.channel))
    return person
  }

  private static let texts: [(String, any WritableKeyPath<Person, LocalizedText?> & Sendable)] = [
    ("name", \.name), ("headline", \.headline), ("concept", \.concept), ("summary", \.summary),
    ("origin", \.origin),
    ("family", \.family),
  ]

  /// Whether a value replaces the one that was there; reports it if the two differ.
  private mutating func settle(_ new: Written, _ name: String) -> Bool {
    guard let old = values[name] else { return true }
    if Self.disagree(old.tree, new.tree) { conflicts.append(Self.conflict(name, old, new)) }
    return new.isPrivate && !old.isPrivate
  }

  /// - Parameter known: how many channels other files gave; one file may give several with the same name.
  private mutating func add(_ channel: ContactChannel, _ isPrivate: Bool, besides known: Int) {
    let others = channels.indices.prefix(known).filter { channels[$0].channel.name == channel.name }
    let same = others.first { channels[$0].channel.value.tree == channel.value.tree }
    guard let index = same ?? others.first else {
      channels.append((channel, isPrivate))
      return
    }
    let old = channels[index]
    if let a = old.channel.value.tree, let b = channel.value.tree, Self.disagree(a, b),
      let first = old.channel.value.origin.range, let second = channel.value.origin.range
    {
      conflicts.append(
        Self.conflict(channel.name, (first, old.isPrivate), (second, isPrivate)))
    }
    if isPrivate && !old.isPrivate {
      channels[index] = (channel, isPrivate)
    } else if isPrivate == old.isPrivate {
      let value = old.channel.value.merged(with: channel.value, newWins: false)
      channels[index].channel = ContactChannel(channel.name, value, origin: old.channel.origin)
    }
  }

  /// Whether two values say different things; versions in different languages do not contradict each other.
  private static func disagree(_ a: Tree, _ b: Tree) -> Bool {
    guard case .fields(let first) = a, case .fields(let second) = b else { return a != b }
    return first.contains { pair in second.contains { $0.key == pair.key && disagree($0.value, pair.value) } }
  }

  private static func conflict(_ name: String, _ old: Written, _ new: Written) -> Diagnostic {
    conflict(name, (old.range, old.isPrivate), (new.range, new.isPrivate))
  }

  private static func conflict(
    _ name: String, _ old: (range: SourceRange, isPrivate: Bool), _ new: (range: SourceRange, isPrivate: Bool)
  ) -> Diagnostic {
    if old.isPrivate != new.isPrivate {
      let (hidden, open) = old.isPrivate ? (old.range, new.range) : (new.range, old.range)
      return .overridden(name, open, by: hidden)
    }
    return Diagnostic(
      .conflictingValues, "`\(name)` has another value in another place", at: new.range,
      notes: [.init("`\(name)` was given first here", at: old.range)], hints: ["say it once"])
  }
}

extension Diagnostic {
  /// Reports a public value that a value in `private.yaml` replaces.
  static func overridden(_ name: String, _ range: SourceRange, by other: SourceRange) -> Diagnostic {
    Diagnostic(
      .overriddenValue, "`private.yaml` has another value for `\(name)`, and that one is used", at: range,
      notes: [.init("the value that is used", at: other)], hints: ["leave it out here"])
  }
}

extension LocalizedText {
  /// The versions of both texts; where both have a language, one wins.
  func merged(with other: LocalizedText, newWins: Bool) -> LocalizedText {
    let (strong, weak) = newWins ? (other, self) : (self, other)
    // A plain text already serves every language.
    if strong.versions.contains(where: { $0.language == nil })
      || weak.versions.contains(where: { $0.language == nil })
    {
      return strong
    }
    let more = weak.versions.filter { version in !strong.versions.contains { $0.language == version.language }
    }
    return LocalizedText(strong.versions + more, show: strong.show ?? weak.show, origin: strong.origin)
  }
}

extension DiagnosticCode {
  /// An error: two files that say different things of the person.
  public static let conflictingValues = DiagnosticCode(
    "conflicting-values", .error, "two files that say different things of the person",
    "A name, a headline or an address is given once. Two public files that disagree cannot both be right; say it in one of them.",
    wrong: "headline: Practical AI developer\n---\nheadline: Researcher",
    right: "headline: Practical AI developer")
  /// A warning: a value in a public file that private.yaml replaces.
  public static let overriddenValue = DiagnosticCode(
    "overridden-value", .warning, "a value in a public file that private.yaml replaces",
    "`private.yaml` wins, so the public value is never printed. Leave it out where it stands, or out of `private.yaml`."
  )
}
