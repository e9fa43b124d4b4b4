import Lapel
import Testing

@Suite struct FrontMatterTests {
  @Test func `What a post says of itself is no text, and its lines keep their numbers`() {
    let post = FrontMatter("---\ntitle: A map\ntags: [a, b]\n---\nI drew a map.\n")
    #expect(post.body == "\n\n\n\nI drew a map.\n")
    #expect(post.draft == nil)
  }

  @Test(arguments: ["draft: true", "draft: yes # until May", "published: false", "\"draft\": true"])
  func `A post that is a draft is told by its line`(line: String) {
    #expect(FrontMatter("---\ntitle: A map\n\(line)\n---\nI drew a map.\n").draft == 3)
  }

  @Test func `A draft is told in a file of Windows, behind a byte order mark and beside data of any form`() {
    #expect(FrontMatter("---\r\ntitle: A map\r\ndraft: true\r\n---\r\nI drew.\r\n").draft == 3)
    #expect(FrontMatter("\u{FEFF}---\ndraft: true\n---\nI drew.\n").draft == 2)
    #expect(FrontMatter("---\ndate created: today\ndraft: true\n---\nI drew.\n").draft == 3)
    #expect(FrontMatter("---\r\ntitle: A map\r\n---\r\nI drew.\r\n").body == "\n\n\nI drew.\n")
  }

  @Test(arguments: [
    "---\nI drew a map, and then: nothing.\n---\nMore.\n", "I drew a map.\n---\ndraft: true\n---\n",
    "---\ntitle: A map\n",
    "", "---",
  ])
  func `A text between two rules, and data without an end, stay`(text: String) {
    #expect(FrontMatter(text).body == text)
    #expect(FrontMatter(text).draft == nil)
  }
}
