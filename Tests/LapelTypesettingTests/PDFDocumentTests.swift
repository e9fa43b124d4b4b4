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

  @Test("a drawing is one figure with its words, as wide as the column and drawn in order")
  func drawing() throws {
    var drawing = Drawing(width: 640, height: 100)
    drawing.title = "Months"
    drawing.alternative = "A: 1–8"
    drawing.add(.rectangle(x: 0, y: 0, width: 320, height: 20), .bar)
    drawing.add(.band(left: 0, leftTop: 30, right: 640, rightTop: 60, height: 10), .band)
    drawing.write("딩트", x: 640, y: 50, anchor: .end)
    let set = Typesetting(
      PageFixture.page([.drawing(drawing)]), style: PageFixture.style, book: PageFixture.book)
    #expect(
      set.galley.structure.elements.contains { $0.type == "Figure" && $0.alternative == "Months: A: 1–8" })
    let strip = try #require(set.galley.strips.first)
    let scale = PageFixture.style.measure / 640
    #expect(abs(strip.height - 100 * scale) < 0.001)
    guard case .drawing(let figure) = strip.pieces[0].content,
      case .words(let line, let x, _) = figure.shapes[2]
    else { throw Broken() }
    #expect(line.atoms.allSatisfy { !$0.isMissing } && abs(x * scale + line.width - 640 * scale) < 0.001)
    #expect(try document([.drawing(drawing)]).pages == 1)
  }

  private struct Broken: Error {}

  @Test("numbers have three decimals at most")
  func numbers() {
    #expect(PDFSyntax.number(1.0 / 3) == "0.333")
    #expect(PDFSyntax.number(-2.5) == "-2.5")
    #expect(
      [0, 10, 1000, 0.05, -0.001, 0.0004, 12.0305, 999_999_999.9996].map(PDFSyntax.number) == [
        "0", "10", "1000", "0.05", "-0.001", "0", "12.031", "1000000000",
      ])
    #expect(PDFSyntax.number(.infinity) == "0")
  }

  @Test("text beyond ASCII is UTF-16")
  func text() {
    #expect(PDFSyntax.text("a(b)") == "(a\\(b\\))")
    #expect(PDFSyntax.text("홍") == "<FEFFD64D>")
  }
}
