/// A CV as plain text: headings in capitals or underlined, bullets, and gaps between columns.
enum PlainTextImporter: Importer {
  static let kind = ImportKind("text", "a plain text")

  static func recognizes(_ source: ImportSource) -> Bool {
    guard source.members.isEmpty, source.tree == nil, !source.text.isEmpty else { return false }
    if !["txt", "text", ""].contains(source.ending) { return false }
    return isText(source)
  }

  static func read(_ source: ImportSource) throws(ImportProblem) -> DraftCareer {
    guard isText(source) else { throw ImportProblem("it is no text") }
    guard isReadable(source.text) else {
      throw ImportProblem("its letters are in an encoding that is not known: save it as UTF-8")
    }
    let blocks = PlainTextBlocks.read(source.text)
    guard !blocks.isEmpty else { throw ImportProblem("there is no text in it") }
    return LooseReader.read(LooseHeadings.promote(blocks))
  }

  /// Whether the letters came out as letters: of an encoding that nobody told, many do not.
  private static func isReadable(_ text: String) -> Bool {
    let head = text.unicodeScalars.prefix(8_000)
    let strange = head.count { $0.value == 0xFFFD || (0x80...0x9F).contains($0.value) }
    return strange * 50 <= head.count
  }

  /// Hardly a text has control characters.
  private static func isText(_ source: ImportSource) -> Bool {
    let head = source.bytes.prefix(4_000)
    let isWide = head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
    let strange = head.count { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D && $0 != 0x0C }
    return isWide || strange * 100 <= head.count
  }
}
