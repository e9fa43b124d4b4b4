import Lapel
import LapelDiagnostics

extension SiteMaker {
  /// Every page is searched for what not everybody may read.
  func checkPrivate(
    _ files: [(path: String, bytes: [UInt8])], _ hidden: PrivateValues, _ report: inout Report
  ) {
    let values = hidden.values
    let search = LeakSearch(values.map(\.text))
    if search.isEmpty { return }
    let found = Parallel.map(files) { file -> Set<Int> in
      guard Self.isText(file.path) else { return [] }
      return PlainReading.all(of: file.bytes).reduce(into: []) { $0.formUnion(search.found(in: $1)) }
    }
    for (file, indices) in zip(files, found) {
      for index in indices.sorted() {
        report.add(
          Diagnostic(
            .privateValue, "`\(file.path)` would hold a private value, the `\(values[index].field)` here",
            at: values[index].origin.range))
      }
    }
  }

  private static func isText(_ path: String) -> Bool {
    [".html", ".xml", ".css", ".txt"].contains { path.hasSuffix($0) }
  }
}

/// A page of the site as it reads: with its marks undone in each way that could hide a word.
private enum PlainReading {
  static func all(of bytes: [UInt8]) -> [[UInt8]] {
    var readings = [bytes]
    if let decoded = DecodedForms.withoutPercents(bytes) { readings.append(decoded) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var isInTag = false
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte == UInt8(ascii: "<") { isInTag = true }
      if !isInTag {
        if byte == UInt8(ascii: "&"), let (character, length) = entity(bytes[at...].prefix(6)) {
          text.append(character)
          at += length
        } else {
          text.append(byte)
        }
      }
      if byte == UInt8(ascii: ">") { isInTag = false }
    }
    return readings + [text]
  }

  /// The five that this program writes.
  private static func entity(_ bytes: ArraySlice<UInt8>) -> (UInt8, Int)? {
    for (name, character) in names where bytes.starts(with: name.utf8) { return (character, name.utf8.count) }
    return nil
  }

  private static let names: [(String, UInt8)] = [
    ("amp;", UInt8(ascii: "&")), ("lt;", UInt8(ascii: "<")), ("gt;", UInt8(ascii: ">")),
    ("quot;", UInt8(ascii: "\"")),
    ("#39;", UInt8(ascii: "'")),
  ]

}
