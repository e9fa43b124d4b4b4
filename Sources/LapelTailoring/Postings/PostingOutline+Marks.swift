import LapelImporting

/// What the bullets of a posting say of its headings.
extension PostingOutline {
  /// `○ 공통사항` over lines with dashes, among others with its mark: it names part of the list.
  func isSublabel(_ index: Int) -> Bool {
    guard index + 1 < lines.count, let mark = lines[index].mark, let next = lines[index + 1].mark else {
      return false
    }
    return next != mark && !lines[index + 1].isAfterGap && !senses[index + 1].isKnown
      && cues[index].length <= 12 && !cues[index].hasDigit
      && !LineMeaning(lines[index].text).asks
      && isUnder(next, mark)
  }

  /// Whether a mark first appears under another one, as the dashes of a list inside a list do.
  func isUnder(_ mark: Unicode.Scalar, _ outer: Unicode.Scalar?) -> Bool {
    guard let outer, outer != mark, let first = lines.firstIndex(where: { $0.mark == mark }) else {
      return false
    }
    return lines[..<first].contains { $0.mark == outer }
  }

  /// The marks that are over lines of another kind each time, and over a known heading at least once, except on a line
  /// that asks something itself (`- Experience with Swift` before `* Kafka`) or follows a heading.
  func findHeadingMarks() -> Set<Unicode.Scalar> {
    var known: Set<Unicode.Scalar> = []
    var listed: Set<Unicode.Scalar> = []
    for (index, line) in lines.enumerated() {
      guard let mark = line.mark, index + 1 < lines.count else { continue }
      if lines[index + 1].mark == mark || cues[index].length > Self.longest
        || isUnder(mark, lines[index + 1].mark) || isAsking(index)
        || lines[index + 1].mark == nil && index > 0 && HeadingMeaning.isWhole(lines[index - 1].text)
      {
        listed.insert(mark)
      } else if senses[index].isKnown {
        known.insert(mark)
      }
    }
    return known.subtracting(listed)
  }

  func isAsking(_ index: Int) -> Bool {
    // `✔ 이런 분을 찾고 있어요.` asks for nothing by itself.
    if senses[index].asks || cues[index].hasHangul, cues[index].endsSentence, cues[index].length <= 20 {
      return false
    }
    return !HeadingMeaning.isWhole(lines[index].text) && cues[index].length > 12
      && LineMeaning(lines[index].text).asks && !LineMeaning(lines[index].text).saysPreferred
  }
}
