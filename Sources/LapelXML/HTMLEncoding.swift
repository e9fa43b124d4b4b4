import CLibXML2

/// Converts a page's bytes to UTF-8.
enum HTMLEncoding {
  /// The page in UTF-8, without a byte-order mark and without NUL, at which the library would stop.
  static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      text = repaired(bytes.dropFirst(3))
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      text = converted(bytes.dropFirst(2), from: "UTF-16LE") ?? repaired(bytes[...])
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      text = converted(bytes.dropFirst(2), from: "UTF-16BE") ?? repaired(bytes[...])
    } else if String(validating: bytes, as: UTF8.self) != nil {
      text = bytes
    } else {
      text = declared(bytes).flatMap { converted(bytes[...], from: $0) } ?? repaired(bytes[...])
    }
    if text.contains(0) { text = text.flatMap { $0 == 0 ? Array("\u{FFFD}".utf8) : [$0] } }
    return text
  }

  private static func repaired(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  /// The word after the first `charset=`, in either form of the `meta` element; nil when there is none.
  private static func declared(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(2048).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let mark = Array("charset=".utf8)
    guard let at = head.indices.first(where: { head[$0...].starts(with: mark) }) else { return nil }
    let rest = head[(at + mark.count)...].drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    let name = rest.prefix { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "_")
    }
    let text = String(decoding: name, as: UTF8.self)
    switch text {
    case "", "utf-8", "utf8": return nil
    // What Korean pages call EUC-KR is the larger Windows code page, as the HTML standard says.
    case "euc-kr", "ks_c_5601-1987", "ksc5601", "ks_c_5601", "windows-949", "ms949", "cp949", "uhc":
      return "UHC"
    default: return text
    }
  }

  /// The bytes in UTF-8; nil when the encoding is not known.
  static func converted(_ bytes: ArraySlice<UInt8>, from encoding: String) -> [UInt8]? {
    guard let handler = xmlFindCharEncodingHandler(encoding) else { return nil }
    defer { xmlCharEncCloseFunc(handler) }
    guard let input = xmlBufferCreate(), let output = xmlBufferCreate() else { return nil }
    defer {
      xmlBufferFree(input)
      xmlBufferFree(output)
    }
    _ = bytes.withUnsafeBytes {
      xmlBufferAdd(input, $0.bindMemory(to: xmlChar.self).baseAddress, Int32(clamping: $0.count))
    }
    var failures = 0
    while xmlBufferLength(input) > 0 {
      let before = xmlBufferLength(input)
      let answer = xmlCharEncInFunc(handler, output, input)
      if xmlBufferLength(input) > 0, answer < 0 || xmlBufferLength(input) == before {
        // A byte that the encoding does not have; a page full of them is in another encoding.
        failures += 1
        if failures > 1_000 { return nil }
        xmlBufferShrink(input, 1)
        xmlBufferAdd(output, "\u{FFFD}", -1)
      }
    }
    let count = Int(xmlBufferLength(output))
    guard let content = xmlBufferContent(output) else { return [] }
    return repaired(Array(UnsafeBufferPointer(start: content, count: count))[...])
  }
}
