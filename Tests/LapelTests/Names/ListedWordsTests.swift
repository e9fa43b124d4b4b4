import Testing

@testable import Lapel

@Suite("words of a list, looked up by their bytes")
struct ListedWordsTests {
  private static func list(_ words: String...) -> ListedWords {
    var list = ListedWords()
    for word in words { list.insert(word.utf8) }
    return list
  }

  @Test("a word is there whole or not at all")
  func whole() {
    let list = Self.list("gmbh", "주식회사", "株式会社", "gmbh", "")
    #expect(list.all == ["gmbh", "주식회사", "株式会社"])
    #expect(list.contains("gmbh") && list.contains("주식회사") && list.contains("x株式会社".dropFirst()))
    #expect(!list.contains("gmb") && !list.contains("gmbhs") && !list.contains(""))
  }

  @Test("all words that a text begins with are found, the shortest first")
  func beginnings() {
    let list = Self.list("간호사님", "간호사", "사님")
    #expect(list.beginnings(of: "간호사님께서") == [9, 12])
    #expect(list.beginnings(of: "수간호사") == [])
  }

  @Test("the words of a name are one word of the list")
  func joined() {
    let words = NameWord.all(in: "Sutera Sdn. Bhd.")
    #expect(Self.list("sdnbhd").contains(joined: words.suffix(2)))
    #expect(!Self.list("sdnbhd").contains(joined: words.suffix(1)))
    #expect(!Self.list("sdn").contains(joined: words.suffix(2)))
  }

  @Test("thousands of words keep apart")
  func many() {
    var list = ListedWords()
    for number in 0..<5000 { list.insert("w\(number)".utf8) }
    #expect((0..<5000).allSatisfy { list.contains("w\($0)") })
    #expect(!(5000..<9000).contains { list.contains("w\($0)") })
  }
}
