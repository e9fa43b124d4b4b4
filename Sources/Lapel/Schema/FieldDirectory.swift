/// Every field of every record, and where it belongs: for keys that stand in the wrong place.
struct FieldDirectory: Sendable {
  /// Made when the first misplaced key needs it.
  static let shared = FieldDirectory(CareerShape.topLevel)

  private var holders: [String: [String]] = [:]

  init(_ topLevel: [FieldInfo]) {
    for field in topLevel {
      add(field.name, "the top of a file")
      visit(field.shape(), under: field.name)
    }
  }

  func holds(_ word: String) -> Bool { holders[word] != nil }

  /// `contact`, in backticks; a few places at most, and nil when the word is a field nowhere.
  func places(of word: String) -> String? {
    guard let all = holders[word] else { return nil }
    let few = all.prefix(3).map { $0 == "the top of a file" ? $0 : "`\($0)`" }
    return few.joined(separator: ", ") + (all.count > 3 ? " and others" : "")
  }

  private mutating func visit(_ shape: Shape, under holder: String) {
    switch shape {
    case .list(let inner), .oneOrMany(let inner), .map(_, let inner): visit(inner, under: holder)
    case .record(_, let fields), .line(_, let fields):
      for field in fields {
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
