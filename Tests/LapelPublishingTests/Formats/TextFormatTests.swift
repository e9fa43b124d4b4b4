import Testing

@testable import LapelPublishing

@Suite("plain text")
struct TextFormatTests {
  private let career = WrittenCareer(
    """
    name: {ko: 홍길동, en: Gildong Hong}
    headline: 실용적인 인공지능 개발자
    languages: [ko, en]
    contact: {email: gildong@example.com, phone: 010-0000-0000}
    summary: |
      첫 줄은 여기.
      둘째 줄.
    interests: [PEFT, {ko: 하드웨어, en: Hardware}]
    education:
      - institution: 가온대학교
        area: 컴퓨터공학
        degree: 학사
        period: 2018-03..2024-02
        gpa: {overall: 4.50, scale: 4.5}
        leave: [2020-01..2021-07]
    internships:
      - id: nuri
        organization: 누리비전
        position: 리서치 인턴
        period: 2023-01-16..2023-08-25
        place: 서울
        highlights:
          - {id: anomaly, ko: "**이상 탐지.** 모델 경량화", metric: {was: 10h, now: 4h, basis: 같은 GPU}}
          - 논문 30편 읽음
    awards:
      - {name: 우수상, date: 2022-12, issuer: 한빛재단, for: nuri}
    skills:
      - {name: 프로그래밍, keywords: [Python, Swift], used: [nuri]}
    language_skills:
      - {name: 영어, level: 업무 가능, proof: [toeic]}
    test_scores:
      - {id: toeic, name: TOEIC, score: 945, date: 2022-05}
    publications:
      - {title: 빠른 검출, authors: [G. Hong, A. Kim], venue: 비전 학회, date: 2022, doi: 10.1000/182}
    strengths:
      - {name: 실용적인 연구, claim: 빠르게 만듭니다, evidence: [nuri.anomaly, 우수상]}
    custom:
      - {title: 동아리, entries: [{name: 로봇 동아리, period: 2019-03..2020-02}]}
    """)

  @Test("every section stands in its order, dates beside their titles")
  func whole() {
    #expect(
      career.text() == """
        홍길동 (Gildong Hong)
        실용적인 인공지능 개발자

        gildong@example.com
        010-0000-0000

        소개
        첫 줄은 여기. 둘째 줄.

        강점
        실용적인 연구
        빠르게 만듭니다
        근거: 이상 탐지, 우수상

        인턴
        누리비전 · 리서치 인턴
        2023.01 – 2023.08 · 8개월 · 서울
        - 이상 탐지. 모델 경량화 (10h → 4h, 같은 GPU)
        - 논문 30편 읽음

        학력
        가온대학교 · 컴퓨터공학 학사
        2018.03 – 2024.02 · 평점 4.50 / 4.5
        휴학: 2020.01 – 2021.07

        논문
        G. Hong, A. Kim. 빠른 검출. 비전 학회, 2022, doi 10.1000/182.

        수상
        2022.12 우수상 · 한빛재단 (누리비전)

        기술
        프로그래밍: Python, Swift (누리비전)

        언어
        영어: 업무 가능 (TOEIC 945)

        어학 성적
        TOEIC: 945, 2022.05

        관심 분야
        PEFT, 하드웨어

        동아리
        로봇 동아리
        2019.03 – 2020.02 · 1년

        """)
  }
}
