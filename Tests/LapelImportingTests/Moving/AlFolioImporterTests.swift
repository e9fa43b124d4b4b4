import LapelImporting
import Testing

struct AlFolioImporterTests {
  @Test("A map in Korean names the person, the ways to reach them and their languages")
  func map() throws {
    let career = try ImportedCareer(
      "cv.yml",
      """
      - title: 기본 정보
        type: map
        contents:
          - {name: 이름, value: 노을빛}
          - {name: 이메일, value: eulbit@example.kr}
          - {name: 언어, value: "한국어, 영어(상급)"}
      - title: 학력
        type: time_table
        contents:
          - {title: "석사, 수학과", institution: "다솔대학교, 포항", year: 2016.03 - 2018.02}
      """)
    #expect(career["profile.yaml"].contains("name: 노을빛"))
    #expect(career["profile.yaml"].contains("email: eulbit@example.kr"))
    #expect(career["language_skills.yaml"].contains("- name: 영어\n    level: 상급"))
    #expect(
      career["education.yaml"].contains(
        "institution: 다솔대학교\n    degree: 석사\n    area: 수학과\n    period: 2016-03..2018-02\n    place: 포항\n"))
  }

  @Test("Keys of JSON Resume in RenderCV's form are read as what they are")
  func mixed() throws {
    let career = try ImportedCareer(
      "cv.yml",
      """
      cv:
        name: Ana Ruiz
        url: https://ruiz.example
        location: {city: Detmold, region: NRW}
        sections:
          Awards:
            - {title: Medal, date: 2020, awarder: Gaon Club}
          Languages:
            - {language: Czech, fluency: B2}
      """)
    #expect(career["profile.yaml"].contains("website: https://ruiz.example"))
    #expect(career["private.yaml"].contains("address: Detmold, NRW"))
    #expect(career["awards.yaml"].contains("issuer: Gaon Club"))
    #expect(career["language_skills.yaml"].contains("- name: Czech\n    level: B2"))
  }
}
