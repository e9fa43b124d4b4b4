import LapelDiagnostics
import LapelYAML
import Testing

@testable import LapelPublishing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

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
    #expect(text.contains("LAPEL_RELEASES: https://github.com/lapel/lapel/releases/download\n"))
    #expect(text.contains("package=lapel_1.2.3_$(dpkg --print-architecture).deb\n"))
  }

  @Test func `What is installed is compared with the list of sums first`() throws {
    let text = recipe(.github).text
    let compared = try #require(text.firstRange(of: "sha256sum --check -"))
    let installed = try #require(text.firstRange(of: "apt-get install"))
    #expect(compared.upperBound < installed.lowerBound)
  }

  @Test(arguments: ["action", "dist", "manual.py"])
  func `What is packed names the same home`(file: String) throws {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let text = try String(contentsOf: URL(filePath: "/\(root)/packaging/\(file)"), encoding: .utf8)
    #expect(text.contains(ProjectHome.address.dropFirst("https://github.com/".count)))
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
