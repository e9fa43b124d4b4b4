/// Recognizes web addresses that name a school.
enum SchoolAddress {
  /// - Parameter schools: the names of the person's own schools, as in addresses.
  static func isOne(_ text: String, of schools: Set<String> = []) -> Bool {
    text.lowercased().split(whereSeparator: { "/@?#:".contains($0) }).contains { part in
      // An account: `dasol-jian`.
      let words = part.split { !$0.isLetter && !$0.isNumber }
      if words.contains(where: { $0.count > 4 && schools.contains(String($0)) }) { return true }
      let labels = part.split(separator: ".")
      guard labels.count > 1 else { return false }
      return labels.dropFirst().contains("edu") || labels.dropFirst().dropLast().contains("ac")
        || labels.dropLast().contains { schools.contains(String($0)) }
    }
  }

  /// The names of a career's schools as in addresses: `dasol` for Dasol Women's University.
  static func labels(of leaves: [Leaf]) -> Set<String> {
    var labels: Set<String> = []
    for leaf in leaves where leaf.traits.subject == .school {
      leaf.forEachText { text, _ in
        for form in OrganizationName(text, isSchool: true).forms {
          if form.certainty == .sure, form.key.utf8.allSatisfy({ $0 < 0x80 }) { labels.insert(form.key) }
          // `saesol`, when the name is written in Hangul only.
          if form.joinsKinds { labels.insert(Hangul.roman(form.key)) }
        }
      }
    }
    return labels
  }
}
