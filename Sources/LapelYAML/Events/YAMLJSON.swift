public import LapelDiagnostics

/// Writes a file as JSON under the core schema: YAML 1.2.2 §10.3.
public enum YAMLJSON {
  /// Each document as JSON on a line of its own, as UTF-8; empty when the report has errors
  /// afterwards.
  ///
  /// A key that is a list or a mapping becomes text, as written. `.inf` and `.nan` become text too, because
  /// JSON has no such numbers.
  public static func bytes(of source: SourceFile, id: FileID, report: inout Report) -> [UInt8] {
    var found = Report()
    var parsed = YAMLFile.parse(source, id: id, mode: .strict, checksAliases: true, report: &found)
    parsed.checkKeys(&found)
    var writer = JSONWriter(store: parsed.store)
    if !found.hasErrors { writer.run(&found) }
    report.add(contentsOf: found)
    return found.hasErrors ? [] : writer.output
  }
}

private struct JSONWriter {
  let store: NodeStore
  var output: [UInt8] = []

  private enum Place { case item, key, value }

  private struct Open {
    var rest: Range<Int>
    let isMapping: Bool
    var isKeyNext: Bool
    var isFirst = true
  }

  mutating func run(_ report: inout Report) {
    for document in store.documents {
      tree(document.root, &report)
      output.append(Byte.lineFeed)
    }
  }

  private mutating func tree(_ root: Int, _ report: inout Report) {
    var open: [Open] = []
    var next: Int? = root
    while true {
      if let place = next {
        let index = store.resolved(place)
        let meta = store.nodes[index].meta
        let isKey = open.last.map { $0.isMapping && !$0.isKeyNext } ?? false
        if isKey, meta.isCollection {
          text(store.source[store.nodes[index].range])
          finish(&open)
        } else if meta.isCollection {
          let isMapping = meta.kind == .mapping
          output.append(isMapping ? Byte.openBrace : Byte.openBracket)
          open.append(Open(rest: store.children(index), isMapping: isMapping, isKeyNext: isMapping))
        } else {
          scalar(index, isKey: isKey, &report)
          finish(&open)
        }
        next = nil
      }
      guard let last = open.last else { return }
      if last.rest.isEmpty {
        output.append(last.isMapping ? Byte.closeBrace : Byte.closeBracket)
        open.removeLast()
        finish(&open)
        continue
      }
      next = begin(&open)
    }
  }

  /// Writes what comes before the next child and returns the child.
  private mutating func begin(_ open: inout [Open]) -> Int {
    let top = open.count - 1
    let child = open[top].rest.lowerBound
    open[top].rest = store.after(child)..<open[top].rest.upperBound
    if !open[top].isMapping || open[top].isKeyNext {
      if !open[top].isFirst { output += [Byte.comma, Byte.space] }
      open[top].isFirst = false
    }
    if open[top].isMapping {
      open[top].isKeyNext.toggle()
    }
    return child
  }

  /// Finishes a child that was written; a key needs its colon.
  private mutating func finish(_ open: inout [Open]) {
    if let last = open.last, last.isMapping, !last.isKeyNext { output += [Byte.colon, Byte.space] }
  }

  // MARK: - Scalars

  private mutating func scalar(_ index: Int, isKey: Bool, _ report: inout Report) {
    let text = Array(store.text(index).utf8)
    if isKey {
      self.text(text[...])
      return
    }
    let plain = text.withUnsafeBufferPointer { CoreSchema(plain: $0[...]) }
    let kind: CoreSchema
    switch store.tag(index) {
    case nil: kind = store.nodes[index].meta.style == .plain ? plain : .text
    case "tag:yaml.org,2002:null": kind = .null
    case "tag:yaml.org,2002:bool", "tag:yaml.org,2002:int", "tag:yaml.org,2002:float":
      kind = plain
      if plain == .text || plain == .null {
        report.add(
          Diagnostic(
            .badTag, "`\(store.excerpt(index))` is not what its tag says", at: store.range(index)))
      }
    default: kind = .text
    }
    value(kind, text)
  }

  private mutating func value(_ kind: CoreSchema, _ text: [UInt8]) {
    switch kind {
    case .null: output += "null".utf8
    case .bool(let value): output += (value ? "true" : "false").utf8
    case .integer, .float: output += JSONNumber.decimal(text)
    case .octal: output += JSONNumber.integer(text.dropFirst(2), radix: 8) ?? quoted(text)
    case .hexadecimal: output += JSONNumber.integer(text.dropFirst(2), radix: 16) ?? quoted(text)
    case .infinity, .notANumber, .text: self.text(text[...])
    }
  }

  private func quoted(_ text: [UInt8]) -> [UInt8] { [Byte.doubleQuote] + text + [Byte.doubleQuote] }

  private mutating func text(_ text: ArraySlice<UInt8>) {
    output.append(Byte.doubleQuote)
    var run = text.startIndex
    for index in text.indices {
      let byte = text[index]
      guard byte < 0x20 || byte == Byte.doubleQuote || byte == Byte.backslash else { continue }
      output += text[run..<index]
      run = index + 1
      switch byte {
      case Byte.lineFeed: output += "\\n".utf8
      case Byte.tab: output += "\\t".utf8
      case Byte.carriageReturn: output += "\\r".utf8
      case Byte.doubleQuote, Byte.backslash: output += [Byte.backslash, byte]
      default: output += ((byte < 16 ? "\\u000" : "\\u00") + String(byte, radix: 16)).utf8
      }
    }
    output += text[run...]
    output.append(Byte.doubleQuote)
  }
}

/// Numbers of the core schema in JSON notation, exact however long they are.
enum JSONNumber {
  /// A decimal number, for which YAML allows a plus sign, leading zeros and a point without digits on one side.
  static func decimal(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = text[...]
    if let sign = rest.first, sign == Byte.dash || sign == Byte.plus {
      if sign == Byte.dash { result.append(sign) }
      rest = rest.dropFirst()
    }
    let whole = rest.prefix(while: \.isDigit)
    let digits = whole.drop { $0 == Byte.zero }
    result += digits.isEmpty ? [Byte.zero][...] : digits
    rest = rest.dropFirst(whole.count)
    if rest.first == Byte.dot {
      let fraction = rest.dropFirst().prefix(while: \.isDigit)
      result.append(Byte.dot)
      result += fraction.isEmpty ? [Byte.zero][...] : fraction
      rest = rest.dropFirst(fraction.count + 1)
    }
    return result + rest
  }

  /// A whole number in another base, as decimal; nil when it is too long to be worth converting.
  static func integer(_ digits: ArraySlice<UInt8>, radix: UInt32) -> [UInt8]? {
    guard digits.count <= 4_096 else { return nil }
    // Nine decimal digits per element, the last ones first.
    var parts: [UInt32] = [0]
    for digit in digits {
      var carry = UInt64(digit.hexValue ?? 0)
      for index in parts.indices {
        let value = UInt64(parts[index]) * UInt64(radix) + carry
        parts[index] = UInt32(value % 1_000_000_000)
        carry = value / 1_000_000_000
      }
      if carry > 0 { parts.append(UInt32(carry)) }
    }
    var text = String(parts.last!)
    for part in parts.dropLast().reversed() {
      let digits = String(part)
      text += String(repeating: "0", count: 9 - digits.utf8.count) + digits
    }
    return Array(text.utf8)
  }
}
