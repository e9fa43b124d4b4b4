/// A generated text to read; the same bytes in every run.
public struct Input {
  let name: String
  let text: String

  /// All kinds, the first as small as a real CV, the last far larger than any.
  static func all() -> [Input] {
    [
      Input(name: "small-cv", text: career(ofSize: 8 << 10)),
      Input(name: "large-cv", text: career(ofSize: 1 << 20)),
      Input(name: "flow-heavy", text: flow(ofSize: 1 << 20)),
      Input(name: "scalar-heavy", text: scalars(ofSize: 1 << 20)),
      Input(name: "huge-cv", text: career(ofSize: 50 << 20)),
    ]
  }

  /// Career entries as a person writes them: block mappings, localized text, some braces, some quotes, comments.
  private static func career(ofSize size: Int) -> String {
    var random = Random()
    var text = "# A generated career\nname: {ko: 홍길동, en: Gildong Hong}\nlanguages: [ko, en]\nexperience:\n"
    var number = 0
    while text.utf8.count < size {
      number += 1
      let year = 1990 + Int(random.next() % 30)
      text += """
          - id: job-\(number)
            organization: {ko: 한빛텔레콤, en: Hanbit Telecom}
            position: On-device AI developer
            period: \(year)-03-04..\(year + 1)-02-28   # a year
            summary: >-
              Keeps the models of set-top boxes small and fast,
              and measures each change on four boards.
            highlights:
              - id: quant
                ko: '**INT8 전환.** 사람 검출 모델을 INT8로 옮겨 프레임당 \(random.next() % 90 + 10) ms로 줄임'
                en: "**INT8 migration.** Moved the person detector to INT8: \(random.next() % 90 + 10) ms a frame"
                metric: {was: 48 ms, now: 19 ms, basis: 'median of 10,000 frames'}
                tags: [quantization, inference, on-device]
              - Read \(random.next() % 60) papers and presented one to the team each week

        """
    }
    return text
  }

  /// Braces in brackets in braces, on long lines, like JSON.
  private static func flow(ofSize size: Int) -> String {
    var random = Random()
    var text = "items: [\n"
    while text.utf8.count < size {
      text += """
          {id: \(random.next() % 10_000), "name": 'item \(random.next() % 100)', tags: [a, b, "c d", [1, 2, 3]], \
        place: {x: \(random.next() % 1000), y: -1.5e3, on: true, note: null}},

        """
    }
    return text + "  ]\n"
  }

  /// Long texts: literal, folded, quoted over several lines, with escapes.
  private static func scalars(ofSize size: Int) -> String {
    var random = Random()
    let line = "Raised word accuracy at an unchanged time a page; 쪽당 31 ms를 지키면서 단어 정확도를 높임."
    var text = ""
    var number = 0
    while text.utf8.count < size {
      number += 1
      text += "literal-\(number): |\n" + String(repeating: "  \(line)\n", count: Int(random.next() % 8) + 4)
      text += "folded-\(number): >-\n" + String(repeating: "  \(line)\n", count: Int(random.next() % 8) + 4)
      text += "quoted-\(number): \"\(line) \\\"\\u00e9\\\" \\\n  \(line)\\n\"\n"
      text += "single-\(number): '\(line) it''s\n  \(line)'\n"
    }
    return text
  }
}

/// A fixed sequence of numbers (SplitMix64), so that every run reads the same.
struct Random {
  private var state: UInt64 = 2024

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
