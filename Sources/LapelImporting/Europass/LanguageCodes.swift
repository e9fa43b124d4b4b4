/// Languages by their codes of three letters (ISO 639-2) and two.
enum LanguageCodes {
  static func name(_ code: String) -> String? { names[code.lowercased()] }

  private static let names = WordLists.index("codes")
}
