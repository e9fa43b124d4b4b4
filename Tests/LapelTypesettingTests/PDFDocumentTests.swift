import LapelPage
import Testing

@testable import LapelTypesetting

@Suite("The PDF")
struct PDFDocumentTests {
  private func document(_ blocks: [Block]) throws -> PDFDocument {
    try Typesetting(PageFixture.page(blocks), style: PageFixture.style, book: PageFixture.book)
      .document(foot: "CV", day: nil)
  }

  @Test("the same page makes the same bytes")
  func same() throws {
    let blocks = [PageFixture.body("검출기를 양자화 → 4 ms")]
    #expect(try document(blocks).bytes == document(blocks).bytes)
  }

  @Test("it is a PDF 1.7 with a table of contents at its end")
  func frame() throws {
    let bytes = try document([PageFixture.body("text")]).bytes
    #expect(bytes.starts(with: Array("%PDF-1.7\n".utf8)))
    #expect(bytes.suffix(6).elementsEqual("%%EOF\n".utf8))
  }

  @Test("pages go on while there is text")
  func pages() throws {
    let blocks = (0..<120).map { PageFixture.body("line \($0)") }
    #expect(try document(blocks).pages == 3)
  }

  @Test("numbers have three decimals at most")
  func numbers() {
    #expect(PDFSyntax.number(1.0 / 3) == "0.333")
    #expect(PDFSyntax.number(-2.5) == "-2.5")
    #expect(PDFSyntax.number(.infinity) == "0")
  }

  @Test("text beyond ASCII is UTF-16")
  func text() {
    #expect(PDFSyntax.text("a(b)") == "(a\\(b\\))")
    #expect(PDFSyntax.text("홍") == "<FEFFD64D>")
  }
}
