/// What a position is called beside the company that is looking for somebody.
enum PositionName {
  /// The name without the company that it begins with, which is said already; nil where nothing is left.
  static func without(_ company: String?, in title: String) -> String? {
    guard let company, !company.isEmpty, title.hasPrefix(company) else { return title.isEmpty ? nil : title }
    let rest = title.dropFirst(company.count)
    // `Tern` is not what `Ternary analyst` begins with.
    if let first = rest.first, first.isLetter || first.isNumber { return title }
    let position = rest.drop { !$0.isLetter && !$0.isNumber && !"([<「『".contains($0) }
    return position.isEmpty ? nil : String(position)
  }
}
