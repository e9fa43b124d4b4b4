import CLibXML2

extension XMLNode {
  /// The elements, attributes and texts that an XPath 1.0 expression finds from this node, in order.
  ///
  /// - Parameter namespaces: the URIs of the prefixes used in the path.
  package func select(_ path: String, namespaces: [String: String] = [:]) throws(XMLProblem) -> [XMLNode] {
    guard !path.utf8.contains(0), let context = xmlXPathNewContext(document.pointer) else {
      throw XMLProblem("`\(path)` is no XPath expression")
    }
    defer { xmlXPathFreeContext(context) }
    context.pointee.node = pointer
    // Enough for any path over a page of megabytes, and an end for those that would run for hours.
    context.pointee.opLimit = 50_000_000
    for (prefix, uri) in namespaces { xmlXPathRegisterNs(context, prefix, uri) }
    guard let result = ParseLog().listen({ xmlXPathEvalExpression(path, context) }) else {
      throw XMLProblem("`\(path)` is no XPath expression, or takes too long")
    }
    defer { xmlXPathFreeObject(result) }
    guard result.pointee.type == XPATH_NODESET else {
      throw XMLProblem("`\(path)` finds no nodes but a value")
    }
    guard let set = result.pointee.nodesetval, let table = set.pointee.nodeTab else { return [] }
    xmlXPathNodeSetSort(set)
    // Nodes for namespaces are copies that are freed with the result.
    return (0..<Int(set.pointee.nodeNr)).compactMap { table[$0] }
      .filter { $0.pointee.type != XML_NAMESPACE_DECL }
      .map { XMLNode($0, document) }
      .filter { $0.kind != .other }
  }
}
