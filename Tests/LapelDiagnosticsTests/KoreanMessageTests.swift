import Testing

@testable import LapelDiagnostics

@Suite struct KoreanMessageTests {
  @Test(arguments: [
    ("`perod`(은/는)", "`perod`는"), ("`team`(을/를)", "`team`을"), ("지도(을/를)", "지도를"), ("경력(을/를)", "경력을"),
    ("서울(으로/로)", "서울로"), ("3(으로/로)", "3으로"), ("7(으로/로)", "7로"), ("2(이/가)", "2가"), ("PDF(이/가)", "PDF가"),
    ("`text`(은/는)", "`text`는"), ("`target`(을/를)", "`target`을"), ("`nothing`(이라는/라는)", "`nothing`이라는"),
    ("map.png(은/는)", "map.png는"), ("‘강점’(과/와)", "‘강점’과"), ("(괄호) 안", "(괄호) 안"),
  ])
  func `A particle takes the form that what stands before asks for`(marked: String, said: String) {
    #expect(KoreanParticles.settled(marked) == said)
  }

  @Test func `A message is found by its pattern, and its parts keep their places`() {
    let catalogue = MessageCatalogue("`{}` has no field `{}` = `{1}`에는 `{2}`(이라는/라는) 필드가 없습니다")
    #expect(catalogue.translated("`internship` has no field `perod`") == "`internship`에는 `perod`라는 필드가 없습니다")
    #expect(catalogue.translated("something else") == nil)
  }

  @Test func `Of two patterns the one that says more is taken`() {
    let catalogue = MessageCatalogue("{} is {} = {1}: {2}\n{} is no number = {1}(은/는) 숫자가 아닙니다")
    #expect(catalogue.translated("`x` is no number") == "`x`는 숫자가 아닙니다")
  }

  @Test func `Every pattern of the catalogue has as many parts on both sides, and no other braces`() {
    let text = EmbeddedTexts.text(of: "messages.ko.txt")
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let sides = line.split(separator: " = ", maxSplits: 1)
      #expect(sides.count == 2, "\(line)")
      guard sides.count == 2 else { continue }
      let holes = sides[0].ranges(of: "{}").count
      let named = (1...9).filter { sides[1].contains("{\($0)}") }
      #expect(named.allSatisfy { $0 <= holes }, "\(line)")
    }
  }

  @Test func `What is not known in Korean is said in English`() {
    #expect(MessageLanguage.korean.said("no such sentence") == "no such sentence")
    #expect(MessageLanguage.english.said("add a space") == "add a space")
    #expect(MessageLanguage.korean.said("add a space") == "빈칸을 넣으십시오")
  }
}
