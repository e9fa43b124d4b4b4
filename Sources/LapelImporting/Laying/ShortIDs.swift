/// Short names for entries, each given once: `nuri`, `nuri-2021`.
struct ShortIDs {
  private var taken: Set<String>
  /// The number that the next of a name gets.
  private var numbers: [String: Int] = [:]
  private static let longest = 24

  init(taken: Set<String>) { self.taken = taken }

  /// - Parameters:
  ///   - name: what the entry is called.
  ///   - year: of its start; nil where it has none.
  mutating func next(for name: String, year: String?) -> String? {
    let words = Self.words(name)
    guard let first = words.first else { return nil }
    var tries = [first]
    if words.count > 1 { tries.append("\(first)-\(words[1])") }
    if let year { tries.append("\(first)-\(year)") }
    for id in tries where id.unicodeScalars.count <= Self.longest && taken.insert(id).inserted { return id }
    let stem = String(first.prefix(Self.longest - 5))
    var number = numbers[stem] ?? 2
    while !taken.insert("\(stem)-\(number)").inserted { number += 1 }
    numbers[stem] = number + 1
    return "\(stem)-\(number)"
  }

  /// The first telling words of a name, two at most; where none is, its first words.
  private static func words(_ name: String) -> [String] {
    var (telling, others): ([String], [String]) = ([], [])
    var rest = DateWords.folded(name).unicodeScalars[...]
    while telling.count < 2, let start = rest.firstIndex(where: isOfID) {
      rest = rest[start...]
      let end = rest.firstIndex { !isOfID($0) } ?? rest.endIndex
      let word = String(Substring(rest[..<end].prefix(longest)))
      rest = rest[end...]
      let hasLetter = word.unicodeScalars.contains(where: \.isOfWord)
      if word.unicodeScalars.count > 1, hasLetter, !empty.contains(word) {
        telling.append(word)
      } else if hasLetter, others.count < 2 {
        others.append(word)
      }
    }
    return telling.isEmpty ? others : telling
  }

  private static func isOfID(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80
      ? ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
      : scalar.isOfWord
  }

  private static let empty = WordLists.set("left out of ids")
}
