import LapelImporting
import Testing

struct EuropassImporterTests {
  @Test("The passport as JSON says what its XML says")
  func json() throws {
    let career = try ImportedCareer(
      "cv.json",
      """
      {"SkillsPassport": {"Locale": "de", "LearnerInfo": {
        "Identification": {
          "PersonName": {"Title": {"Code": "dr", "Label": "Dr."}, "FirstName": "Ottilie", "Surname": "Zwing"},
          "ContactInfo": {"Email": {"Contact": "o@zwing.example"}, "Telephone": [{"Contact": "+43 512 555 093"}]},
          "Demographics": {"Birthdate": {"Year": 1979, "Month": 5, "Day": 3}}},
        "WorkExperience": [{"Period": {"From": {"Year": 2012, "Month": 9}, "Current": true},
          "Position": {"Label": "Lehrerin"}, "Activities": "<ul><li>Stundenplan</li></ul>",
          "Employer": {"Name": "Mittelschule Saggenau"}}],
        "Skills": {"Linguistic": {"MotherTongue": [{"Description": {"Code": "de", "Label": "Deutsch"}}],
          "ForeignLanguage": [{"Description": {"Label": "Italienisch"}, "ProficiencyLevel": {"Listening": "B2"}}]},
          "Driving": {"Description": ["B"]}}}}}
      """)
    #expect(career["profile.yaml"].contains("name: Dr. Ottilie Zwing"))
    #expect(career["profile.yaml"].contains("email: o@zwing.example"))
    #expect(career["private.yaml"].contains("birth_date: 1979-05-03"))
    #expect(
      career["experience.yaml"].contains(
        """
            organization: Mittelschule Saggenau
            position: Lehrerin
            period: 2012-09..
            highlights:
              - Stundenplan
        """))
    #expect(career["language_skills.yaml"].contains("name: Deutsch"))
    #expect(career["language_skills.yaml"].contains("level: Listening B2"))
    #expect(career["skills.yaml"].contains("name: Driving\n    keywords:\n      - B"))
  }

  @Test("Who gave a certificate, hobbies and a class of honours go to their fields")
  func candidate() throws {
    let career = try ImportedCareer(
      "cv.xml",
      """
      <Candidate xmlns="http://www.europass.eu/1.0"><CandidatePerson><PersonName><GivenName>Ana</GivenName>
      <FamilyName>Ruiz</FamilyName></PersonName></CandidatePerson><CandidateProfile>
      <EducationHistory><EducationOrganizationAttendance><OrganizationName>Gaon College</OrganizationName>
      <EducationDegree><DegreeName>BSc</DegreeName><FinalGrade><ScoreText>2:1</ScoreText></FinalGrade></EducationDegree>
      </EducationOrganizationAttendance></EducationHistory>
      <Certifications><Certification><CertificationName>Welder</CertificationName>
      <IssuingAuthority><OrganizationName>Board of Welds</OrganizationName></IssuingAuthority>
      <FreeFormEffectivePeriod><StartDate><FormattedDateTime>2016-10</FormattedDateTime></StartDate>
      <CurrentIndicator>true</CurrentIndicator></FreeFormEffectivePeriod></Certification></Certifications>
      <Hobbies><Hobby><Title>Sea swimming</Title><Description>All winter</Description></Hobby></Hobbies>
      </CandidateProfile></Candidate>
      """)
    #expect(career["education.yaml"].contains("honours: ") && career["education.yaml"].contains("2:1"))
    #expect(career["certificates.yaml"].contains("issuer: Board of Welds\n"))
    #expect(career["certificates.yaml"].contains("2016-10"))
    #expect(career["profile.yaml"].contains("- Sea swimming (All winter)"))
  }
}
