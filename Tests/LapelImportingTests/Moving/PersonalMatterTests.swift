import Testing

@testable import LapelImporting

@Suite("What a CV says of somebody beside their work")
struct PersonalMatterTests {
  /// A line under a name, as a text has it, and how the career is laid.
  private func career(_ line: String) throws -> ImportedCareer {
    try ImportedCareer(
      "cv.txt",
      """
      Kavita Rao
      \(line)
      kavita@x.example

      Experience
      2019-06 to 2024-01 SkyHop, First Officer
      - 1850 hours
      """)
  }

  @Test(
    "is no headline and no address, and is kept where nothing prints it",
    arguments: [
      "Current salary: 48,000 EUR; notice: 2 months", "38 years old", "Age: 38", "만 38세, 여", "기혼 (자녀 2)",
      "혈액형 A형", "Married, two children", "Passport no. Z1234567", "CPF 123.456.789-09", "희망연봉 4,000만원",
      "Salary expectation: 48,000 EUR", "PAN: ABCDE1234F, Aadhaar 1234 5678 9012", "Notice period: 2 months",
      "Driving licence: B, C1", "ledig, keine Kinder", "Nationalité : suisse", "희망근무지 협의 후 2024.03.01",
    ])
  func kept(line: String) throws {
    let career = try career(line)
    #expect(
      career["profile.yaml"].hasPrefix("name: Kavita Rao\ncontact:\n  email: kavita@x.example\n"),
      "\(career["profile.yaml"])")
    #expect(career["private.yaml"].isEmpty, "\(career["private.yaml"])")
    #expect(!career["imported/rest.yaml"].isEmpty)
  }

  @Test(
    "goes to the date of birth where it is one, whatever stands beside it",
    arguments: [
      "Born 5 April 1985", "1985년 4월 5일생", "geb. 05.04.1985 in Ulm, verheiratet, 2 Kinder", "生年月日 1985年4月5日",
      "Né le 5 avril 1985, célibataire", "Fecha de nacimiento: 5 de abril de 1985",
      "생년월일 : 1985.04.05 (만 38세)",
    ])
  func birth(line: String) throws {
    let career = try career(line)
    #expect(career["private.yaml"] == "birth_date: 1985-04-05\n", "\(career["private.yaml"])")
    #expect(!career["profile.yaml"].contains("1985"), "\(career["profile.yaml"])")
  }

  @Test(
    "leaves what somebody does and where they live in their places",
    arguments: [
      ("Family physician", "headline: Family physician"), ("Health inspector", "headline: Health inspector"),
      ("Engineer with 12 years of bridges", "headline: Engineer with 12 years of bridges"),
    ])
  func headline(line: String, expected: String) throws {
    #expect(try career(line)["profile.yaml"].contains(expected))
  }

  @Test("An address is known by its districts, its house or its code")
  func address() throws {
    for line in ["12 Mill Lane, Bristol BS1 5XX", "강원특별자치도 춘천시 소양로 55", "Rosenweg 10", "島根県松江市青葉町3-14"] {
      #expect(try career(line)["private.yaml"] == "contact:\n  address: \(line)\n", "\(line)")
    }
  }

  @Test("A family is the private field's, and why a post was left is the leftover file's")
  func family() throws {
    let career = try ImportedCareer(
      "cv.md",
      """
      # 이력서

      성명: 변서희
      희망연봉: 4,000만원

      ## 경력사항
      - 2008.03 ~ 2012.05 SkyHop / 통역사 / 퇴사사유: 육아
      - 2012.06 ~ 2021.08 경력단절 (육아)

      ## 가족사항
      - 부 변길동 60세 자영업
      - 모 홍순이 58세
      """)
    #expect(career["private.yaml"] == "family: 부 변길동 60세 자영업, 모 홍순이 58세\n", "\(career["private.yaml"])")
    #expect(!career["experience.yaml"].contains("퇴사사유"), "\(career["experience.yaml"])")
    #expect(career["imported/rest.yaml"].contains("퇴사사유: 육아"), "\(career["imported/rest.yaml"])")
    #expect(!career["experience.yaml"].contains("경력단절"))
    #expect(career["imported/rest.yaml"].contains("경력단절 (육아)"))
    #expect(career["custom.yaml"].isEmpty, "\(career["custom.yaml"])")
  }

  @Test("A grade in parentheses is no part of the school's name, and a firm stands before a trade")
  func grades() throws {
    let career = try ImportedCareer(
      "cv.md",
      """
      # Jürgen Bach

      Languages: Dutch (native), German (B1)

      ## Education
      2001.03 ~ 2005.02 나루대학교 국어국문학과 졸업 (3.8/4.5)

      ## Experience
      03/2010 - 05/2015 Fliesen Huber GmbH, Fliesenleger
      """)
    let education = career["education.yaml"]
    #expect(education.contains("institution: 나루대학교\n"), "\(education)")
    #expect(education.contains("overall: '3.8'\n"), "\(education)")
    #expect(
      career["experience.yaml"].contains("organization: Fliesen Huber GmbH\n    position: Fliesenleger\n"),
      "\(career["experience.yaml"])")
    #expect(career["language_skills.yaml"].contains("name: German\n    level: B1\n"))
  }

  @Test("A label whose syllables stand apart is one label, and a name has its other spelling beside it")
  func apart() throws {
    let career = try ImportedCareer(
      "cv.txt",
      """
                  이  력  서

      성    명 : 남궁보람 (南宮보람)        생년월일 : 1996년 2월 11일
      주    소 : 강원특별자치도 춘천시 소양로 55

      ■ 경력사항
      2022.03 ~ 현재      해오름유치원 / 정교사
      """)
    #expect(career["profile.yaml"].hasPrefix("name: 남궁보람\nalso_known_as:\n"), "\(career["profile.yaml"])")
    #expect(career["private.yaml"].contains("birth_date: 1996-02-11\n"))
    #expect(career["private.yaml"].contains("address: 강원특별자치도 춘천시 소양로 55\n"), "\(career["private.yaml"])")
  }

  @Test("what is personal within a text of several sentences stands on no page")
  func sentences() throws {
    let career = try ImportedCareer(
      "cv.md",
      """
      # Mira Vale

      ## About me

      Ward nurse of eight years. D.O.B: 03.07.96. I calm busy wards.

      ## Additional information

      Enhanced DBS on update service. Date of birth: 03/07/1996. NI: QQ123456C
      """)
    #expect(career["profile.yaml"].contains("summary: Ward nurse of eight years. I calm busy wards."))
    #expect(career["custom.yaml"].contains("Enhanced DBS on update service."))
    for secret in ["03/07/1996", "03.07.96", "QQ123456C"] {
      #expect(
        !career["profile.yaml"].contains(secret) && !career["custom.yaml"].contains(secret), "\(secret)")
      #expect(career["imported/rest.yaml"].contains(secret), "\(secret)")
    }
  }

  @Test("a long sentence of work is none, whatever it begins with")
  func work() {
    let said = Said(
      "Single point of contact for 20 clients. Born in a crisis, the unit grew to 40 people under me.", [])
    #expect(PersonalSentences(said).rest?.text == said.text)
  }
}
