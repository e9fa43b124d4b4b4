import Testing

@testable import LapelCLI

@Suite("What is said")
struct StyledTextTests {
  @Test("colours of our own are written, those of a text are shown")
  func hostile() {
    let name = "a\u{1B}[31mb\u{7}\u{9B}c"
    let text: StyledText = "\("wrote", .green) \(name)"
    #expect(text.rendered(colored: true) == "\u{1B}[32mwrote\u{1B}[0m a␛[31mb␇\u{FFFD}c")
    #expect(text.rendered(colored: false) == "wrote a␛[31mb␇\u{FFFD}c")
  }

  @Test("a terminal has colours, a pipe and NO_COLOR have none")
  func choice() {
    #expect(ColorChoice.auto.isOn(isTerminal: true, environment: [:]))
    #expect(!ColorChoice.auto.isOn(isTerminal: false, environment: [:]))
    #expect(!ColorChoice.auto.isOn(isTerminal: true, environment: ["NO_COLOR": "1"]))
    #expect(ColorChoice.auto.isOn(isTerminal: true, environment: ["NO_COLOR": ""]))
    #expect(!ColorChoice.auto.isOn(isTerminal: true, environment: ["TERM": "dumb"]))
    #expect(ColorChoice.always.isOn(isTerminal: false, environment: ["NO_COLOR": "1"]))
    #expect(!ColorChoice.never.isOn(isTerminal: true, environment: [:]))
  }
}
