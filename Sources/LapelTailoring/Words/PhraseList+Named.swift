extension PhraseList {
  /// Takes the list with that name from `Resources/phrases`; empty when there is none, which a test detects.
  init(named name: String) { self = Self.named[name] ?? PhraseList("") }

  /// Every list that is part of the product, read once.
  private static let named: [String: PhraseList] = read(
    EmbeddedTexts.files(in: "phrases").map { $0.text.withUTF8Buffer(Array.init) })

  /// Reads lists under their bracketed names from several texts: `|` separates phrases, `_` is a blank at a phrase's edge.
  static func read(_ texts: [String]) -> [String: PhraseList] { read(texts.map { Array($0.utf8) }) }

  private static func read(_ texts: [[UInt8]]) -> [String: PhraseList] {
    var found: [String: [PhraseList.Phrase]] = [:]
    for text in texts {
      var name = ""
      for line in text.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
        if let heading = heading(line) {
          name = heading
        } else {
          found[name, default: []] += line.split(separator: UInt8(ascii: "|")).map {
            PhraseList.Phrase(spaced($0))
          }
        }
      }
    }
    return found.mapValues { PhraseList(phrases: $0) }
  }

  /// The name in a heading such as `[HeadingMeaning.duty]`; nil for a phrase such as `[우대]`.
  private static func heading(_ line: ArraySlice<UInt8>) -> String? {
    guard line.first == UInt8(ascii: "["), line.last == UInt8(ascii: "]"), line.contains(UInt8(ascii: ".")),
      (0x41...0x5A).contains(line[line.startIndex + 1])
    else { return nil }
    return String(decoding: line.dropFirst().dropLast(), as: UTF8.self)
  }

  private static func spaced(_ phrase: ArraySlice<UInt8>) -> [UInt8] {
    let sign = UInt8(ascii: "_")
    var bytes = Array(phrase.drop { $0 == sign }.prefix { $0 != sign })
    if phrase.first == sign { bytes.insert(0x20, at: 0) }
    if phrase.count > 1, phrase.last == sign { bytes.append(0x20) }
    return bytes
  }
}
