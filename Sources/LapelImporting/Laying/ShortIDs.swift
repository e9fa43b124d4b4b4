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
    for id in tries where id.count <= Self.longest && taken.insert(id).inserted { return id }
    let stem = String(first.prefix(Self.longest - 5))
    var number = numbers[stem] ?? 2
    while !taken.insert("\(stem)-\(number)").inserted { number += 1 }
    numbers[stem] = number + 1
    return "\(stem)-\(number)"
  }

  /// The telling words of a name.
  private static func words(_ name: String) -> [String] {
    let all = DateWords.folded(name).split { !isOfID($0) }.map { String($0.prefix(longest)) }
    let telling = all.filter { $0.count > 1 && !empty.contains($0) && !$0.allSatisfy(\.isNumber) }
    return telling.isEmpty ? all.filter { $0.contains(where: \.isLetter) } : telling
  }

  private static func isOfID(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { scalar in
      scalar.value < 0x80
        ? ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
        : scalar.properties.isAlphabetic
    }
  }

  private static let empty: Set<String> = [
    "the", "an", "of", "and", "for", "in", "on", "at", "to", "with", "de", "la", "le", "der", "die", "das",
    "und", "do", "da", "dos", "das", "del", "della", "di", "du", "des", "für", "fur", "von", "van",
    "university",
    "universitat", "universidad", "universidade", "universite", "institute", "college", "school", "https",
    "http", "www", "주식회사",
  ]
}
