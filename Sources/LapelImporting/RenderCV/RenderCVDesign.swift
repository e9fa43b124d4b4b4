/// How a RenderCV file looks: what a career can say too becomes an option, the rest is kept.
enum RenderCVDesign {
  static func read(_ record: inout SourceRecord, into career: inout DraftCareer) {
    if let locale = record.take("locale", "locale_catalog") {
      if var inner = SourceRecord(locale), let language = inner.say("language"),
        let tag = LanguageNames.tag(language.text)
      {
        career.person["languages"] = .list([.said(language.saying(tag))])
        career.keep(inner)
      } else {
        career.keep(locale)
      }
    }
    guard let design = record.take("design") else { return }
    for (key, text) in design.leaves {
      // A colour in hexadecimal is an accent as it stands.
      if ["color", "colors.primary", "colors.section_titles"].contains(key), isHex(text.text),
        career.person["accent"] == nil
      {
        career.person.set("accent", Said(text))
      } else {
        career.keep(text)
      }
    }
  }

  private static func isHex(_ text: String) -> Bool {
    text.utf8.count == 7 && text.first == "#" && text.dropFirst().allSatisfy(\.isHexDigit)
  }
}

/// Languages by their names in English and their own.
enum LanguageNames {
  /// A tag for a name or a tag; nil for what is neither.
  static func tag(_ text: String) -> String? {
    let name = DateWords.folded(text)
    if let tag = tags[name] { return tag }
    return name.utf8.count == 2 && tags.values.contains(name) ? name : nil
  }

  private static let tags = WordLists.index("tags")
}
