/// Finds the name that a misspelt one was meant to be.
///
/// It ignores letter case, `-`, `_` and blanks, singular and plural, a few wrong, missing, doubled or
/// swapped letters, shortened names, and text typed with the Korean keyboard on (or off). A word far
/// from every candidate has no nearest name.
public struct Spelling: Sendable {
  private let names: [Name]
  /// The indices of the names in alphabetical order of their keys.
  private let order: [Int]

  /// Prepares a list of names in which many words will be looked up.
  public init(_ names: some Sequence<String>) {
    self.init(names.map(Name.init))
  }

  private init(_ names: [Name]) {
    self.names = names
    order = names.indices.sorted { names[$0].keys.lexicographicallyPrecedes(names[$1].keys) }
  }

  /// The best of a few candidates for one word; nil when none is near.
  public static func nearest(to word: String, in names: some Sequence<String>) -> String? {
    Spelling(names).nearest(to: word)
  }

  /// The best candidate, the earlier one of two that are equally near; nil when none is near.
  public func nearest(to word: String) -> String? {
    let word = Name(word)
    guard !word.keys.isEmpty, word.keys.count <= 80 else { return nil }
    if let same = names.first(where: { $0.keys == word.keys }) { return same.text }
    if let same = names.first(where: { $0.singular == word.singular }) { return same.text }
    // A Korean word is not a typo of a Latin one, except when its keys are exactly the Latin word's, typed with the Korean
    // keyboard on.
    if word.isHangul { return Spelling(names.filter(\.isHangul)).byLetters(word) }
    return byLetters(word) ?? byWords(word)
  }

  private func byLetters(_ word: Name) -> String? {
    let farthest = Self.allowedEdits(word.keys.count + 4, beginsAlike: true) * EditDistance.unit
    var distance = EditDistance(of: word.keys, within: farthest)
    var best: (cost: Int, index: Int)?
    /// The number of letters shared with the last name measured, and the number after which names are too far.
    var (shared, hopeless) = (0, Int.max)
    for (position, index) in order.enumerated() {
      let name = names[index]
      let common = position == 0 ? 0 : Self.common(name.keys, names[order[position - 1]].keys)
      shared = min(shared, common)
      if common >= hopeless { continue }
      hopeless = .max
      let length = max(word.keys.count, name.keys.count)
      let edits = Self.allowedEdits(length, beginsAlike: word.keys.first == name.keys.first)
      // A cheap test that saves most of the work: each edit changes at most two letters of the set.
      guard edits > 0, name.keys.count <= word.keys.count + 4,
        (word.letters ^ name.letters).nonzeroBitCount <= 2 * edits
      else { continue }
      switch distance.cost(of: name.keys, sharing: shared, within: best?.cost ?? farthest) {
      case .cost(let cost):
        if cost <= edits * EditDistance.unit, best.map({ (cost, index) < ($0.cost, $0.index) }) ?? true {
          best = (cost, index)
        }
      case .tooFar: break
      case .tooFarFromLetter(let count): hopeless = count
      }
      shared = .max
    }
    return best.map { names[$0.index].text }
  }

  private static func common(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var count = 0
    while count < a.count, count < b.count, a[count] == b[count] { count += 1 }
    return count
  }

  /// - Parameter length: the length of the longer word.
  private static func allowedEdits(_ length: Int, beginsAlike: Bool) -> Int {
    switch length {
    case ..<2: return 0
    case 2...4: return 1
    // Two of five letters are a lot, so the words have to begin alike.
    case 5: return beginsAlike ? 2 : 1
    case 6...8: return 2
    case 9...12: return 3
    default: return 4
    }
  }

  /// `org` for `organization`, `organization_name` for `organization`, if only one name fits.
  private func byWords(_ word: Name) -> String? {
    if word.keys.count >= 3 {
      let longer = names.filter { $0.keys.starts(with: word.keys) }
      if longer.count == 1 { return longer[0].text }
    }
    guard word.words.count > 1 else { return nil }
    let parts = names.filter { $0.keys.count >= 3 && word.words.contains($0.keys) }
    return parts.count == 1 ? parts[0].text : nil
  }
}

extension Spelling {
  /// A name in the form in which names are compared.
  private struct Name: Sendable {
    let text: String
    /// The Latin keys in lower case, without separators.
    let keys: [UInt8]
    let singular: [UInt8]
    /// One bit for each letter that occurs.
    let letters: UInt64
    let words: [[UInt8]]
    /// Whether it is written in whole syllables of Hangul.
    let isHangul: Bool

    init(_ text: String) {
      self.text = text
      isHangul =
        !text.isEmpty && text.unicodeScalars.allSatisfy { (0xAC00...0xD7A3).contains($0.value) || $0 == " " }
      let typed = Array(HangulKeyboard.keys(text).utf8.prefix(400)).map { byte in
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
      }
      words = typed.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: " ") }
        .map(Array.init)
      keys = Array(words.joined())
      singular = Self.singular(keys)
      letters = keys.reduce(0) { $0 | 1 << UInt64($1 & 0x3F) }
    }

    private static func singular(_ keys: [UInt8]) -> [UInt8] {
      if keys.count > 4, keys.suffix(3).elementsEqual("ies".utf8) {
        return keys.dropLast(3) + [UInt8(ascii: "y")]
      }
      if keys.count > 2, keys.last == UInt8(ascii: "s") { return keys.dropLast() }
      return keys
    }
  }
}
