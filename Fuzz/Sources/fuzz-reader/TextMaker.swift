#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Makes texts out of others: pieces are put in, taken out, doubled, moved between texts, and lines are
/// indented anew.
struct TextMaker {
  let seeds: [[UInt8]]
  private let pieces: [[UInt8]]
  private var random: Random

  init(seed: UInt64, folders: [String]) throws {
    random = Random(state: seed)
    let words = try String(decoding: Data(contentsOf: URL(filePath: "dictionary.txt")), as: UTF8.self)
    pieces = words.split(separator: "\n").filter { $0.hasPrefix("\"") }.map { TextMaker.piece($0) }
    var seeds: [[UInt8]] = []
    for folder in folders {
      for name in try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
      where name.hasSuffix(".yaml") {
        let text = try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))
        if text.count < 20_000 { seeds.append(Array(text)) }
      }
    }
    self.seeds = seeds
  }

  mutating func next() -> [UInt8] {
    var text = random.next() % 8 == 0 ? [] : seeds[random.below(seeds.count)]
    if text.count > 600, random.next() % 4 != 0 {
      let start = random.below(text.count - 300)
      text = Array(text[start..<start + 300])
    }
    for _ in 0..<1 + random.below(random.next() % 8 == 0 ? 40 : 5) { change(&text) }
    return text
  }

  private mutating func change(_ text: inout [UInt8]) {
    let place = random.below(text.count + 1)
    let end = min(text.count, place + 1 + random.below(8))
    switch random.below(20) {
    case 0...9: text.insert(contentsOf: pieces[random.below(pieces.count)], at: place)
    case 10...12: text.removeSubrange(place..<end)
    case 13: text.insert(contentsOf: text[place..<end], at: place)
    case 14:
      text.insert(
        contentsOf: repeatElement(pieces[random.below(pieces.count)], count: random.below(30)).joined(),
        at: place)
    case 15, 16: indent(&text, place)
    case 17: splice(&text, place)
    case 18: if place < text.count { text[place] = UInt8(truncatingIfNeeded: random.next()) }
    default: text.removeSubrange(place...)
    }
  }

  private mutating func indent(_ text: inout [UInt8], _ place: Int) {
    guard let newline = text[..<place].lastIndex(of: 0x0A) else { return }
    var end = newline + 1
    while end < text.count, text[end] == 0x20 { end += 1 }
    text.replaceSubrange(newline + 1..<end, with: repeatElement(0x20, count: random.below(7)))
  }

  private mutating func splice(_ text: inout [UInt8], _ place: Int) {
    let other = seeds[random.below(seeds.count)]
    let start = random.below(other.count + 1)
    text.insert(contentsOf: other[start..<min(other.count, start + random.below(60))], at: place)
  }

  /// What a line `"…"` of the dictionary stands for: `\\`, `\"` and `\xAB` in it stand for one byte.
  private static func piece(_ line: Substring) -> [UInt8] {
    var result: [UInt8] = []
    var rest = line.utf8.dropFirst().dropLast()
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let next = rest.popFirst() else {
        result.append(byte)
        continue
      }
      guard next == UInt8(ascii: "x") else {
        result.append(next)
        continue
      }
      result += UInt8(Substring(rest.prefix(2)), radix: 16).map { [$0] } ?? []
      rest = rest.dropFirst(2)
    }
    return result
  }
}

/// A sequence of numbers that a seed gives back (SplitMix64).
struct Random {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(bound, 1))) }
}
