/// Words around what a line asks for: a label before it (`경력조건 : 경력 6개월 이상`) and a welcoming sentence after it
/// (`배우며 하실 분도 환영해요.`).
enum SideRemarks {
  private static let labels = PhraseList(named: "SideRemarks.labels")
  private static let welcome = PhraseList(named: "SideRemarks.welcome")
  private static let longest = 24

  static func dropped(from line: String) -> String { withoutWelcome(withoutLabel(line)) }

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
