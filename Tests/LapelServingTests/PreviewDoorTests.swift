import Testing

@testable import LapelServing

@Suite struct PreviewDoorTests {
  private let door = PreviewDoor(port: 4000, token: "abcdefghijklmnopqrstuvwx")

  private func verdict(
    _ target: String, method: String = "GET", hosts: [String] = ["127.0.0.1:4000"], origins: [String] = []
  ) -> PreviewDoor.Verdict {
    door.verdict(on: .init(method: method, target: target, hosts: hosts, origins: origins))
  }

  @Test func whoHasTheTokenIsServedUnderBothNames() {
    let page = "/abcdefghijklmnopqrstuvwx/hanbit/cv.ko.html?theme=seonbi"
    let asked = PreviewDoor.Verdict.asked(path: "hanbit/cv.ko.html", theme: "seonbi")
    #expect(verdict(page) == asked)
    #expect(verdict(page, hosts: ["localhost:4000"], origins: ["http://localhost:4000"]) == asked)
    #expect(verdict("http://127.0.0.1:4000" + page) == asked)
    #expect(verdict("/abcdefghijklmnopqrstuvwx/%ED%95%9C/x") == .asked(path: "한/x", theme: nil))
  }

  @Test(arguments: [
    ["evil.example"], ["127.0.0.1:4001"], ["127.0.0.1"], ["127.0.0.1:4000", "evil.example"], [], [""],
    ["127.0.0.1:4000.evil.example"], ["[::1]:4000"],
  ])
  func anotherHostIsRefused(hosts: [String]) {
    #expect(verdict("/abcdefghijklmnopqrstuvwx/", hosts: hosts) == .refused(403))
  }

  @Test(arguments: ["http://evil.example", "null", "https://127.0.0.1:4000", "http://127.0.0.1", "file://"])
  func anotherPageIsRefused(origin: String) {
    #expect(verdict("/abcdefghijklmnopqrstuvwx/", origins: [origin]) == .refused(403))
  }

  @Test(arguments: [
    "/", "//", "/abcdefghijklmnopqrstuvwx", "/abcdefghijklmnopqrstuvw/", "/ABCDEFGHIJKLMNOPQRSTUVWX/",
    "/x/../abcdefghijklmnopqrstuvwx/", "/?token=abcdefghijklmnopqrstuvwx", "/abcdefghijklmnopqrstuvwx/%zz",
    "/abcdefghijklmnopqrstuvwx/%00", "/abcdefghijklmnopqrstuvwx/%e0%a4%a",
  ])
  func withoutTheTokenOrAReadablePathNothingIsFound(target: String) {
    #expect(verdict(target) == .refused(404))
  }

  @Test func nothingButReadingIsAllowed() {
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "NONSENSE"] {
      #expect(verdict("/abcdefghijklmnopqrstuvwx/", method: method) == .refused(405))
    }
  }
}
