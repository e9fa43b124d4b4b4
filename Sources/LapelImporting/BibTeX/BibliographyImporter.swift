import LapelTeX

/// A bibliography: BibTeX, CSL-JSON or RIS, as reference managers write them.
enum BibliographyImporter: Importer {
  static let kind = ImportKind("bibtex", "a bibliography")

  static func recognizes(_ source: ImportSource) -> Bool {
    if isRIS(source.text) || isCSL(source) { return true }
    if source.ending == "bib" { return source.text.contains("@") }
    let head = source.text.drop(while: \.isWhitespace).prefix(4_000)
    guard let at = head.firstIndex(of: "@"),
      head[..<at].split(separator: "\n").allSatisfy({ $0.hasPrefix("%") })
    else { return false }
    let word = head[head.index(after: at)...].prefix { $0.isLetter }
    return !word.isEmpty && head[word.endIndex...].drop(while: \.isWhitespace).first == "{"
  }

  static func read(_ source: ImportSource) throws(ImportProblem) -> DraftCareer {
    var career = DraftCareer()
    if isRIS(source.text) {
      for record in RISReader.records(of: source.text) { add(record, to: &career) }
    } else if isCSL(source), let tree = source.tree {
      for item in tree.items { if let record = CSLReader.record(of: item) { add(record, to: &career) } }
    } else {
      var reader = BibTeXReader(source.text)
      let entries = reader.entries()
      let own = Set(entries.withoutCitedVolumes().map(\.range.lowerBound))
      // What several papers say after one volume is told once.
      var told: Set<String> = []
      for entry in entries.withCrossReferences() where own.contains(entry.range.lowerBound) {
        add(BibTeXEntries.record(of: entry, &told), to: &career)
      }
      if career.sections.isEmpty { throw ImportProblem("there is no entry in it that can be read") }
    }
    return career
  }

  private static func add(_ entry: (section: String, entry: DraftEntry), to career: inout DraftCareer) {
    career.add(entry.entry, to: entry.section)
  }

  private static func isRIS(_ text: String) -> Bool { text.drop(while: \.isWhitespace).hasPrefix("TY  -") }

  private static func isCSL(_ source: ImportSource) -> Bool {
    guard case .list(let items)? = source.tree, let first = items.first, let record = SourceRecord(first)
    else { return false }
    return record.has("type") && record.has("title", "author", "issued") && !record.has("contents")
  }
}
