import ArgumentParser
import LapelDiagnostics
import Testing

@testable import LapelCLI

@Suite struct KoreanHelpTests {
  private static func isKorean(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
  }

  @Test(arguments: Codes.all.map(\.name))
  func `Each code is explained in Korean`(name: String) throws {
    let code = try #require(Codes.all.first { $0.name == name })
    #expect(Self.isKorean(code.summary(in: .korean)))
    #expect(Self.isKorean(code.explanation(in: .korean)))
  }

  private static let commands: [any ParsableCommand.Type] =
    [RootCommand.self] + RootCommand.configuration.subcommands + YAMLCommand.configuration.subcommands

  @Test(arguments: commands.indices)
  func `The help of each command is in Korean, but for its examples and names`(index: Int) {
    let command = Self.commands[index]
    let help = RootCommand.helpMessage(for: command, columns: 8000)
    let page = HelpPage(language: .korean, width: 8000).translated(help)
    let examples = Set(command.configuration.discussion.split(separator: "\n").map { $0.drop { $0 == " " } })
    for (line, english) in zip(page.split(separator: "\n"), help.split(separator: "\n"))
    where !examples.contains(line.drop { $0 == " " }) && !english.hasPrefix("USAGE: ") {
      #expect(Self.isKorean(line), "\(command._commandName): \(english)")
    }
  }

  @Test func `Lines of the help are no wider than the terminal`() {
    let help = RootCommand.helpMessage(for: BuildCommand.self, columns: 8000)
    let page = HelpPage(language: .korean, width: 72).translated(help)
    for line in page.split(separator: "\n") where !line.contains("lapel ") {
      #expect(VisibleText.columns(of: String(line)) <= 72, "\(line)")
    }
  }
}
