import Testing

@Suite("What only the writer knows")
struct PrivatePagesTests {
  private static let career = """
    name: Maya Okafor
    headline: Engineer
    languages: [en]
    internships:
      - id: river
        organization: River Works
        position: Intern
        period: 2023-01..2023-08
        reason: Zqreason8231 led me there
        learned: Rivers taught me
        note: Zqnote8231 is for the interview
        highlights: [{id: levels, text: Reads the level of a river, metric: {was: 9 s, now: 2 s, basis: 20 boards}, show: public}]
    strengths:
      - {id: care, name: Care, evidence: [river.levels], compare: Zqcompare8231 beside others}
    target: {id: acme, lead: care, questions: [{id: why, ask: Why?, answer: Zqanswer8231 because}]}
    log:
      - 2023-05-05 @river Zqlogged8231 happened +zqtag
    applications:
      - {id: acme-2023, target: acme, company: Zqcompany8231, applied: 2023-09-01, stages: [documents passed], next: {what: Zqnext8231 call, on: 2024-01-05}}
    goals: {year: 2023, items: [{id: zq, text: Zqgoal8231 to reach, review: Zqreview8231 came of it}]}
    assessment: {asked: 2023-12-30, questions: [{id: q, text: Zqasked8231 of myself, answer: X}]}
    retrospective: {year: 2023, line: A year told to all, chapters: [river], show: public}
    """

  @Test("stands in output/me/private alone, whatever is made")
  func everyOutput() async throws {
    try await Workshop.with { workshop in
      try workshop.write(Self.career, to: "me/profile.yaml")
      let outcome = try await workshop.run(
        """
        day='--today 2024-01-02'
        lapel build me --format html,latex,markdown,text,json $day >/dev/null 2>&1 || echo build
        lapel build me --target acme --format html,latex,markdown,text,json $day >/dev/null 2>&1 || echo target
        lapel site me $day >/dev/null 2>&1 || echo site
        lapel year me 2023 --public $day >/dev/null 2>&1 || echo public
        lapel year me 2023 --format html,markdown,text $day >/dev/null 2>&1 || echo year
        lapel applications me --format html $day >/dev/null 2>&1 || echo applications
        lapel interview me --target acme $day >/dev/null 2>&1 || echo interview
        grep -rl 'Zq[a-z]*8231' output | sort
        grep -rho 'Zq[a-z]*8231' output | sort -u | tr '\\n' ' '
        ls output/me
        """)
      #expect(
        outcome.output == """
          output/me/private/applications.en.html
          output/me/private/interview-acme.en.html
          output/me/private/year-2023.en.html
          output/me/private/year-2023.en.md
          output/me/private/year-2023.en.txt
          Zqanswer8231 Zqasked8231 Zqcompany8231 Zqcompare8231 Zqgoal8231 Zqlogged8231 Zqnext8231 Zqnote8231 Zqreason8231 Zqreview8231 acme
          general
          private
          public
          site

          """)
    }
  }
}
