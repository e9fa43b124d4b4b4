import Testing

@testable import LapelYAML

struct ProseTests {
  @Test("the colon of Chinese prose in a list is no slip of a key")
  func colon() {
    #expect(Reading.check("a:\n  - 核心课程：C/C++\n") == [])
  }
}
