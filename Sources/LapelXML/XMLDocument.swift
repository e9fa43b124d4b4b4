import CLibXML2

/// An XML text that has been read whole; it must be well-formed.
///
/// Nothing outside the text is ever opened. A text that declares entities is refused: they are of no use
/// here, and a few lines of them can expand to gigabytes. Elements nest at most 256 deep.
package struct XMLDocument {
  /// The outermost element.
  package let root: XMLNode

  /// - Parameter bytes: the text in the encoding that it declares, else UTF-8.
  package init(_ bytes: [UInt8]) throws(XMLProblem) {
    guard !bytes.isEmpty, let size = Int32(exactly: bytes.count), let parser = xmlNewParserCtxt() else {
      throw XMLProblem(bytes.isEmpty ? "there is no text" : "the text is too long", line: 1, column: 1)
    }
    let log = ParseLog()
    let document = log.listen { () -> xmlDocPtr? in
      defer { xmlFreeParserCtxt(parser) }
      log.attach(to: parser)
      parser.pointee.sax.pointee.entityDecl = { context, _, _, _, _, _ in
        ParseLog.of(context)?.declaredEntity = true
        xmlStopParser(context?.assumingMemoryBound(to: xmlParserCtxt.self))
      }
      let options = XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue
      return bytes.withUnsafeBytes {
        xmlCtxtReadMemory(parser, $0.bindMemory(to: CChar.self).baseAddress, size, nil, nil, Int32(options))
      }
    }
    let handle = document.map(DocumentHandle.init)
    if log.declaredEntity { throw XMLProblem("entity declarations are not read") }
    guard let handle, let root = xmlDocGetRootElement(handle.pointer) else {
      throw log.problems.first ?? XMLProblem("there is no element", line: 1, column: 1)
    }
    self.root = XMLNode(root, handle)
  }
}
