/// A JSON text being written: keys in the order given, no raw control character, nothing that hides its
/// direction.
public struct JSONText: Sendable {
  /// What is written so far, UTF-8.
  public private(set) var bytes: [UInt8] = []

  private let isIndented: Bool
  private let escapesMarkup: Bool
  private var depth = 0
  private var isFirst = true
  private var followsKey = false

  /// - Parameters:
  ///   - indented: two blanks a level, a value a line; else all on one line.
  ///   - escapingMarkup: also writes `<`, `>` and `&` as escapes, so that the text may be inside HTML.
  public init(indented: Bool = false, escapingMarkup: Bool = false) {
    isIndented = indented
    escapesMarkup = escapingMarkup
  }

  /// What was written so far.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// An object; its keys are written inside.
  public mutating func object(_ body: (inout JSONText) -> Void) {
    open(UInt8(ascii: "{"))
    body(&self)
    close(UInt8(ascii: "}"))
  }

  /// A list; its values are written inside.
  public mutating func array(_ body: (inout JSONText) -> Void) {
    open(UInt8(ascii: "["))
    body(&self)
    close(UInt8(ascii: "]"))
  }

  /// Begins an object or a list (`{`, `[`) where a closure will not do, as in a stream of events.
  public mutating func open(_ bracket: UInt8) {
    beginValue()
    bytes.append(bracket)
    depth += 1
    isFirst = true
  }

  /// Ends what `open` began (`}`, `]`).
  public mutating func close(_ bracket: UInt8) {
    depth -= 1
    if !isFirst { newLine() }
    bytes.append(bracket)
    isFirst = false
  }

  /// The name of the value that is written next.
  public mutating func key(_ name: String) {
    beginValue()
    quote(name)
    bytes.append(UInt8(ascii: ":"))
    if isIndented { bytes.append(UInt8(ascii: " ")) }
    followsKey = true
  }

  /// A string, with what JSON cannot hold escaped.
  public mutating func string(_ text: String) {
    beginValue()
    quote(text)
  }

  /// A whole number.
  public mutating func number(_ value: Int) { literal(String(value)) }
  /// `true` or `false`.
  public mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }
  /// `null`.
  public mutating func null() { literal("null") }

  /// Text that is JSON already, such as a number as it was written.
  public mutating func literal(_ json: String) {
    beginValue()
    bytes += json.utf8
  }

  /// A key and its string.
  public mutating func field(_ name: String, _ value: String) {
    key(name)
    string(value)
  }

  /// A key and its whole number.
  public mutating func field(_ name: String, _ value: Int) {
    key(name)
    number(value)
  }

  /// A key and `true` or `false`.
  public mutating func field(_ name: String, _ value: Bool) {
    key(name)
    bool(value)
  }

  /// A key and a list of strings.
  public mutating func field(_ name: String, _ values: [String]) {
    key(name)
    array { json in for value in values { json.string(value) } }
  }

  private mutating func beginValue() {
    if followsKey {
      followsKey = false
      return
    }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    if depth > 0 { newLine() }
  }

  private mutating func newLine() {
    guard isIndented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var isPlain = true
    for byte in text.utf8
    where byte < 0x20 || byte >= 0x7F || byte == 0x22 || byte == 0x5C || byte == 0x26
      || byte == 0x3C || byte == 0x3E
    {
      isPlain = false
      break
    }
    if isPlain { bytes += text.utf8 } else { for scalar in text.unicodeScalars { append(scalar) } }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": bytes += "\\\"".utf8
    case "\\": bytes += "\\\\".utf8
    case "\n": bytes += "\\n".utf8
    case "\r": bytes += "\\r".utf8
    case "\t": bytes += "\\t".utf8
    case "<" where escapesMarkup, ">" where escapesMarkup, "&" where escapesMarkup: escape(scalar)
    case _ where VisibleText.isHidden(scalar): escape(scalar)
    default: bytes += UTF8.encode(scalar)!
    }
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    for unit in UTF16.encode(scalar)! {
      let digits = String(unit, radix: 16)
      bytes += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
    }
  }
}
