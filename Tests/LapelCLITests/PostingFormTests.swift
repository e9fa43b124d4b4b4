import Lapel
import LapelImporting
import LapelTailoring
import Testing

@testable import LapelCLI

/// One posting, told in the forms in which postings come: whatever the form, the same is asked.
@Suite("A posting in any form")
struct PostingFormTests {
  private static func read(_ text: String) throws -> [String] {
    let bytes = Array(text.utf8)
    let saved =
      switch SavedPosting.form(named: "posting", bytes: bytes) {
      case .html: try SavedPosting(html: bytes)
      case .text: SavedPosting(text: text)
      }
    return PostingReading(saved).requirements.map { "\($0.kind.rawValue.prefix(1)) \($0.text)" }
  }

  @Test(
    "in Korean",
    arguments: [
      "채용\n\n[담당업무] 주문 서버 개발\n[자격요건] 자바 경력 3년 이상\n[우대사항] 카프카 운영 경험\n[복리후생] 점심 제공",
      "가온물류\n담당업무\t주문 서버 개발\n자격요건\t자바 경력 3년 이상\n우대사항\t카프카 운영 경험\n근무지\t서울",
      "가온물류\n담당업무: 주문 서버 개발 / 자격요건: 자바 경력 3년 이상 / 우대사항: 카프카 운영 경험",
      "채용 공고\n1. 담당업무\n가. 주문 서버 개발\n2. 자격요건\n가. 자바 경력 3년 이상\n3. 우대사항\n가. 카프카 운영 경험\n4. 전형절차\n가. 서류",
      "Ⅰ. 담당업무\n 1) 주문 서버 개발\nⅡ. 자격요건\n 1) 자바 경력 3년 이상\nⅢ. 우대사항\n 1) 카프카 운영 경험",
      "채용\n■담당업무\n-주문 서버 개발\n■자격요건\n-자바 경력 3년 이상\n■우대사항\n-카프카 운영 경험",
      "▶ 담당업무 : 주문 서버 개발\n▶ 자격요건 : 자바 경력 3년 이상\n▶ 우대사항 : 카프카 운영 경험\n▶ 근무조건 : 정규직",
      "모집\n□ 담당업무\n ○ 주문 서버 개발\n□ 자격요건\n ○ 공통사항\n  - 연령, 성별 제한 없음\n ○ 분야별 자격\n  - 자바 경력 3년 이상\n□ 우대사항\n ○ 카프카 운영 경험",
      "Q. 어떤 일을 하나요?\nA. 주문 서버 개발\n\nQ. 이런 분을 찾아요!\nA. 자바 경력 3년 이상\n\nQ. 이런 분이면 더 좋아요!\nA. 카프카 운영 경험",
      "\u{FEFF}채용\r\n\r\n\u{200B}담당업무\r\n•\t주문 서버 개발\r\n\r\n\u{A0}자격요건\u{A0}\r\n•\u{A0}자바 경력 3년 이상\r\n\r\n우대사항\r\n•\t카프카 운영 경험",
      "# 채용\n\n| 구분 | 내용 |\n| --- | --- |\n| 담당업무 | 주문 서버 개발 |\n| 자격요건 | 자바 경력 3년 이상 |\n| 우대사항 | 카프카 운영 경험<br> |",
      "| 담당업무 | 자격요건 | 우대사항 |\n|---|---|---|\n| 주문 서버 개발 | 자바 경력 3년 이상 | 카프카 운영 경험 |",
      "# 🚀 가온물류\n## 🔥 이런 일을 해요\n- 주문 서버 개발\n## ✅ 이런 분을 찾아요\n- 자바 경력 3년 이상\n## 💙 이런 분이면 더 좋아요\n- 카프카 운영 경험\n## 🎁 혜택\n- 점심",
      """
      <table><tr><td>분야</td><td>담당업무</td><td>자격요건</td><td>우대사항</td><td>인원</td></tr>
      <tr><td>서버</td><td>주문 서버 개발</td><td>자바 경력 3년 이상<br></td><td>- 카프카 운영 경험</td><td>0명</td></tr></table>
      """,
      """
      <table><thead><tr><th>분야</th><th>담당업무</th><th>자격요건</th><th>우대사항</th></tr></thead>
      <tr><td rowspan=2>서버</td><td>주문 서버 개발</td><td>자바 경력 3년 이상</td><td></td></tr>
      <tr><td></td><td></td><td>카프카 운영 경험</td></tr></table>
      """,
      "<html><body><pre>\n[담당업무]\n- 주문 서버 개발\n\n[자격요건]\n- 자바 경력 3년 이상\n\n[우대사항]\n- 카프카 운영 경험\n</pre></body></html>",
      "<div style='white-space: pre-wrap'>담당업무\n• 주문 서버 개발\n자격요건\n• 자바 경력 3년 이상\n우대사항\n• 카프카 운영 경험</div>",
    ])
  func korean(posting: String) throws {
    let read = try Self.read(posting)
    #expect(read == ["d 주문 서버 개발", "r 자바 경력 3년 이상", "p 카프카 운영 경험"])
  }

  @Test(
    "in English",
    arguments: [
      "Engineer\nWhat you will do\nBuild the order API\nWhat you need\n3+ years of Java\nIt would be a plus\nKafka in production\nPerks\nLunch",
      "Engineer\n\nResponsibilities: Build the order API\nRequirements: 3+ years of Java. Preferred: Kafka in production\nBenefits: lunch",
      "ENGINEER\n\nI. RESPONSIBILITIES\na) Build the order API\nII. REQUIREMENTS\na) 3+ years of Java\nIII. PREFERRED\na) Kafka in production",
      "- **Responsibilities:** Build the order API\n- **Requirements:** 3+ years of Java\n- **Location:** Seoul\n\n## Bonus\n- Kafka in production",
      "Engineer\n* Responsibilities:\n  - Build the order API\n* Requirements:\n  - [ ] 3+ years of *Java*\n* Nice to have:\n  - Kafka in\n    production\n* Benefits:\n  - Lunch",
      """
      <dl><dt>What you'll do</dt><dd>Build the order API</dd><dt>Required:</dt><dd>3+ years of Java</dd>
      <dt>Nice to have</dt><dd>Kafka in production<br></dd></dl>
      """,
      """
      <html><head><script type="application/ld+json">{"@type": "JobPosting", "description":
      "<h3>Tasks</h3><li>Build the order API</li><h3>Requirements</h3><li>3+ years of Java</li><h3>Bonus</h3><li>Kafka in production</li>"}
      </script></head><body><div id="root"></div></body></html>
      """,
    ])
  func english(posting: String) throws {
    let read = try Self.read(posting)
    #expect(read == ["d Build the order API", "r 3+ years of Java", "p Kafka in production"])
  }

  @Test("a line that goes on in the next is one line, and a short one is not")
  func wrapped() throws {
    let posting = """
      채용

      자격요건
      - 자바와 스프링으로 주문이나 결제 서버를
        3년 이상 개발해 보신 분
      - SQL

      Requirements
      - Experience designing relational schemas and
      tuning slow queries
      - Git
      ■ 우대사항
        카프카
        코틀린
      """
    #expect(
      try Self.read(posting) == [
        "r 자바와 스프링으로 주문이나 결제 서버를 3년 이상 개발해 보신 분", "r SQL",
        "r Experience designing relational schemas and tuning slow queries", "r Git", "p 카프카", "p 코틀린",
      ])
  }

  @Test("in a list a label of wishes marks its own line, and a fact is not asked")
  func marks() throws {
    #expect(
      try Self.read(
        "Requirements\n- Must have: Java\n- Bonus: Kafka\n- Salary: 50,000\n- Kotlin\n\nEducation\n- A degree"
      ) == [
        "r Must have: Java", "p Bonus: Kafka", "r Kotlin", "r A degree",
      ])
  }
}
