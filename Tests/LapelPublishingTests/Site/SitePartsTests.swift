import Lapel
import Testing

@testable import LapelPublishing

@Suite struct SitePartsTests {
  @Test func `Hangul in HTML of another language says so, and tags stay`() {
    #expect(
      MarkedHTML.hangul("<p>See <a href=\"x\">빈자리 지도</a> &amp; more</p>")
        == "<p>See <a href=\"x\"><span lang=\"ko\">빈자리 지도</span></a> &amp; more</p>")
  }

  @Test func `A text's first words describe its page`() {
    #expect(
      MarkedHTML.opening(of: "<h2>One</h2>\n<p>Small <em>models</em> &lt; large</p>")
        == "Small models < large")
    #expect(MarkedHTML.opening(of: "<ul></ul>") == nil)
  }

  @Test(arguments: [
    ("posts", "../pictures/map.jpg", "pictures/map.jpg"), ("posts", "map.jpg", "posts/map.jpg"),
    ("", "../../etc/passwd", "../../etc/passwd"), ("a/b", "./c.png", "a/b/c.png"),
  ])
  func `A picture is found from where its text stands`(folder: String, path: String, whole: String) {
    #expect(FolderPath.joined(folder, path) == whole)
  }

  @Test func `A feed's dates are whole moments, and its names those of what it tells`() throws {
    let feed = AtomFeed(
      title: "A & B", author: "A", language: .english, address: nil, identity: "feed",
      entries: [
        .init(
          title: "Notes", date: "2023-05", url: "writing/notes/index.html", summary: nil, identity: "notes")
      ])
    let text = String(decoding: try #require(feed.bytes), as: UTF8.self)
    #expect(text.contains("<updated>2023-05-01T00:00:00Z</updated>"))
    #expect(text.contains("<title>A &amp; B</title>"))
    #expect(text.contains("<id>urn:uuid:"))
  }

  @Test func `A feed of nothing is none`() {
    #expect(
      AtomFeed(title: "A", author: "A", language: .english, address: nil, identity: "x", entries: []).bytes
        == nil)
  }

  @Test func `A link leads to one place, so a link in its label is only words`() {
    let label = RichText(
      [.text("Tide map for "), .link([.text("the port")], url: "https://port.example")], language: .english)
    #expect(
      SiteLink(label: label, url: "projects/tides/").label.html(on: .english) == "Tide map for the port")
    #expect(SiteLink(label: label, url: "").label.html(on: .english).contains("https://port.example"))
  }
}
