import Testing

@testable import LapelEditing

@Suite struct MessageFramesTests {
  @Test func messagesComeOutWholeHoweverTheyWereCut() {
    let stream = Array("Content-Length: 2\r\n\r\n{}content-length:3\r\nContent-Type: x\r\n\r\n[1]".utf8)
    for size in [1, 2, 7, stream.count] {
      var frames = MessageFrames()
      var bodies: [String] = []
      for start in stride(from: 0, to: stream.count, by: size) {
        frames.add(stream[start..<min(start + size, stream.count)])
        while let body = frames.next() { bodies.append(String(decoding: body, as: UTF8.self)) }
      }
      #expect(bodies == ["{}", "[1]"])
    }
  }

  @Test(arguments: [
    "Content-Length: abc\r\n\r\n", "Content-Length: -5\r\n\r\n", "Content-Type: x\r\n\r\n",
    "Content-Length: 99999999999999999999999\r\n\r\n", "Content-Length: 2\r\nContent-Length: 4\r\n\r\n{}",
    "Content-Length: 67108865\r\n\r\n", String(repeating: "X", count: 9_000),
  ])
  func aHeadThatCannotBeReadBreaksTheStream(head: String) {
    var frames = MessageFrames()
    frames.add(head.utf8)
    #expect(frames.next() == nil)
    #expect(frames.isBroken)
  }
}
