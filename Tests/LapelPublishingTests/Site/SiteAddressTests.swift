import Testing

@testable import LapelPublishing

@Suite struct SiteAddressTests {
  @Test(arguments: [
    ("index.html", "index.html", "index.html"),
    ("index.html", "projects/a/index.html", "projects/a/index.html"),
    ("projects/a/index.html", "index.html", "../../index.html"),
    ("projects/a/index.html", "projects/b/index.html", "../b/index.html"),
    ("en/cv/index.html", "cv/index.html", "../../cv/index.html"),
  ])
  func `A page links to another by a way that also holds in a folder`(from: String, to: String, link: String)
  {
    #expect(SiteAddress(to).relative(from: SiteAddress(from)) == link)
  }

  @Test func `A place on the page itself is its anchor alone`() {
    let page = SiteAddress("cv/index.html")
    #expect(page.relative(from: page, anchor: "nuri") == "#nuri")
    #expect(page.relative(from: SiteAddress("index.html"), anchor: "nuri") == "cv/index.html#nuri")
  }

  @Test func `The page for what is missing links from the root of the site, wherever it is shown`() {
    let linker = SiteLinker(page: SiteAddress("404.html"), base: "https://example.com/me/")
    #expect(linker.link(SiteAddress("index.html")) == "/me/index.html")
    #expect(linker.whole(SiteAddress("projects/a/index.html")) == "https://example.com/me/projects/a/")
  }

  @Test(arguments: [
    ("Seat Map", "Seat-Map"), ("빈자리 지도", "빈자리-지도"), ("a/b\\c: d?", "a-b-c-d"), ("  ", ""), ("../x", "x"),
    ("\u{1112}\u{1161}\u{11AB}", "한"), ("e\u{301}tude", "\u{E9}tude"),
  ])
  func `A page is called by letters that every system and every address can hold`(title: String, name: String)
  {
    #expect(Array(SitePlan.name(title).unicodeScalars) == Array(name.unicodeScalars))
  }
}
