import LapelTeX

/// The rows of a table of cells: a first column that names a section heads it, and a row of columns' names says what the
/// cells under it are.
enum LooseTable {
  /// - Parameters:
  ///   - rows: every cell of each row, empty ones too.
  ///   - under: what is said of a row beside its cells, by its number.
  ///   - merged: the columns of cells that go on with the cell above them, by the row's number.
  static func blocks(
    _ rows: [[LoosePiece]], under: [Int: [LooseBlock]] = [:], merged: [Int: Set<Int>] = [:]
  ) -> [LooseBlock] {
    if under.isEmpty, let sections = sections(rows) { return sections }
    var blocks: [LooseBlock] = []
    var names: [String] = []
    var isValue = false
    var above: [LoosePiece] = []
    for (index, row) in rows.enumerated() {
      defer { blocks += under[index] ?? [] }
      if isValue {
        isValue = false
        continue
      }
      if index + 1 < rows.count, let form = form(row, rows[index + 1]) {
        blocks.append(form)
        isValue = true
        continue
      }
      var cells = row.map(LooseForm.inOneLine)
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
      if !names.isEmpty, cells.count == names.count {
        // What stands for several rows is said of each.
        let offset = row.count - cells.count
        for column in merged[index] ?? [] where cells.indices.contains(column - offset) {
          let column = column - offset
          if cells[column].text.isEmpty, above.indices.contains(column) {
            cells[column] = LoosePiece(Said(above[column].text, []), isBold: above[column].isBold)
          }
        }
        above = cells
      }
      let words = cells.map(\.text).filter { !$0.isEmpty }
      if words.count > 1, areNames(words, isFirst: index == 0 && rows.count > 1) {
        names = cells.map(\.text)
        above = []
        continue
      }
      if names.isEmpty, let pairs = pairs(cells, after: blocks.last) {
        blocks.append(LooseBlock(.row(pairs.map(\.name)), pairs.map(\.piece)))
        continue
      }
      if cells.count == names.count {
        // Lines of what was done are things of their own.
        let offset = row.count - cells.count
        for at in cells.indices where LooseColumns.keepsLines(names[at]) && !row[at + offset].text.isEmpty {
          cells[at] = row[at + offset]
        }
      }
      let filled = cells.enumerated().filter { !$0.element.text.isEmpty }
      let heads = cells.count == names.count ? filled.map { names[$0.offset] } : []
      blocks.append(LooseBlock(.row(heads), filled.map(\.element)))
    }
    return blocks
  }

  /// The lines of a row that lays one entry out: all that is said of it in one cell, and the time alone in the other.
  /// nil for any other row.
  static func datedEntry(_ cells: [[LooseBlock]]) -> [LooseBlock]? {
    let cells = cells.filter { !$0.isEmpty }
    guard cells.count == 2, let at = cells.firstIndex(where: isTime), let time = cells[at].first else {
      return nil
    }
    let said = cells[1 - at]
    guard let first = said.first, !isTime(said), !first.isHeading || said.count > 1,
      !said.contains(where: { $0.isHeading && SectionSense(heading: $0.text) != nil })
    else { return nil }
    let head = LooseBlock(first.kind, first.pieces + time.pieces)
    let places = cells[at].dropFirst()
    return [head] + places + said.dropFirst()
  }

  /// Whether a cell holds a date or a period, and no more than a place beside it.
  private static func isTime(_ cell: [LooseBlock]) -> Bool {
    guard let first = cell.first, first.kind == .line, cell.count < 3 else { return false }
    return first.pieces.count == 1 && DraftPeriod.read(first.text.trimmingMarks) != nil
      && cell.dropFirst().allSatisfy { $0.kind == .line && LooseWords.isPlace($0.text) }
  }

  /// Rows whose first cell names a section, each with what that section says: `병 역 | 육군 병장 만기전역`.
  private static func sections(_ rows: [[LoosePiece]]) -> [LooseBlock]? {
    let isOne = rows.allSatisfy { row in
      row.count == 2 && isSection(row[0].text, isMerged: true) && !row[1].text.isEmpty
        && SectionSense(heading: row[0].text.filter { !$0.isWhitespace })?.section != nil
    }
    guard isOne, !rows.isEmpty else { return nil }
    return rows.flatMap { row in
      let title = row[0].text.filter { !$0.isWhitespace }
      return [
        LooseBlock(.heading(2), [LoosePiece(row[0].said.saying(title), isBold: true)]),
        LooseBlock(.line, [row[1]]),
      ]
    }
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
    guard isFirst, known > 0, words.allSatisfy({ $0.count <= 12 && !$0.hasNumber }) else { return false }
    return words.count > 2 && known == words.count - 1 || words.allSatisfy(LooseColumns.mayBeName)
  }

  /// Labels of a form over what they label, `신장/체중 | 종교` over `178cm / 72kg | 무교`, as a row of labels and values; nil for any
  /// other rows.
  private static func form(_ labels: [LoosePiece], _ values: [LoosePiece]) -> LooseBlock? {
    guard labels.count == values.count, labels.count > 1,
      labels.contains(where: { PersonalMatter.isLabel($0.text) }),
      labels.allSatisfy({ PersonalMatter.isLabel($0.text) || LooseForm.isOfInterests($0.text) }),
      !values.contains(where: { PersonalMatter.isLabel($0.text) || LooseForm.isOfInterests($0.text) })
    else { return nil }
    let pieces = zip(labels, values).flatMap { $1.text.isEmpty ? [] : [$0, LooseForm.inOneLine($1)] }
    return LooseBlock(.row([]), pieces)
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
    return !word.isEmpty && word.count <= 8 && word.unicodeScalars.allSatisfy(\.isEastAsian)
      && (isMerged || !LooseColumns.isName(text)) && SectionSense(heading: word) != nil
  }
}
