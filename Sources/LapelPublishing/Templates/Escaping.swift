extension TemplateKind {
  /// A person's text, escaped so that it reads as typed on a page of this kind.
  package func escaped(_ text: String) -> String {
    var output: [UInt8] = []
    escape(text, &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// A link's target for a page of this kind; `#` instead of one with a scheme that has no place in a CV.
  package func escaped(address: String) -> String {
    var output: [UInt8] = []
    escape(address: address, &output)
    return String(decoding: output, as: UTF8.self)
  }

  func escape(_ text: String, _ output: inout [UInt8]) {
    switch self {
    case .html: HTMLEscaping.escape(text, &output)
    case .css: CSSEscaping.escape(text, &output)
    case .latex: LaTeXEscaping.escape(text, &output)
    }
  }

  func escape(address: String, _ output: inout [UInt8]) {
    let address = WebAddress(address).encoded
    switch self {
    case .html, .css: escape(address, &output)
    case .latex: LaTeXEscaping.escape(address: address, &output)
    }
  }
}

/// The target of a link, in ASCII and harmless.
struct WebAddress {
  let encoded: String

  private static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

  init(_ written: String) {
    let bytes = written.utf8.drop { $0 <= 32 }
    guard Self.isHarmless(bytes) else {
      encoded = "#"
      return
    }
    var output: [UInt8] = []
    for byte in bytes {
      if byte <= 32 || byte >= 127 || Self.encodedBytes.contains(byte) {
        output += [UInt8(ascii: "%"), Self.digits[Int(byte >> 4)], Self.digits[Int(byte & 15)]]
      } else {
        output.append(byte)
      }
    }
    encoded = String(decoding: output, as: UTF8.self)
  }

  private static let digits = Array("0123456789ABCDEF".utf8)
  /// Bytes that RFC 3986 does not allow in an address, and quotes, which are allowed but too dangerous to keep.
  private static let encodedBytes = Set("\"'<>\\^`{|}".utf8)

  /// Whether an address is relative or has a scheme that a CV may link to.
  private static func isHarmless(_ bytes: Substring.UTF8View) -> Bool {
    for (at, byte) in zip(bytes.indices, bytes) {
      switch byte {
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
      case UInt8(ascii: ":"):
        return schemes.contains(String(decoding: bytes[..<at], as: UTF8.self).lowercased())
      default: continue
      }
    }
    return true
  }
}

enum HTMLEscaping {
  /// Escapes text for an element or a quoted attribute in HTML and XML alike.
  static func escape(_ text: String, _ output: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes in
      var at = 0
      while at < bytes.count {
        let byte = bytes[at]
        switch byte {
        case UInt8(ascii: "&"): output += "&amp;".utf8
        case UInt8(ascii: "<"): output += "&lt;".utf8
        case UInt8(ascii: ">"): output += "&gt;".utf8
        case UInt8(ascii: "\""): output += "&quot;".utf8
        case UInt8(ascii: "'"): output += "&#39;".utf8
        default:
          let forbidden = ControlCharacters.length(bytes, at)
          if forbidden > 0 {
            output += "\u{FFFD}".utf8
            at += forbidden
            continue
          }
          output.append(byte)
        }
        at += 1
      }
    }
  }
}

enum CSSEscaping {
  /// Escapes text for a quoted string in a style sheet: what could end the string, the rule or the element becomes a
  /// number.
  static func escape(_ text: String, _ output: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      if scalar.value < 32 || scalar.value == 127 || special.contains(scalar) {
        output += "\\\(String(scalar.value, radix: 16)) ".utf8
      } else {
        output += String(scalar).utf8
      }
    }
  }

  private static let special: Set<Unicode.Scalar> = ["\"", "'", "\\", "<", ">", "&", "{", "}", ";", "@"]
}

/// Characters that neither HTML nor XML can contain: controls except tab and line ends, and the last two of the
/// plane.
enum ControlCharacters {
  /// The length in bytes of such a character; 0 when there is none.
  static func length(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    switch bytes[at] {
    case 9, 10, 13: 0
    case 0..<32, 127: 1
    case 0xC2 where at + 1 < bytes.count && bytes[at + 1] < 0xA0: 2
    case 0xEF where at + 2 < bytes.count && bytes[at + 1] == 0xBF && bytes[at + 2] >= 0xBE: 3
    default: 0
    }
  }
}
