import CLibXML2

/// Owns a document of libxml2. Every node keeps it alive, and nothing changes it once it is read.
final class DocumentHandle {
  let pointer: xmlDocPtr

  init(_ pointer: xmlDocPtr) { self.pointer = pointer }

  deinit { xmlFreeDoc(pointer) }

  /// Sets up the library's tables once, however many threads need them.
  static let library: Void = xmlInitParser()
}

/// Collects the library's messages instead of printing them.
final class ParseLog {
  private(set) var problems: [XMLProblem] = []
  var declaredEntity = false

  private static let limit = 100
  /// The library's code for tags newer than itself, such as `main` and `section`.
  private static let unknownTag = 801

  func add(_ code: Int, _ message: UnsafePointer<CChar>?, line: Int, column: Int) {
    guard code != Self.unknownTag, problems.count < Self.limit else { return }
    var text = message.map { String(cString: $0) } ?? "not readable"
    while text.last?.isNewline == true { text.removeLast() }
    if let first = text.first, first.isUppercase, text.dropFirst().first?.isLowercase == true {
      text = first.lowercased() + text.dropFirst()
    }
    problems.append(XMLProblem(text.replacing("\n", with: " "), line: line, column: column))
  }

  static func of(_ context: UnsafeMutableRawPointer?) -> ParseLog? {
    let parser = context?.assumingMemoryBound(to: xmlParserCtxt.self)
    return (parser?.pointee._private).map { Unmanaged<ParseLog>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Lets callbacks of this parser find this log.
  func attach(to parser: xmlParserCtxtPtr) {
    parser.pointee._private = Unmanaged.passUnretained(self).toOpaque()
  }

  /// Runs the body while every message of the library on this thread goes into this log and nothing to
  /// the terminal.
  func listen<Value>(_ body: () -> Value) -> Value {
    _ = DocumentHandle.library
    xmlSetStructuredErrorFunc(Unmanaged.passUnretained(self).toOpaque()) { log, error in
      guard let log, let error = error?.pointee else { return }
      Unmanaged<ParseLog>.fromOpaque(log).takeUnretainedValue()
        .add(Int(error.code), error.message, line: Int(error.line), column: Int(error.int2))
    }
    lapelXMLQuiet(1)
    defer {
      lapelXMLQuiet(0)
      xmlSetStructuredErrorFunc(nil, nil)
    }
    return withExtendedLifetime(self, body)
  }
}
