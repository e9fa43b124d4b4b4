/// Words around what a line asks for: a label before it (`경력조건 : 경력 6개월 이상`), a welcoming sentence after it
/// (`배우며 하실 분도 환영해요.`), and the years that one studies for a degree.
enum SideRemarks {
  private static let labels = PhraseList(named: "SideRemarks.labels")
  private static let welcome = PhraseList(named: "SideRemarks.welcome")
  private static let longest = 24

  static func dropped(from line: String) -> String {
    withConditionApart(withoutSchoolYears(withoutWelcome(withoutLabel(EndMark.dropped(from: line)))))
  }

  /// `회계 경력 2년 이상(더존 사용 유경험자)`: what brackets at the end ask for in addition, as a sentence of its own.
  private static func withConditionApart(_ line: String) -> String {
    guard line.last == ")", let open = line.lastIndex(of: "("), open > line.startIndex else { return line }
    let inner = String(line[line.index(after: open)...].dropLast())
    guard !inner.contains(")"), FoldedLine(inner).ends(withOneOf: conditions) else { return line }
    return line[..<open] + "; " + inner
  }

  private static let conditions = PhraseList(named: "SideRemarks.conditions")

  /// `대졸 이상 (4년)`, `초대졸 (2,3년)`: how long one studies for a degree, in brackets behind it.
  private static func withoutSchoolYears(_ line: String) -> String {
    guard let open = line.lastIndex(of: "("), let close = line[open...].firstIndex(of: ")"),
      DegreeLevel(lowestIn: FoldedLine(String(line[..<open]))) != nil
    else { return line }
    let inner = line[line.index(after: open)..<close]
    let isLength =
      inner.count < 8 && inner.first?.isNumber == true
      && (FoldedLine(String(inner)).ends(withOneOf: schoolYears))
      && inner.allSatisfy { $0.isNumber || $0.isLetter || ",~-· ".contains($0) }
    return isLength ? String(line[..<open]) + line[line.index(after: close)...] : line
  }

  private static let schoolYears = PhraseList(named: "SideRemarks.schoolYears")

  private static func withoutLabel(_ line: String) -> String {
    guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return line }
    let label = FoldedLine(String(line[..<colon]))
    guard label.length <= longest, label.begins(withOneOf: labels), label.ends(withOneOf: labels) else {
      return line
    }
    let rest = line[line.index(after: colon)...].drop { $0 == " " }
    return rest.isEmpty ? line : String(rest)
  }

  private static func withoutWelcome(_ line: String) -> String {
    let sentences = ProseSentences(line).texts
    guard sentences.count > 1 else { return line }
    let asking = sentences.filter { !FoldedLine($0).has(welcome) }
    return asking.isEmpty || asking.count == sentences.count ? line : asking.joined(separator: " ")
  }
}
