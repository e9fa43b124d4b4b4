import Lapel
import Testing

@Suite("How long a skill was used")
struct SkillUseTests {
  @Test(
    "an employer without a period of its own counts for as long as its roles",
    arguments: [("[marrow]", 16), ("[lead]", 4), ("[marrow, lead]", 16), ("[marrow.ledger]", 4)])
  func roles(used: String, months: Int) throws {
    let loaded = Problems(
      """
      experience:
        - id: marrow
          organization: Marrow
          roles:
            - {id: lead, position: Lead, period: 2023-01..2023-04, highlights: [{id: ledger, text: Ledger}]}
            - {position: Developer, period: 2022-01..2022-12}
      skills:
        - {name: Swift, used: \(used)}
      """
    ).loaded
    let skill = try #require(loaded.career.entries(Skill.self).first)
    let today = PartialDate(year: 2024, month: 1, day: 15)
    #expect(SkillUse(of: skill, in: loaded.career, loaded.index, today: today).months == months)
  }
}
