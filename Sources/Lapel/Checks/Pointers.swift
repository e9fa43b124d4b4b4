public import LapelDiagnostics

/// Resolves pointers, and reports what is wrong with one that leads nowhere.
struct Pointers {
  private let index: CareerIndex
  private let declared: DeclaredNames
  /// The number of spelling lookups so far; hints for very many pointers among very many names would take too long.
  private var lookups = 0
  private var spelling: Spelling?
  private var nearest: [String: String] = [:]
  private var names: [String] = []

  private static let mostLookups = 300

  init(_ index: CareerIndex, _ declared: DeclaredNames) {
    self.index = index
    self.declared = declared
  }

  /// The item; nil, with a report unless the item may be in a part that could not be read.
  ///
  /// - Parameter field: the field of the pointer, for messages.
  mutating func item(_ reference: Reference, _ field: String, _ report: inout Report) -> Item? {
    switch index.resolve(reference) {
    case .item(let item): return item
    case .ambiguous(let items):
      let names = items.map { "`\($0.name)`" }.joined(separator: " and ")
      report.add(
        Diagnostic(
          .ambiguousReference, "\(reference.text.quotedName) is the name of \(names)",
          at: reference.origin.range,
          notes: items.map { .init("`\($0.name)` stands here", at: $0.origin.range) },
          hints: ["write the id of the one that is meant"]))
    case .unknown:
      if declared.mayHold(reference.text, pointer: reference.origin.range) { return nil }
      let near = near(reference.text)
      report.add(
        .unknown(
          "\(reference.text.quotedName) is no id in this career, nor a name that an item bears", reference,
          near: near, among: names))
    }
    return nil
  }

  /// The name of the item that a misspelt pointer was meant for; nil when none is near.
  private mutating func near(_ text: String) -> String? {
    lookups += 1
    guard lookups <= Self.mostLookups else { return nil }
    if spelling == nil { prepare() }
    if let name = nearest["." + text] { return name }
    return spelling?.nearest(to: text).flatMap { nearest[$0] }
  }

  private mutating func prepare() {
    for item in index.items {
      nearest[item.name] = item.name
      if let dot = item.name.firstIndex(of: ".") {
        nearest[String(item.name[dot...]), default: ""] = item.name
      }
    }
    names = index.items.map(\.name)
    for (name, item) in index.callNames.sorted(by: { $0.name < $1.name }) where nearest[name] == nil {
      nearest[name] = item.name.contains("[") ? name : item.name
      names.append(name)
    }
    spelling = Spelling(names)
  }
}

extension Diagnostic {
  /// The most names among which a fix is searched for; with more it would take too long.
  private static var mostNames: Int { 1000 }

  /// Reports a pointer that leads nowhere, with what was most likely meant.
  ///
  /// - Parameter names: everything that could be meant; a fix needs that only one of them can be.
  static func unknown(
    _ message: String, _ reference: Reference, near: String?, among names: [String], otherwise: String? = nil
  ) -> Diagnostic {
    let isSure =
      near != nil && names.count <= mostNames
      && (Slip.name(for: reference.text, among: names) != nil
        || near?.hasSuffix(".\(reference.text)") == true)
    return Diagnostic(
      .unknownReference, message, at: reference.origin.range,
      hints: [near.map { "did you mean `\($0)`?" } ?? otherwise ?? "`lapel list` shows what there is"],
      fix: (isSure ? near : nil).flatMap { near in
        reference.origin.range.map { .init("write `\(near)`", [.init($0, near.asPlainScalar)]) }
      })
  }
}

extension String {
  /// The text as YAML needs it in a file, in quotes if necessary.
  var asPlainScalar: String {
    let special: Set<Unicode.Scalar> = [
      ",", "[", "]", "{", "}", ":", "#", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`",
    ]
    if !unicodeScalars.contains(where: special.contains), first != "-", first != "?", first != " ",
      last != " "
    {
      return self
    }
    return "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }
}

extension DiagnosticCode {
  /// An error: a pointer to nothing.
  public static let unknownReference = DiagnosticCode(
    "unknown-reference", .error, "a pointer to nothing",
    """
    A claim whose proof is gone is no claim. A pointer is an id (`nuri`), an inner id (`nuri.anomaly`), or a name that only one \
    item bears.
    """,
    wrong:
      "projects:\n  - id: seat-map\n    name: Map of free seats\nawards:\n  - name: Service award\n    for: seat-mop",
    right:
      "projects:\n  - id: seat-map\n    name: Map of free seats\nawards:\n  - name: Service award\n    for: seat-map"
  )
  /// An error: a name that several items bear.
  public static let ambiguousReference = DiagnosticCode(
    "ambiguous-reference", .error, "a name that several items bear",
    "Pointing by name works as long as only one item bears it. Give both an id, and point at the one that is meant.",
    wrong: """
      projects:
        - name: Map
        - name: Map
      awards:
        - name: Service award
          for: Map
      """,
    right: """
      projects:
        - id: seats
          name: Map
        - id: stars
          name: Map
      awards:
        - name: Service award
          for: seats
      """)
}
