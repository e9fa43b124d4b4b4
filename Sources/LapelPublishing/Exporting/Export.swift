package import Lapel

/// A career in the format of another tool.
package struct Export: Sendable {
  /// The files, by their paths inside the destination folder.
  package let files: [(path: String, bytes: [UInt8])]
  /// The texts that the format has no place for, in the order of the career.
  package let left: [String]

  /// - Parameters:
  ///   - words: the page's words in the language of the texts.
  ///   - level: the level of the readers.
  ///   - isOneOfSeveral: whether the language is in the files' names.
  package init(
    _ career: Career, to form: ExportForm, in words: Words, at level: ShowLevel, isOneOfSeveral: Bool
  ) {
    let exported = ExportedCareer(career, in: words, at: level)
    files = form.files(exported, isOneOfSeveral ? ".\(words.language.tag)" : "")
    let written = ComparedText.folded(
      files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n"))
    var seen: Set<String> = []
    var left = Self.expected(of: exported, in: form).filter { text in
      !ComparedText.isDate(text) && !written.contains(ComparedText.folded(text)) && seen.insert(text).inserted
    }
    if form.scope == .career {
      if !form.holdsBirthDate, let birth = exported.person["birth_date"] { left.append(birth) }
      // How the CV looks concerns only this program; the colour is what other formats could have taken.
      if let accent = exported.accent { left.append(accent) }
    }
    self.left = left
  }

  private static func expected(of career: ExportedCareer, in form: ExportForm) -> [String] {
    switch form.scope {
    // Every format has a place for the name, some for each of its parts.
    case .career: career.texts.filter { $0 != career.person["name"] } + career.claims
    case .papers: career["publications"].flatMap(\.texts)
    }
  }
}
