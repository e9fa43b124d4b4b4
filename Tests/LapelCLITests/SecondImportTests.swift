import Testing

@Suite("A second import into a career")
struct SecondImportTests {
  @Test("writes what its report names, and git sees none of what no field took")
  func rest() async throws {
    try await Workshop.with { workshop in
      try workshop.write("Gildong Hong\n\nReligion: none\n", to: "1.txt")
      try workshop.write("Gildong Hong\n\nBlood group: A\n", to: "2.txt")
      let outcome = try await workshop.run(
        """
        lapel import 1.txt --into me 2>/dev/null
        lapel import 2.txt --into me 2>&1 | grep 'Blood group'
        grep -rl 'Blood group: A' me
        cat me/.gitignore me/imported/.gitignore
        """)
      #expect(
        outcome.output == """
            line 3: Blood group: A → imported/2/rest.yaml:imported.line 3
          me/imported/2/rest.yaml
          private.yaml
          imported/**/rest.yaml
          sent/
          output/
          rest.yaml

          """)
    }
  }
}
