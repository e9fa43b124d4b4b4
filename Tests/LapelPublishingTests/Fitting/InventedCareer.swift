/// A career of any length, the same for the same seed.
struct InventedCareer {
  private var state: UInt64
  private let isKorean: Bool
  private var lines: [String] = []

  /// - Parameters:
  ///   - jobs: as many jobs; other sections grow with them.
  init(seed: UInt64, jobs: Int, isKorean: Bool) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    self.isKorean = isKorean
    write(jobs)
  }

  var yaml: String { lines.joined(separator: "\n") }

  private mutating func write(_ jobs: Int) {
    lines = [
      "name: {ko: 홍길동, en: Gildong Hong}", "languages: [\(isKorean ? "ko" : "en")]",
      "headline: \(text(5...9))",
      "contact: {email: gildong@example.com, phone: 010-0000-0000, github: gildong-hong, website: 'https://gildong.example'}",
      "summary: \(text(20...45))",
    ]
    section("experience", jobs) { $0.entry("organization: Org", "position", highlights: 1...6) }
    section("projects", (jobs + 1) / 2) { $0.entry("name: Proj", "role", highlights: 1...4) }
    section("education", 1 + jobs / 6) { $0.entry("institution: Inst", "degree", highlights: 0...1) }
    section("awards", jobs / 2) { $0.row("name", "date: 2020-0\($0.pick(1...9))") }
    section("publications", jobs / 3) {
      $0.row("title", "authors: [G. Hong, A. Kim, B. Lee], venue: V, date: 2021")
    }
    section("skills", 2 + jobs / 3) { invented in
      let words = (0..<invented.pick(3...9)).map { _ in invented.word() }.joined(separator: ", ")
      return ["  - {name: \(invented.word()), keywords: [\(words)]}"]
    }
    section("language_skills", 2) { ["  - {name: \($0.word()), level: \($0.word())}"] }
    section("activities", jobs / 3) { $0.entry("name: Act", "role", highlights: 0...2) }
  }

  private mutating func section(_ key: String, _ count: Int, _ item: (inout InventedCareer) -> [String]) {
    if count == 0 { return }
    lines.append("\(key):")
    for _ in 0..<count {
      let item = item(&self)
      lines += item
    }
  }

  private mutating func entry(_ first: String, _ second: String, highlights: ClosedRange<Int>) -> [String] {
    let year = pick(2008...2022)
    var item = [
      "  - \(first) \(pick(1...9_999)) \(text(1...3))", "    \(second): \(text(1...4))",
      "    period: \(year)-0\(pick(1...9))..\(year + 1)-0\(pick(1...9))", "    place: \(word())",
    ]
    if pick(0...2) > 0 { item.append("    summary: \(text(6...22))") }
    let count = pick(highlights)
    if count > 0 { item.append("    highlights:") }
    for _ in 0..<count { item.append("      - '**\(text(1...3)).** \(text(6...30))'") }
    return item
  }

  private mutating func row(_ name: String, _ rest: String) -> [String] {
    ["  - {\(name): \(text(2...7)), \(rest)}"]
  }

  // MARK: Words

  private mutating func pick(_ range: ClosedRange<Int>) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return range.lowerBound + Int(state % UInt64(range.count))
  }

  private mutating func word() -> String {
    let words = isKorean ? Self.korean : Self.english
    return words[pick(0...(words.count - 1))]
  }

  private mutating func text(_ count: ClosedRange<Int>) -> String {
    (0..<pick(count)).map { _ in word() }.joined(separator: " ")
  }

  private static let english = """
    model latency the of for with team built measured reduced from to in and a by 48 ms 19 ms 91.2% users service \
    deployment regression benchmark accuracy pipeline data training hours cost customers weekly review led designed \
    interviewed screens labels memory boards compression evaluation reproducible TensorRT PostgreSQL OpenVINO
    """.split(separator: " ").map(String.init)

  private static let korean = """
    모델을 지연 시간을 줄여 팀의 사용자가 쓰는 서비스로 만들고 측정하여 높임 정확도를 데이터를 배포한 학습 비용을 48 ms를 91.2%에서 \
    벤치마크로 회귀를 막고 매주 검토하여 설계함 인터뷰하고 화면을 고쳐 메모리를 압축한 보드에서 재현할 수 있게 정리함 TensorRT \
    PostgreSQL OpenVINO로 옮겨 이끌고 절반으로 한 학기에 3100명이
    """.split(separator: " ").map(String.init)
}
