/// The initials of a name, by which postings call it: `Institute of Harbour Pilots` is the `IHP`.
enum Initials {
  /// The initials with and without those of small words; none when a word of the name has no capital, or when there are
  /// too few to mean it.
  static func of(_ name: String) -> [String] {
    let bare = name.prefix { $0 != "(" }
    let words = bare.split { !($0.isASCII && $0.isLetter || $0 == "'") }
    guard words.count <= 9, bare.utf8.allSatisfy({ $0 < 0x80 }) else { return [] }
    let telling = words.filter { !small.contains($0.lowercased()) }
    guard (3...7).contains(telling.count), telling.allSatisfy({ $0.first?.isUppercase ?? false }) else {
      return []
    }
    let short = String(telling.compactMap(\.first))
    let long = String(words.filter { $0.lowercased() != "the" }.compactMap(\.first)).uppercased()
    return short == long ? [short] : [short, long]
  }

  private static let small: Set<String> = ["of", "the", "and", "for", "in", "on", "to"]
}
