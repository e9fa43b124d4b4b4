import CLibXML2

/// A node of a document that has been read: an element, a text, an attribute found by a path, a comment.
///
/// It is a value that points into its document and keeps it alive; it cannot change anything.
package struct XMLNode {
  /// The kinds of nodes.
  package enum Kind: Sendable {
    case element, text, attribute, comment, other
  }

  let pointer: xmlNodePtr
  let document: DocumentHandle

  init(_ pointer: xmlNodePtr, _ document: DocumentHandle) {
    self.pointer = pointer
    self.document = document
  }

  /// The kind of the node; CDATA counts as text.
  package var kind: Kind {
    switch pointer.pointee.type {
    case XML_ELEMENT_NODE: .element
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: .text
    case XML_ATTRIBUTE_NODE: .attribute
    case XML_COMMENT_NODE: .comment
    default: .other
    }
  }

  /// The name of an element or attribute without its prefix, in lower case in HTML; empty for other nodes.
  package var name: String { kind == .element || kind == .attribute ? String(xml: pointer.pointee.name) : "" }

  /// The namespace's URI; nil when there is none.
  package var namespace: String? {
    guard kind == .element || kind == .attribute, let space = pointer.pointee.ns else { return nil }
    return space.pointee.href.map { String(xml: $0) }
  }

  /// The line that it is on, from 1.
  package var line: Int { max(1, Int(xmlGetLineNo(pointer))) }

  /// The element around it; nil for the root.
  package var parent: XMLNode? {
    guard let parent = pointer.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE else { return nil }
    return XMLNode(parent, document)
  }

  /// The elements, texts and comments inside it, in order.
  package var children: [XMLNode] {
    guard kind == .element else { return [] }
    return Array(sequence(first: pointer.pointee.children) { $0?.pointee.next }.lazy.compactMap(\.self))
      .map { XMLNode($0, document) }
      .filter { $0.kind != .other }
  }

  /// The children that are elements, in order.
  package var elements: [XMLNode] { children.filter { $0.kind == .element } }

  /// Everything inside it in document order, without attributes.
  package var descendants: [XMLNode] {
    var found: [XMLNode] = []
    walk { node in
      if node.kind != .other { found.append(node) }
      return true
    }
    return found
  }

  /// The names and values of its attributes, in order; names keep their prefixes (`xlink:href`).
  package var attributes: [(name: String, value: String)] {
    guard kind == .element else { return [] }
    return sequence(first: pointer.pointee.properties) { $0?.pointee.next }.compactMap { attribute in
      guard let attribute else { return nil }
      let prefix = attribute.pointee.ns?.pointee.prefix.map { String(xml: $0) + ":" } ?? ""
      return (prefix + String(xml: attribute.pointee.name), Self.text(of: attribute.pointee.children))
    }
  }

  /// The value of an attribute, named as in `attributes`; nil when there is none.
  package subscript(attribute name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// Its text, everything inside it joined; the value of an attribute; the words of a comment.
  package var text: String { text(skipping: []) }

  /// The same without what is inside elements with these names, such as `script` and `style`.
  package func text(skipping names: Set<String>) -> String {
    switch kind {
    case .attribute: return Self.text(of: pointer.pointee.children)
    case .text, .comment: return pointer.pointee.content.map { String(xml: $0) } ?? ""
    case .other: return ""
    case .element:
      var text = ""
      walk { node in
        if node.kind == .text { text += node.text }
        return names.isEmpty || node.kind != .element || !names.contains(node.name)
      }
      return text
    }
  }

  /// Visits everything inside, without recursion; the closure returns whether to go inside a node.
  private func walk(_ visit: (XMLNode) -> Bool) {
    guard kind == .element, let first = pointer.pointee.children else { return }
    var current = first
    while true {
      let goesInside = visit(XMLNode(current, document))
      if goesInside, current.pointee.type == XML_ELEMENT_NODE, let child = current.pointee.children {
        current = child
        continue
      }
      while current.pointee.next == nil {
        guard let parent = current.pointee.parent, parent != pointer else { return }
        current = parent
      }
      guard let next = current.pointee.next else { return }
      current = next
    }
  }

  /// The text of an attribute; entities are ignored.
  private static func text(of first: xmlNodePtr?) -> String {
    var text = ""
    var node = first
    while let current = node {
      if current.pointee.type == XML_TEXT_NODE, let content = current.pointee.content {
        text += String(xml: content)
      }
      node = current.pointee.next
    }
    return text
  }
}

extension XMLNode: Equatable {
  /// Whether both are the same node of the same document.
  package static func == (a: XMLNode, b: XMLNode) -> Bool { a.pointer == b.pointer }
}

extension String {
  /// Makes a string from the library's UTF-8, which ends with NUL.
  init(xml text: UnsafePointer<xmlChar>) { self.init(decodingCString: text, as: UTF8.self) }
}
