import Testing

@Suite("A chapter of a public year")
struct ChapterNamesTests {
  @Test("names items by their titles on the site, as the year's own page does")
  func names() async throws {
    try await Workshop.with { workshop in
      try workshop.write(
        """
        name: Maya Okafor
        languages: [en]
        projects:
          - {id: map, name: Map of wells, period: 2023-01..2023-05, show: public}
          - {id: dam, name: Dam of twigs, period: 2023-06..2023-08, show: public}
        retrospective: {year: 2023, show: public, chapters: [{of: map, title: The map, text: 'It led to [[dam]].'}]}
        """, to: "me/profile.yaml")
      let outcome = try await workshop.run(
        """
        lapel site me --today 2024-01-02 >/dev/null 2>&1
        grep -rho 'It led to [^.<]*' output/me/site | sort -u
        """)
      #expect(outcome.output == "It led to Dam of twigs\n")
    }
  }
}
