import Lapel

/// The site's own words, in a language of its pages.
struct SiteWords: Sendable {
  private let words: [Key: String]

  /// Korean where the pages are Korean, English for every other language.
  init(_ language: Language) { words = language.isKorean ? Self.korean : Self.english }

  subscript(key: Key) -> String { words[key] ?? "" }

  enum Key: String, Sendable, CaseIterable {
    case home, menu, languages, skip, strengths, evidence, projects, jobs, writing, publications, cv, years,
      contact, all, proves, led, tags, results, was, now, cite, undated, missing, whyMissing, wayHome,
      problem,
      constraint, approach, result, change, learned, kept, dropped, next, lesson, chapters
  }

  private static let korean: [Key: String] = [
    .home: "처음",
    .menu: "차례",
    .languages: "언어",
    .skip: "본문으로 건너뛰기",
    .strengths: "강점",
    .evidence: "근거",
    .projects: "프로젝트",
    .jobs: "경험",
    .writing: "글",
    .publications: "논문",
    .cv: "이력서",
    .years: "돌아보기",
    .contact: "연락처",
    .all: "모두 보기",
    .proves: "보여 주는 강점",
    .led: "이어진 결과",
    .tags: "주제",
    .results: "해낸 일",
    .was: "전",
    .now: "후",
    .cite: "BibTeX",
    .undated: "날짜 없음",
    .missing: "없는 쪽입니다",
    .whyMissing: "주소가 바뀌었거나 처음부터 없던 쪽입니다. 이 사람의 강점과 한 일은 처음 쪽에 모여 있습니다.",
    .wayHome: "처음으로 가기",
    .problem: "문제",
    .constraint: "제약",
    .approach: "접근",
    .result: "결과",
    .change: "지금이라면",
    .learned: "배운 것",
    .kept: "이어 갈 것",
    .dropped: "그만둘 것",
    .next: "해 볼 것",
    .lesson: "배운 것",
    .chapters: "한 해의 장면",
  ]

  private static let english: [Key: String] = [
    .home: "Home",
    .menu: "Contents",
    .languages: "Languages",
    .skip: "Skip to content",
    .strengths: "Strengths",
    .evidence: "Proof",
    .projects: "Projects",
    .jobs: "Experience",
    .writing: "Writing",
    .publications: "Publications",
    .cv: "CV",
    .years: "Looking back",
    .contact: "Contact",
    .all: "See all",
    .proves: "What it proves",
    .led: "What came of it",
    .tags: "Topics",
    .results: "Results",
    .was: "before",
    .now: "after",
    .cite: "BibTeX",
    .undated: "Undated",
    .missing: "There is no such page",
    .whyMissing:
      "Its address has changed, or it never was. What this person did and is good at begins on the first page.",
    .wayHome: "Go to the first page",
    .problem: "Problem",
    .constraint: "Constraint",
    .approach: "Approach",
    .result: "Result",
    .change: "What I would change",
    .learned: "What I learned",
    .kept: "Keep",
    .dropped: "Stop",
    .next: "Try",
    .lesson: "Lesson",
    .chapters: "Chapters",
  ]
}
