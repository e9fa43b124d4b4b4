import LapelDiagnostics
import LapelYAML
import Testing

@testable import LapelPublishing

@Suite struct DeployRecipeTests {
  private func recipe(_ host: DeployRecipe.Host, base: String? = nil) -> DeployRecipe {
    DeployRecipe(host, version: "1.2.3", arguments: ["'my career'", "--theme madang"], base: base)
  }

  @Test(arguments: DeployRecipe.Host.allCases)
  func `A recipe is strict YAML, and installs the release that wrote it`(host: DeployRecipe.Host) {
    var report = Report()
    let text = recipe(host).text
    let file = SourceFile(path: host.path, bytes: Array(text.utf8))
    _ = YAMLFile.read(file, id: FileID(0), mode: .strict, report: &report)
    #expect(report.diagnostics.isEmpty)
    #expect(text.contains("/v1.2.3/lapel_1.2.3_"))
  }

  @Test func `Its script asks for what was asked for, at the address that the host gives or that was named`()
  {
    #expect(
      recipe(.github).text.contains(
        "lapel site 'my career' --theme madang --base-url \"$BASE_URL\" --output output\n"))
    #expect(recipe(.gitlab).text.contains("--base-url \"$CI_PAGES_URL\""))
    #expect(
      recipe(.gitlab, base: "https://example.com/me").text.contains("--base-url https://example.com/me "))
  }
}
