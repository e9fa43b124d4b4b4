/// A JSON text being written: keys in the order given, no raw control characters, and no invisible direction
/// marks.
public struct JSONText: Sendable {
  /// The UTF-8 bytes written so far.
  public private(set) var bytes: [UInt8] = []

  private let isIndented: Bool
  private let escapesMarkup: Bool
  private var depth = 0
  private var isFirst = true
  private var followsKey = false

  /// - Parameters:
  ///   - indented: whether to write one value per line, with two blanks per level; else everything is on one line.
  ///   - escapingMarkup: whether to escape `<`, `>` and `&` as well, so that the text may be inside HTML.
  public init(indented: Bool = false, escapingMarkup: Bool = false) {
    isIndented = indented
    escapesMarkup = escapingMarkup
  }

  /// The text written so far.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes an object; its keys are written by the closure.
  public mutating func object(_ body: (inout JSONText) -> Void) {
    open(UInt8(ascii: "{"))
    body(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes a list; its values are written by the closure.
  public mutating func array(_ body: (inout JSONText) -> Void) {
    open(UInt8(ascii: "["))
    body(&self)
    close(UInt8(ascii: "]"))
  }

  /// Begins an object or a list (`{`, `[`) when a closure is not practical, as in a stream of events.
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

  /// Writes the key of the next value.
  public mutating func key(_ name: String) {
    beginValue()
    quote(name)
    bytes.append(UInt8(ascii: ":"))
    if isIndented { bytes.append(UInt8(ascii: " ")) }
    followsKey = true
  }

  /// Writes a string, with escapes for what JSON cannot contain.
  public mutating func string(_ text: String) {
    beginValue()
    quote(text)
  }

  /// Writes a whole number.
  public mutating func number(_ value: Int) { literal(String(value)) }
  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }
  /// Writes `null`.
  public mutating func null() { literal("null") }

  /// Writes text that is already JSON, such as a number as it was typed.
  public mutating func literal(_ json: String) {
    beginValue()
    bytes += json.utf8
  }

  /// Writes a key with a string.
  public mutating func field(_ name: String, _ value: String) {
    key(name)
    string(value)
  }

  /// Writes a key with a whole number.
  public mutating func field(_ name: String, _ value: Int) {
    key(name)
    number(value)
  }

  /// Writes a key with `true` or `false`.
  public mutating func field(_ name: String, _ value: Bool) {
    key(name)
    bool(value)
  }

  /// Writes a key with a list of strings.
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
