import LapelTeX

/// The rows of a table of cells: a first column that names a section heads it, and a row of columns' names says what the
/// cells under it are.
enum LooseTable {
  /// - Parameters:
  ///   - rows: every cell of each row, empty ones too.
  ///   - under: what is said of a row beside its cells, by its number.
  static func blocks(_ rows: [[LoosePiece]], under: [Int: [LooseBlock]] = [:]) -> [LooseBlock] {
    var blocks: [LooseBlock] = []
    var names: [String] = []
    for (index, row) in rows.enumerated() {
      var cells = row
      defer { blocks += under[index] ?? [] }
      let isMerged = index + 1 < rows.count && rows[index + 1].first?.text.isEmpty == true
      if let first = cells.first, cells.count > 2, isMerged || saysMore(cells.dropFirst()),
        isSection(first.text, isMerged: isMerged)
      {
        let title = first.text.filter { !$0.isWhitespace }
        blocks.append(LooseBlock(.heading(2), [LoosePiece(first.said.saying(title), isBold: true)]))
        names = []
        cells.removeFirst()
      } else if let first = cells.first, first.text.isEmpty, cells.count > names.count {
        // Under a name that stands for several rows.
        cells.removeFirst()
      }
      let words = cells.map(\.text).filter { !$0.isEmpty }
      if words.count > 1, areNames(words, isFirst: index == 0) {
        names = cells.map(\.text)
        continue
      }
      if names.isEmpty, let pairs = pairs(cells, after: blocks.last) {
        blocks.append(LooseBlock(.row(pairs.map(\.name)), pairs.map(\.piece)))
        continue
      }
      let filled = cells.enumerated().filter { !$0.element.text.isEmpty }
      let heads = cells.count == names.count ? filled.map { names[$0.offset] } : []
      blocks.append(LooseBlock(.row(heads), filled.map(\.element)))
    }
    return blocks
  }

  /// Whether what stands beside the name of a section is of a section: names of columns, or a date. Labels and values of a form
  /// are not.
  private static func saysMore(_ cells: ArraySlice<LoosePiece>) -> Bool {
    cells.contains { cell in
      LooseColumns.isName(cell.text) || LooseColumns.isOfMilitary(cell.text)
        || LooseDates.take(from: cell.text) != nil && PersonalMatter(cell.text) == nil
    } && !cells.contains { PersonalMatter($0.text) != nil || LooseContact.isEmail($0.text) }
  }

  /// Whether a row names columns: all its cells do, or all but one of a table's first row of three and more.
  private static func areNames(_ words: [String], isFirst: Bool) -> Bool {
    let known = words.count { LooseColumns.isName($0) }
    if known == words.count { return true }
    return isFirst && words.count > 2 && known == words.count - 1
      && words.allSatisfy { $0.count <= 12 && !$0.hasNumber }
  }

  /// `군별 | 해군 | 계급 | 병장`: names and values side by side, two pairs at least, and one right beside the section's own name.
  private static func pairs(_ cells: [LoosePiece], after heading: LooseBlock?) -> [(
    name: String, piece: LoosePiece
  )]? {
    var pairs: [(name: String, piece: LoosePiece)] = []
    var rest = cells.filter { !$0.text.isEmpty }[...]
    while let cell = rest.popFirst() {
      if LooseColumns.isOfMilitary(cell.text), let value = rest.popFirst() {
        pairs.append((cell.text, value))
      } else {
        pairs.append(("", cell))
      }
    }
    let isAfterSection = heading.map { $0.isHeading && SectionSense(heading: $0.text) == .military } ?? false
    return pairs.count { !$0.name.isEmpty } > (isAfterSection ? 0 : 1) ? pairs : nil
  }

  /// The name of a section in a cell, whose syllables may stand one under the other.
  private static func isSection(_ text: String, isMerged: Bool) -> Bool {
    let word = text.filter { !$0.isWhitespace }
    return !word.isEmpty && word.count <= 8 && word.unicodeScalars.allSatisfy { $0.value >= 0x3400 }
      && (isMerged || !LooseColumns.isName(text)) && SectionSense(heading: word) != nil
  }
}
