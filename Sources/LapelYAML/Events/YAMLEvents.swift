public import LapelDiagnostics

/// Writes a file in the event notation of the yaml-test-suite.
public enum YAMLEvents {
  /// The events of a file, one per line, as UTF-8; empty when the file is not YAML 1.2.
  public static func bytes(of source: SourceFile, id: FileID, report: inout Report) -> [UInt8] {
    var found = Report()
    let file = YAMLFile.parse(source, id: id, mode: .strict, report: &found)
    report.add(contentsOf: found)
    return found.hasErrors ? [] : bytes(file)
  }

  /// The events without mere presentation: the quotes and marks of texts, except whether there are
  /// any.
  static func meaning(_ file: YAMLFile) -> [UInt8] {
    var writer = EventWriter(store: file.store, showsStyle: false)
    writer.run()
    return writer.output
  }

  /// The events of a file that has been read, one per line, as UTF-8.
  public static func bytes(_ file: YAMLFile) -> [UInt8] {
    var writer = EventWriter(store: file.store, showsStyle: true)
    writer.run()
    return writer.output
  }

  /// The events of a file that has been read, one per line.
  public static func text(_ file: YAMLFile) -> String { String(decoding: bytes(file), as: UTF8.self) }
}

private struct EventWriter {
  let store: NodeStore
  let showsStyle: Bool
  var output: [UInt8] = []

  mutating func run() {
    line("+STR")
    for document in store.documents {
      line(document.explicitStart ? "+DOC ---" : "+DOC")
      tree(document.root)
      line(document.explicitEnd ? "-DOC ..." : "-DOC")
    }
    line("-STR")
  }

  private mutating func tree(_ root: Int) {
    // Each element is the remaining children of an open collection.
    var open: [(rest: Range<Int>, close: StaticString)] = []
    var next: Int? = root
    while true {
      if let index = next {
        let meta = store.nodes[index].meta
        if meta.isCollection {
          start(index)
          open.append((store.children(index), meta.kind == .mapping ? "-MAP" : "-SEQ"))
        } else {
          leaf(index)
        }
        next = nil
      }
      guard let last = open.last else { return }
      if last.rest.isEmpty {
        line(last.close)
        open.removeLast()
      } else {
        let index = last.rest.lowerBound
        open[open.count - 1].rest = store.after(index)..<last.rest.upperBound
        next = index
      }
    }
  }

  private mutating func start(_ index: Int) {
    let meta = store.nodes[index].meta
    write(meta.kind == .mapping ? "+MAP" : "+SEQ")
    if meta.has(.flow) { write(meta.kind == .mapping ? " {}" : " []") }
    properties(index)
    output.append(Byte.lineFeed)
  }

  private mutating func leaf(_ index: Int) {
    let node = store.nodes[index]
    if node.meta.kind == .alias {
      write("=ALI ")
      output += store.source[node.range]
      output.append(Byte.lineFeed)
      return
    }
    write("=VAL")
    properties(index)
    let isPlain = node.meta.style == .plain && !node.meta.has(.relaxed)
    switch node.meta.style {
    case _ where !showsStyle: write(isPlain ? " :" : " \"")
    case .singleQuoted: write(" '")
    case .doubleQuoted: write(" \"")
    case .literal: write(" |")
    case .folded: write(" >")
    default: write(" :")
    }
    if let range = ScalarText(node).verbatim {
      escape(store.source[range])
    } else {
      var pieces: [UInt8] = []
      ScalarText(node).decode(store.source) { pieces += $0 }
      escape(pieces[...])
    }
    output.append(Byte.lineFeed)
  }

  private mutating func properties(_ index: Int) {
    guard store.nodes[index].meta.has(.hasProperties) else { return }
    if let anchor = store.properties(of: index)?.anchor {
      output.append(Byte.space)
      output += store.source[Int(anchor.lowerBound)..<Int(anchor.upperBound)]
    }
    if let tag = store.tag(index) {
      write(" <")
      output += tag.utf8
      write(">")
    }
  }

  private mutating func escape(_ text: ArraySlice<UInt8>) {
    for byte in text {
      switch byte {
      case Byte.backslash: write("\\\\")
      case Byte.lineFeed: write("\\n")
      case Byte.tab: write("\\t")
      case Byte.carriageReturn: write("\\r")
      case 0x08: write("\\b")
      case 0: write("\\0")
      default: output.append(byte)
      }
    }
  }

  private mutating func line(_ text: StaticString) {
    write(text)
    output.append(Byte.lineFeed)
  }

  private mutating func write(_ text: StaticString) {
    output.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
