extension Starter {
  static let koreanProfile = """
    # 나는 누구인가. 이 폴더의 .yaml 파일은 모두 읽습니다. 파일 이름과 개수는 마음대로 정하세요.
    # `lapel fields`는 모든 섹션을, `lapel fields projects`는 한 섹션에 쓸 수 있는 항목을 보여 줍니다.
    name: 홍길동
    headline: 느린 것을 빠르게 만드는 백엔드 개발자
    languages: [ko]            # en을 더하면 영문 CV도 나옵니다. 그때 모든 글은 {ko: …, en: …}로 쓸 수 있습니다
    contact:
      email: gildong@example.com
      website: https://example.com
      github: gildong-hong     # 전화번호와 주소는 private.yaml에
    summary: |
      두세 문장으로: 무엇을 누구를 위해 하는지, 다음에는 무엇을 하고 싶은지.

    # 주장은 근거와 함께 인쇄됩니다. 근거는 id 또는 하나뿐인 이름입니다.
    strengths:
      - name: 느린 것을 빠르게
        claim: 매 프로젝트에서 먼저 재고, 가장 비싼 한 가지를 바꿨습니다.
        evidence: [river.cache, seat-map]

    experience:
      - id: river
        organization: 리버커머스
        position: 백엔드 개발자
        period: 2022-03..          # 재직 중이면 끝을 비워 둡니다
        place: 서울
        summary: 자체 물류 창고를 가진 온라인 쇼핑몰
        highlights:
          - id: cache
            text: '**캐시.** 상품 페이지 응답을 900 ms에서 120 ms로 줄임'
            metric: {was: 900 ms, now: 120 ms, basis: '하루 중앙값'}   # 숫자는 어디서 왔는지와 함께 남깁니다
          - '**배포.** 주 1회에서 하루 여러 번으로'

    projects:
      - id: seat-map
        name: 빈자리 지도
        role: 기획과 개발
        period: 2021-03..2021-11
        url: https://example.com/seat-map
        technologies: [Swift, PostgreSQL]
        highlights:
          - 도서관 빈자리를 학생 3,000명에게 보여 줌

    education:
      - institution: 가온대학교
        area: 컴퓨터공학
        degree: 학사
        period: 2017-03..2022-02
        gpa: {overall: 4.1, scale: 4.5}     # 지원용 CV에만 인쇄되고 --public에는 나오지 않습니다

    skills:
      - name: 프로그래밍
        keywords: [Swift, Python, SQL]

    # 그 밖에: internships, publications, patents, talks, writing, awards, certificates, test_scores,
    # language_skills, military, activities, volunteering, interests, references, custom.
    # 어느 항목에나:  show: private    어떤 CV에도 나오지 않음      note: …   나만 보는 메모
    #                 todo: …          `lapel check`가 모아서 보여 줌

    """

  static let koreanPrivate = """
    # .gitignore가 git에서 빼 둡니다. 다른 파일과 같은 키를 쓰며, 여기 쓴 값이 이깁니다.
    # contact:
    #   phone: 010-0000-0000         # 지원용 CV에만 인쇄되고 --public에는 나오지 않습니다

    """
}
