import LapelDiagnostics

/// Every field of every record and where it belongs, to help with keys in the wrong place.
struct FieldDirectory: Sendable {
  private var holders: [String: [String]] = [:]
  private let options: Set<String>

  /// - Parameter options: the names of options; a target has options of its own besides those at the top.
  init(_ topLevel: [FieldInfo], options: Set<String>) {
    self.options = options
    for field in topLevel where !options.contains(field.name) {
      add(field.name, Self.top)
      visit(field.shape(), under: field.name, except: options)
    }
    // Some options have the name of a field; the field is what is usually meant.
    for name in options where holders[name] == nil { add(name, Self.top) }
  }

  private static let top = "at the top of a file"

  func holds(_ word: String) -> Bool { holders[word] != nil }

  /// Whether an option has the name of a field of a record, which is usually what is meant: `gpa`.
  func isOption(calledLikeField word: String) -> Bool {
    options.contains(word) && holders[word]?.contains(Self.top) == false
  }

  /// A few places at most where the word is a field, as in `under `contact`, `roles``; nil when there are none.
  func places(of word: String) -> String? {
    guard let all = holders[word] else { return nil }
    let few = all.prefix(3)
    let under = few.filter { $0 != Self.top }.map { "`\($0)`" }.joined(separator: ", ")
    let places = [few.contains(Self.top) ? Self.top : nil, under.isEmpty ? nil : "under \(under)"]
    return places.compactMap(\.self).joined(separator: " or ") + (all.count > 3 ? " and others" : "")
  }

  /// The field of any record that the word is a typo of; nil when it is none.
  func slip(_ word: String) -> String? {
    WordsOfTheirOwn.contains(word) || FieldSynonyms.holds(word)
      ? nil : Slip.name(for: word, among: holders.keys.sorted())
  }

  private mutating func visit(_ shape: Shape, under holder: String, except passed: Set<String> = []) {
    switch shape {
    case .list(let inner), .oneOrMany(let inner), .map(_, let inner):
      visit(inner, under: holder, except: passed)
    case .record(_, let fields), .line(_, let fields):
      for field in fields where !(holder == "target" && passed.contains(field.name)) {
        guard add(field.name, holder) else { continue }
        visit(field.shape(), under: field.name)
      }
    case .either(let shapes): for shape in shapes { visit(shape, under: holder) }
    case .text, .localized, .choice: break
    }
  }

  @discardableResult
  private mutating func add(_ word: String, _ holder: String) -> Bool {
    if holders[word]?.contains(holder) == true { return false }
    holders[word, default: []].append(holder)
    return true
  }
}
