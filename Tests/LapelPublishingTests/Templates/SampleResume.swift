import Lapel
import LapelPublishing

/// A résumé of a test: every layout once, in Korean or in English.
struct SampleResume {
  let language: Language

  static let korean = SampleResume(language: .korean).resume
  static let english = SampleResume(language: .english).resume

  var resume: Resume {
    Resume(
      language: language, header: header, sections: sections,
      alternates: [
        ResumeAlternate(
          language: isKorean ? .english : .korean, name: isKorean ? "cv.en" : "cv.ko",
          label: isKorean ? "English" : "한국어")
      ],
      words: WordsShelf.builtIn.words(for: language),
      metadata: ResumeMetadata(
        title: pick("홍길동 – 이력서", "Gildong Hong – CV"), author: pick("홍길동", "Gildong Hong"),
        description: pick("실용적인 인공지능 개발자", "Practical AI developer"), keywords: ["Swift", "CUDA"],
        updated: nil))
  }

  private var isKorean: Bool { language == .korean }

  private func pick(_ korean: String, _ english: String) -> String { isKorean ? korean : english }

  private func text(_ korean: String, _ english: String) -> RichText {
    RichText([.text(pick(korean, english))], language: language)
  }

  private var header: ResumeHeader {
    ResumeHeader(
      name: text("홍길동", "Gildong Hong"),
      otherName: RichText(
        [.text(pick("Gildong Hong", "홍길동"))], language: isKorean ? .english : .korean),
      headline: text("실용적인 인공지능 개발자", "Practical AI developer"),
      contacts: [
        ResumeContact(
          kind: "email", text: text("gildong@example.com", "gildong@example.com"),
          url: "mailto:gildong@example.com"),
        ResumeContact(
          kind: "phone", text: text("010-0000-0000", "+82 10-0000-0000"), url: "tel:+821000000000"),
        ResumeContact(kind: "address", text: text("서울", "Seoul"), url: nil),
        ResumeContact(
          kind: "github", text: text("github.com/gildong-hong", "github.com/gildong-hong"),
          url: "https://github.com/gildong-hong"),
      ], photo: nil)
  }

  private func section(_ key: String, _ title: RichText, _ layout: SectionLayout, _ entries: [ResumeEntry])
    -> ResumeSection
  {
    ResumeSection(
      key: SectionKey(key), anchor: "section-\(key)", title: title, layout: layout, entries: entries)
  }

  private func date(_ start: String, _ end: String? = nil, _ duration: String? = nil) -> ResumeDate {
    func point(_ text: String) -> ResumeDate.Point {
      ResumeDate.Point(text: text.split(separator: "-").joined(separator: "."), iso: text)
    }
    let (from, to) = (point(start), end.map(point))
    return ResumeDate(
      text: from.text + (to.map { " – " + $0.text } ?? ""), start: from, end: to, duration: duration)
  }

  private var sections: [ResumeSection] {
    [
      ResumeSection(
        key: .summary, anchor: "section-summary", title: text("소개", "Profile"), layout: .line,
        paragraphs: [text("모델을 가볍게 만드는 개발자입니다.", "I make models lighter.")]),
      section(
        "strengths", text("강점", "Strengths"), .strengths,
        [
          ResumeEntry(
            anchor: "practical", headline: text("실용적인 개발", "Practical development"),
            lines: [
              ResumeDetail(
                field: "claim", label: nil,
                value: text("경량화·최적화를 매 프로젝트에 적용합니다.", "I optimize in every project."))
            ],
            evidence: [
              ResumeLink(
                label: text("이상 탐지 경량화", "Anomaly-detection compression"),
                destination: .anchor("nuri-anomaly"))
            ])
        ]),
      section(
        "internships", text("인턴", "Internships"), .entries,
        [
          ResumeEntry(
            anchor: "nuri", headline: text("리서치 인턴", "Research intern"),
            organization: text("누리비전", "Nuri Vision"),
            when: date("2023-01", "2023-08", pick("8개월", "8 months")), place: text("서울", "Seoul"),
            lines: [
              ResumeDetail(
                field: "technologies", label: text("기술", "Built with"), value: text("C++, CUDA", "C++, CUDA"))
            ],
            summary: [text("비전 제품을 만드는 스타트업", "A start-up for vision products")],
            highlights: [
              ResumeHighlight(
                anchor: "nuri-anomaly",
                text: RichText(
                  [
                    .strong([.text(pick("이상 탐지 경량화.", "Compression."))]),
                    .text(pick(" 118 MB를 29 MB로 줄임", " From 118 MB to 29 MB")),
                  ], language: language), metric: text("이미지 4천 장", "4,000 images"))
            ], url: "https://example.com/nuri")
        ]),
      section(
        "publications", text("논문", "Publications"), .citations,
        [
          ResumeEntry(
            anchor: "paper", headline: text("고정 지연 시간의 문자 검출", "Text detection under a budget"),
            organization: text("비전 워크숍", "Vision Workshop"), when: date("2023-06"),
            values: [
              ResumeValue(field: "authors", text("홍길동", "G. Hong"), isOwnName: true),
              ResumeValue(field: "authors", text("김아무개", "A. Kim")),
            ], url: "https://example.com/paper")
        ]),
      section(
        "awards", text("수상", "Awards"), .rows,
        [
          ResumeEntry(
            anchor: "award", headline: text("서비스 공모전", "Service contest"),
            organization: text("가온대학교", "Gaon University"), when: date("2022-12"),
            details: [ResumeDetail(field: "rank", label: nil, value: text("대상", "Grand prize"))])
        ]),
      section(
        "skills", text("기술", "Skills"), .labels,
        [
          ResumeEntry(
            anchor: nil, headline: text("언어", "Languages"),
            values: ["Python", "C++", "Swift"].map { ResumeValue(field: "keywords", text($0, $0)) })
        ]),
      ResumeSection(
        key: .interests, anchor: "section-interests", title: text("관심 분야", "Interests"), layout: .line,
        words: [text("저정밀도", "Low precision"), text("등반", "Climbing")]),
    ]
  }
}
