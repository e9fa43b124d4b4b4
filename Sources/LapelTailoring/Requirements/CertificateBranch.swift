import Lapel

/// Certificates of one name for different branches: 미용사(피부) is not 미용사(일반), and 일식조리기능사 not 한식조리기능사.
enum CertificateBranch {
  /// Whether a certificate has the name that a line asks for, but another branch of it in brackets or before the name.
  static func differs(_ own: String, from asked: String) -> Bool {
    let (held, wanted) = (words(of: own), words(of: asked))
    let isNamed = wanted.contains { word in held.contains { $0.name == word.name } }
    if isNamed {
      // Several branches may be asked for; one without a branch is asked for as such.
      let pairs = wanted.flatMap { word in
        held.filter { $0.name == word.name }.map { (word.branch, $0.branch) }
      }
      return !pairs.isEmpty
        && pairs.allSatisfy { asked, own in asked.map { asked in own.map { $0 != asked } ?? false } ?? false }
    }
    return wanted.contains { word in
      held.contains { other in
        let beginning = beginning(of: other.name, beside: word.name)
        // `한식·양식조리기능사` asks for either.
        return beginning.map { !asked.contains($0) } ?? false
      }
    }
  }

  /// How a name begins that ends as another does, both as 조리기능사; nil for names that are otherwise different.
  private static func beginning(of name: Substring, beside other: Substring) -> Substring? {
    let shared = zip(name.reversed(), other.reversed()).prefix { $0 == $1 }.count
    guard name.hasSuffix("사"), shared > 2, shared < min(name.count, other.count) else { return nil }
    return name.dropLast(shared)
  }

  /// The words in Hangul that a text has, each with what stands in brackets directly behind it.
  private static func words(of text: String) -> [(name: Substring, branch: Substring?)] {
    var words: [(name: Substring, branch: Substring?)] = []
    var rest = text[...]
    while let start = rest.firstIndex(where: isSyllable) {
      let name = rest[start...].prefix(while: isSyllable)
      rest = rest[name.endIndex...]
      var branch: Substring?
      if let open = rest.first, "(（".contains(open), let close = rest.firstIndex(where: { ")）".contains($0) })
      {
        branch = rest[rest.index(after: rest.startIndex)..<close]
        rest = rest[rest.index(after: close)...]
      }
      if name.count > 2 { words.append((name, branch)) }
    }
    return words
  }

  private static func isSyllable(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { Hangul.isSyllable($0.value) }
  }
}
