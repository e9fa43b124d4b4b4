import LapelImporting
import Testing

/// What Korean forms, old text CVs and pages of Notion have, and where it belongs.
@Suite("a Korean CV")
struct KoreanFormTests {
  private func table(_ rows: [[String]]) -> String {
    let cell = { (text: String) in
      "<w:tc>"
        + text.split(separator: "\n", omittingEmptySubsequences: false).map {
          "<w:p><w:r><w:t xml:space=\"preserve\">\($0)</w:t></w:r></w:p>"
        }.joined() + "</w:tc>"
    }
    return "<w:tbl>" + rows.map { "<w:tr>" + $0.map(cell).joined() + "</w:tr>" }.joined() + "</w:tbl>"
  }

  private func line(_ text: String) -> String {
    "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>\(text)</w:t></w:r></w:p>"
  }

  @Test(
    "has posts behind marks, with their time in brackets or beside them",
    arguments: [
      "[경력]\n▶ (주)대한정밀기공 생산기술팀 대리 (2020.07 ~ 2024.12)\n- CNC 라인 사이클타임 분석",
      "[경력]\n▶ (주)대한정밀기공 생산기술팀 대리 (2020.07 ~ 2024.12)\n    ㆍCNC 라인 사이클타임 분석",
      "■ 경력\n\n▶ (주)대한정밀기공 생산기술팀 대리 2020.07 ~ 2024.12\n- CNC 라인 사이클타임 분석",
    ])
  func marks(text: String) throws {
    let career = try ImportedCareer("cv.txt", "홍길동\n\n\(text)\n")
    let experience = career["experience.yaml"]
    #expect(experience.contains("대한정밀기공"), "\(career.laid.files)")
    #expect(experience.contains("period: 2020-07..2024-12\n"), "\(experience)")
    #expect(experience.contains("- CNC 라인 사이클타임 분석\n"), "\(experience)")
    #expect(experience.split(separator: "\n").count { $0.contains("organization:") } == 1, "\(experience)")
  }

  @Test("says in one marked line what its military service was")
  func military() throws {
    let career = try ImportedCareer("cv.txt", "홍길동\n\n▣ 병역 : 육군 병장 만기제대 (2019.09 - 2021.04)\n")
    #expect(career["military.yaml"].contains("branch: 육군\n"), "\(career.laid.files)")
    #expect(career["military.yaml"].contains("period: 2019-09..2021-04\n"))
  }

  @Test(
    "has certificates in a table, whatever the column that names them is called",
    arguments: [
      [["종류", "점수/급수", "취득일", "기관"], ["일반기계기사", "", "2024.06.18", "한국산업인력공단"]],
      [["구분", "취득일", "발급기관", "등급"], ["일반기계기사", "2024.06.18", "한국산업인력공단", ""]],
    ])
  func certificates(rows: [[String]]) throws {
    let career = try ImportedCareer(word: line("홍길동") + line("■ 자격사항") + table(rows))
    #expect(
      career["certificates.yaml"].contains("name: 일반기계기사\n    issuer: 한국산업인력공단\n"),
      "\(career.laid.files)")
  }

  @Test("has tests of languages with their scores, and no language for each")
  func tests() throws {
    let career = try ImportedCareer(
      word: line("홍길동") + line("■ 어학")
        + table([["외국어", "시험명", "점수/등급", "응시일"], ["영어", "TOEIC", "845", "2025.04.27"]]))
    #expect(
      career["test_scores.yaml"].contains("name: TOEIC\n    score: '845'\n    date: 2025-04-27\n"),
      "\(career.laid.files)")
    #expect(career["language_skills.yaml"].isEmpty)
  }

  @Test("has programs as skills, and no row of heads as an entry")
  func programs() throws {
    let career = try ImportedCareer(
      word: line("홍길동") + line("■ 수상경력") + table([["수상일", "수상명"], ["2022.11", "설계 경진대회 우수상"]])
        + line("■ 컴퓨터 활용능력") + table([["프로그램", "활용수준"], ["AutoCAD", "상"]]))
    #expect(career["skills.yaml"].contains("name: AutoCAD\n    level: 상\n"), "\(career.laid.files)")
    #expect(!career["awards.yaml"].contains("AutoCAD"))
    #expect(!career.laid.files.contains { $0.text.contains("활용수준") })
  }

  @Test("names an activity by where it was, and each line of a cell is one thing done")
  func activities() throws {
    let career = try ImportedCareer(
      word: line("홍길동") + line("■ 대외활동")
        + table([
          ["기간", "활동구분", "기관 및 장소", "활동내용"],
          ["2022.03 ~ 2023.02", "동아리", "자작자동차 동아리", "서스펜션 파트장\n대회 완주"],
        ]))
    let activities = career["activities.yaml"]
    #expect(activities.contains("name: 자작자동차 동아리\n"), "\(career.laid.files)")
    #expect(activities.contains("- 서스펜션 파트장\n"), "\(activities)")
    #expect(activities.contains("- 대회 완주\n"), "\(activities)")
    #expect(!activities.contains("활동내용"), "\(activities)")
  }

  @Test("says of the body, the faith and the family what no page prints")
  func personal() throws {
    let career = try ImportedCareer(
      word: line("홍길동") + table([["본 적", "경상남도 통영시", "성 별", "남"]])
        + line("■ 가족사항") + table([["관계", "성명", "연령", "직업"], ["부", "홍판서", "58", "자영업"]])
        + line("■ 기타") + table([["취미", "특기", "신장/체중", "종교"], ["캠핑", "목공", "178cm / 72kg", "무교"]])
        + line("위 기재사항은 사실과 틀림이 없음을 확인합니다.") + line("2026년 11월 30일    지원자 : 홍 길 동 (인)"))
    #expect(career["custom.yaml"].isEmpty, "\(career["custom.yaml"])")
    #expect(career["private.yaml"].contains("origin: 경상남도 통영시\n"), "\(career.laid.files)")
    #expect(career["private.yaml"].contains("family: 부 홍판서 58 자영업\n"), "\(career["private.yaml"])")
    #expect(career["profile.yaml"].contains("- 캠핑\n"), "\(career["profile.yaml"])")
    for word in ["178cm / 72kg", "무교", "지원자 : 홍 길 동"] {
      #expect(career["imported/rest.yaml"].contains(word), "\(word)")
    }
  }

  @Test("has pay and reasons for leaving, which stay out of files that git keeps")
  func terms() throws {
    let career = try ImportedCareer(
      word: line("홍길동") + line("■ 경력사항")
        + table([
          ["근무기간", "회사명", "직위", "담당업무", "퇴직사유", "연봉"],
          ["2019.03 ~ 2020.06", "누리정밀", "사원", "용접 시공 검사", "이직", "3,200만원"],
        ]))
    #expect(!career["experience.yaml"].contains("3,200만원"), "\(career["experience.yaml"])")
    let rest = career["imported/rest.yaml"]
    #expect(rest.contains("누리정밀, 연봉: 3,200만원"), "\(rest)")
    #expect(rest.contains("누리정밀, 퇴직사유: 이직"), "\(rest)")
  }

  @Test("puts an internship among internships, and a leave of a school with the school")
  func learning() throws {
    let career = try ImportedCareer(
      word: line("홍길동") + line("■ 학력사항")
        + table([
          ["재학기간", "학교명", "전공", "비고"], ["2018.03 ~ 2025.02", "가온대학교", "기계공학과", "졸업"],
          ["2020.03 ~ 2020.08", "가온대학교", "", "휴학(군)"],
        ]) + line("■ 경력사항")
        + table([["근무기간", "회사명", "직위", "담당업무"], ["2024.07 ~ 2024.12", "누리정밀", "인턴", "측정"]]))
    #expect(career["internships.yaml"].contains("organization: 누리정밀\n"), "\(career.laid.files)")
    #expect(career["experience.yaml"].isEmpty)
    let education = career["education.yaml"]
    #expect(education.split(separator: "\n").count { $0.contains("institution:") } == 1, "\(education)")
    #expect(education.contains("2020-03..2020-08"), "\(education)")
  }

  @Test("has lines that say what is private among licences, and none of them is a licence")
  func lines() throws {
    let career = try ImportedCareer(
      "cv.txt",
      """
      홍길동

      자격/어학/수상
      2015.11 자격증 품질경영기사 최종합격 한국산업인력공단
      2018.05 어학 영어 TOEIC 720점

      취업우대사항
      병역 | 군필 육군 병장 만기제대 2010.05 ~ 2012.02
      장애 | 아니오
      희망연봉 6,800만원
      """)
    let certificates = career["certificates.yaml"]
    #expect(certificates.contains("name: 품질경영기사\n    issuer: 한국산업인력공단\n"), "\(career.laid.files)")
    #expect(!certificates.contains("장애") && !certificates.contains("희망연봉"), "\(certificates)")
    #expect(career["test_scores.yaml"].contains("name: TOEIC\n    score: 720점\n"), "\(career.laid.files)")
    #expect(career["military.yaml"].contains("branch: 육군\n"), "\(career.laid.files)")
    for word in ["장애 | 아니오", "희망연봉 6,800만원"] {
      #expect(career["imported/rest.yaml"].contains(word), "\(word)")
    }
  }

  @Test("of Notion has tasks, kinds of employment and prizes with what they were for")
  func notion() throws {
    let career = try ImportedCareer(
      "이력서.md",
      """
      # 홍길동

      ## 경력

      ### (주)누리로지스 | SCM팀 · 대리

      **2021.10 - 현재** · 정규직 · 연봉 5,400만원

      - 재고일수 46일 → 33일

      ## 자격증 · 어학

      - TOEIC Speaking AL (2025.03)

      ## 수상

      - 2024.12 사내 혁신상 금상 — 재고일수 단축
      - [ ]  포트폴리오 링크 추가하기
      """)
    #expect(!career["experience.yaml"].contains("place:"), "\(career["experience.yaml"])")
    #expect(!career["experience.yaml"].contains("5,400만원"), "\(career["experience.yaml"])")
    #expect(
      career["test_scores.yaml"].contains("name: TOEIC Speaking\n    score: AL\n"), "\(career.laid.files)")
    let awards = career["awards.yaml"]
    #expect(!awards.contains("issuer:"), "\(awards)")
    #expect(awards.contains("재고일수 단축"), "\(awards)")
    #expect(!awards.contains("포트폴리오"), "\(awards)")
    #expect(career["imported/rest.yaml"].contains("포트폴리오 링크 추가하기"))
  }
}
