import LapelXML
import Testing

@Suite struct XMLDocumentTests {
  private func read(_ text: String) throws -> XMLNode { try XMLDocument(Array(text.utf8)).root }

  private func problem(_ text: String) -> XMLProblem? { problem(Array(text.utf8)) }
  private func problem(_ bytes: [UInt8]) -> XMLProblem? {
    do throws(XMLProblem) {
      _ = try XMLDocument(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test("elements, attributes and text in order")
  func nodes() throws {
    let root = try read("<a x='1' y='&lt;2'>b<c id=\"z\">가 &amp; 나</c><!--d--><![CDATA[<e>]]></a>")
    #expect(root.name == "a")
    #expect(root.attributes.map(\.name) == ["x", "y"])
    #expect(root[attribute: "y"] == "<2")
    #expect(root[attribute: "z"] == nil)
    #expect(root.children.map(\.kind) == [.text, .element, .comment, .text])
    #expect(root.text == "b가 & 나<e>")
    #expect(root.elements.map(\.text) == ["가 & 나"])
    #expect(root.elements[0].parent == root)
    #expect(root.parent == nil)
    #expect(root.descendants.map(\.text) == ["b", "가 & 나", "가 & 나", "d", "<e>"])
    #expect(root.text(skipping: ["c"]) == "b<e>")
  }

  @Test("a node outlives the document that it was taken from")
  func lifetime() throws {
    var node: XMLNode? = try read("<a><b>text</b></a>").elements[0]
    #expect(node?.text == "text")
    node = node?.parent
    #expect(node?.name == "a")
  }

  @Test("namespaces are told and used in paths")
  func namespaces() throws {
    let root = try read("<h xmlns='urn:h' xmlns:x='urn:x'><p x:k='v'>1</p><x:p>2</x:p></h>")
    #expect(root.namespace == "urn:h")
    #expect(root.elements.map(\.namespace) == ["urn:h", "urn:x"])
    #expect(root.elements[0][attribute: "x:k"] == "v")
    #expect(try root.select("h:p", namespaces: ["h": "urn:h"]).map(\.text) == ["1"])
    #expect(try root.select("//y:p", namespaces: ["y": "urn:x"]).map(\.text) == ["2"])
    #expect(try root.select("//p").isEmpty)
    #expect(try root.select("//namespace::*").isEmpty)
  }

  @Test("a path finds elements, attributes and text in order")
  func paths() throws {
    let root = try read("<a><b id='2'>x</b><b id='1'/>y<b id='3'><b>z</b></b></a>")
    #expect(try root.select("//b[3] | //b[1]").map { $0[attribute: "id"] } == ["2", "3", nil])
    #expect(try root.select("b/@id").map(\.text) == ["2", "1", "3"])
    #expect(try root.select("b/@id").map(\.name) == ["id", "id", "id"])
    #expect(try root.select(".//text()").map(\.text) == ["x", "y", "z"])
    #expect(try root.elements[2].select("b").map(\.text) == ["z"])
    #expect(try root.select("b[@id='9']").isEmpty)
  }

  @Test(
    "what is no path, and what finds a value, is an error",
    arguments: ["b[", "", "count(b)", "//b[f()]", "x:b", "\0"])
  func badPaths(path: String) throws {
    let root = try read("<a><b/></a>")
    #expect(throws: XMLProblem.self) { try root.select(path) }
  }

  @Test("a path that would run for hours ends with an error")
  func endless() throws {
    let root = try read("<a>" + String(repeating: "<b/>", count: 3_000) + "</a>")
    #expect(throws: XMLProblem.self) { try root.select("//b[count(//b[count(//b[count(//b)>1])>1])>1]") }
  }

  @Test("HTML5 written as XML reads back")
  func polyglot() throws {
    let root = try read(
      "<!DOCTYPE html>\n<html lang='ko' xmlns='http://www.w3.org/1999/xhtml'><body><br/></body></html>")
    #expect(root.name == "html")
    #expect(root.elements[0].line == 2)
  }

  @Test(
    "what is not well-formed is refused with its place",
    arguments: [
      ("<a>\n <b></a>", 2), ("<a>&nbsp;</a>", 1), ("<a", 1), ("<a b=c/>", 1), ("<a/><b/>", 1), ("text", 1),
      ("", 1),
      ("<a>\u{1}</a>", 1), ("<a b='1' b='2'/>", 1), ("<a>\n\n&</a>", 3), ("<x:a/>", nil),
    ])
  func malformed(text: String, line: Int?) {
    #expect(problem(text)?.line == line)
  }

  @Test("NUL and bytes that are no UTF-8 are refused")
  func bytes() {
    #expect(problem("<a>\0</a>") != nil)
    #expect(problem(Array("<a>".utf8) + [0xC3, 0x28] + Array("</a>".utf8)) != nil)
    #expect(problem([0xFF]) != nil)
    #expect(problem([0]) != nil)
  }

  @Test("a declared encoding is used, and its mistakes are told")
  func encodings() throws {
    let start = Array("<?xml version='1.0' encoding='EUC-KR'?><a>".utf8)
    #expect(try XMLDocument(start + [0xB0, 0xA1] + Array("</a>".utf8)).root.text == "가")
    #expect(problem(start + [0xFF, 0xFF] + Array("</a>".utf8)) != nil)
    #expect(problem("<?xml version='1.0' encoding='klingon'?><a/>") != nil)
  }

  @Test("a billion laughs are refused at the first declaration")
  func laughs() {
    var text = "<!DOCTYPE a [<!ENTITY l0 'ha'>"
    for level in 1...30 {
      text += "<!ENTITY l\(level) '" + String(repeating: "&l\(level - 1);", count: 10) + "'>"
    }
    #expect(problem(text + "]><a b='&l30;'>&l30;</a>") == XMLProblem("entity declarations are not read"))
  }

  @Test(
    "no file and no address is opened",
    arguments: [
      "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
      "<!DOCTYPE a [<!ENTITY % x SYSTEM 'http://127.0.0.1:9/x'> %x;]><a/>",
    ])
  func external(text: String) {
    #expect(problem(text) == XMLProblem("entity declarations are not read"))
  }

  @Test("the file that a document type names is not read")
  func documentType() throws {
    #expect(try read("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a>b</a>").text == "b")
    #expect(
      try read(
        "<a xmlns:i='http://www.w3.org/2001/XInclude'><i:include href='/etc/passwd' parse='text'/></a>"
      ).text
        == "")
  }

  @Test("a hundred thousand elements deep is an error and no crash")
  func deep() {
    #expect(problem(String(repeating: "<a>", count: 100_000)) != nil)
    let closed = String(repeating: "<a>", count: 100_000) + String(repeating: "</a>", count: 100_000)
    #expect(problem(closed) != nil)
  }

  @Test("a hundred thousand elements side by side are read")
  func broad() throws {
    let root = try read("<a>" + String(repeating: "<b>x</b>", count: 100_000) + "</a>")
    #expect(root.descendants.count == 200_000)
    #expect(root.text.utf8.count == 100_000)
  }

  @Test("lines are right far down")
  func lines() throws {
    let root = try read("<a>" + String(repeating: "\n", count: 100_000) + "<b>x</b></a>")
    #expect(root.elements[0].line == 100_001)
  }
}
