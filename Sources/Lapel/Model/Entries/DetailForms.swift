extension LocalizedText {
  /// Makes a text of the program's own, in Korean and English.
  public init(ko: String, en: String) {
    self.init([Version(.korean, ko), Version(.english, en)])
  }

  /// The texts that are not empty, joined language by language; nil when there is none.
  static func joined(
    _ texts: [LocalizedText?], korean: String, english: String, reversedInEnglish: Bool = false
  ) -> LocalizedText? {
    let present = texts.compactMap { $0 }.filter { !$0.isEmpty }
    guard present.count > 1 else { return present.first }
    var languages: [Language?] = []
    for version in present.flatMap(\.versions) where !languages.contains(version.language) {
      languages.append(version.language)
    }
    // A plain text serves every language, but each language joins its words differently.
    if languages.contains(nil), !languages.contains(.korean) { languages.append(.korean) }
    let versions = languages.map { language -> Version in
      let inHangul = language?.writesHangul ?? false
      let words = present.map { text in language.map { text.text(in: $0) } ?? text.versions.first?.text ?? ""
      }
      let ordered = inHangul || !reversedInEnglish ? words : words.reversed()
      return Version(language, ordered.joined(separator: inHangul ? korean : english), present[0].origin)
    }
    return LocalizedText(versions, show: present.compactMap(\.show).max(), origin: present[0].origin)
  }
}

extension LocalizedText {
  /// Makes a text that is the same in every language.
  public init(_ text: PlainText) {
    self.init([Version(nil, text.text, text.origin)], show: text.show, origin: text.origin)
  }
}

extension Detail {
  static func optional(_ field: String, isLabelled: Bool = false, _ value: LocalizedText?) -> Detail? {
    value.map { Detail(field, isLabelled: isLabelled, $0) }
  }

  static func optional(_ field: String, isLabelled: Bool = false, _ value: PlainText?) -> Detail? {
    value.map { Detail(field, isLabelled: isLabelled, LocalizedText($0)) }
  }

  static func list(_ field: String, isLabelled: Bool = false, _ values: [LocalizedText]) -> Detail? {
    LocalizedText.joined(values, korean: ", ", english: ", ").map {
      Detail(field, isLabelled: isLabelled, $0)
    }
  }

  static func technologies(_ values: [LocalizedText]) -> Detail? {
    list("technologies", isLabelled: true, values)
  }

  /// `4인` and `team of 4`; a text that is not a number stays as typed.
  static func team(_ size: PlainText?) -> Detail? {
    size.map { size in
      let isNumber = !size.text.isEmpty && size.text.utf8.allSatisfy { (48...57).contains($0) }
      let text =
        isNumber
        ? LocalizedText(
          [
            .init(.korean, "\(size.text)인 팀", size.origin),
            .init(nil, "team of \(size.text)", size.origin),
          ],
          show: size.show, origin: size.origin)
        : LocalizedText(size)
      return Detail("team", text, as: isNumber ? .team(size.text) : nil)
    }
  }

  static func expected(_ value: DateValue?) -> Detail? {
    value.map { value in
      let text = value.date.iso.split(separator: "-").joined(separator: ".")
      return Detail(
        "expected",
        LocalizedText(
          [
            .init(.korean, "\(text) 졸업 예정", value.origin), .init(.english, "expected \(text)", value.origin),
          ],
          show: value.show, origin: value.origin), as: .expected(value.date))
    }
  }

  static func validUntil(_ value: DateValue?) -> Detail? {
    value.map { value in
      let text = value.date.iso.split(separator: "-").joined(separator: ".")
      return Detail(
        "valid_until",
        LocalizedText(
          [
            .init(.korean, "\(text)까지 유효", value.origin),
            .init(.english, "valid until \(text)", value.origin),
          ],
          show: value.show, origin: value.origin), as: .validUntil(value.date))
    }
  }
}
