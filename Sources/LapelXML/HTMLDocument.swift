import CLibXML2

/// An HTML page as saved, repaired as browsers do where it is broken.
///
/// It is read as UTF-8, or else in the encoding that its first lines name (such as EUC-KR); what cannot be
/// read becomes U+FFFD.
package struct HTMLDocument {
  /// The `html` element.
  package let root: XMLNode
  /// What was repaired, at most a hundred problems; tags that the library does not know are not problems.
  package let problems: [XMLProblem]

  /// - Parameter bytes: the page as saved.
  package init(_ bytes: [UInt8]) throws(XMLProblem) {
    let text = ParseLog().listen { HTMLEncoding.utf8(bytes) }
    guard let size = Int32(exactly: text.count), let parser = htmlNewParserCtxt() else {
      throw XMLProblem("the text is too long", line: 1, column: 1)
    }
    let log = ParseLog()
    let document = log.listen { () -> htmlDocPtr? in
      defer { htmlFreeParserCtxt(parser) }
      let options =
        HTML_PARSE_NONET.rawValue | HTML_PARSE_RECOVER.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
        | HTML_PARSE_NODEFDTD.rawValue
      return text.withUnsafeBytes {
        htmlCtxtReadMemory(
          parser, $0.bindMemory(to: CChar.self).baseAddress, size, nil, "UTF-8", Int32(options))
      }
    }
    guard let handle = document.map(DocumentHandle.init), let root = xmlDocGetRootElement(handle.pointer)
    else {
      throw log.problems.first ?? XMLProblem("there is no element", line: 1, column: 1)
    }
    self.root = XMLNode(root, handle)
    problems = log.problems
  }
}
