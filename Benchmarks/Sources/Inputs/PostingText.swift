/// A job posting, as data and as the page's text.
public enum PostingText {
  private static func lines(_ count: Int, seed: UInt64) -> [String] {
    var dice = Dice(seed: seed)
    return (0..<count).map { number in
      let (thing, technology) = (dice.pick(Words.things), dice.pick(Words.technologies))
      switch number % 6 {
      case 0: return "\(technology) 개발 경험 \(dice.number(1...9))년 이상"
      case 1: return "\(thing.0) 운영 경험"
      case 2:
        return
          "\(dice.number(2...8))+ years of experience with \(technology) or \(dice.pick(Words.technologies))"
      case 3: return "Experience with a \(thing.1) in production"
      case 4: return "\(dice.pick(Words.measures).0)을 줄여 본 경험"
      default: return "Bachelor's degree in computer science or equivalent"
      }
    }
  }

  /// As many lines that ask for something as said.
  public static func yaml(lines count: Int, id: String = "long", seed: UInt64 = 30) -> String {
    let all = lines(count, seed: seed)
    var text = """
      posting:
        id: \(id)
        company: {ko: 한빛텔레콤, en: Hanbit Telecom}
        title: {ko: 경력 공채, en: Experienced engineers}
        saved: 2024-03-01

      """
    let parts = [
      ("duties", all.prefix(count / 4)), ("required", all.dropFirst(count / 4).prefix(count / 2)),
      ("preferred", all.dropFirst(count / 4 + count / 2)),
    ]
    for (key, lines) in parts {
      text += "  \(key):\n"
      for line in lines { text += "    - \(line)\n" }
    }
    return text
  }

  /// The same as one would copy it from the page.
  public static func plain(lines count: Int) -> String {
    let all = lines(count, seed: 30)
    return """
      한빛텔레콤 경력 공채

      담당 업무
      \(list(all.prefix(count / 4)))
      자격요건
      \(list(all.dropFirst(count / 4).prefix(count / 2)))
      우대사항
      \(list(all.dropFirst(count / 4 + count / 2)))
      """
  }

  private static func list(_ lines: some Sequence<String>) -> String {
    lines.map { "- \($0)\n" }.joined()
  }
}
