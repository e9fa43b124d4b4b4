/// Phrases in UTF-8, found by the letters that a text has at a place rather than tried one after the other.
struct PhraseTable<Value: Sendable>: Sendable {
  private struct Phrase: Sendable {
    let bytes: [UInt8]
    let value: Value
  }

  /// The phrases by what their first three bytes come to, which is a letter of Hangul or Chinese; in each row in their order.
  private var rows = [[Phrase]](repeating: [], count: 256)
  /// Those that have fewer bytes.
  private var short: [Phrase] = []

  /// Of phrases that stand for several values, the one that comes first.
  init(_ phrases: some Sequence<(String, Value)>) {
    for (text, value) in phrases where !text.isEmpty {
      let phrase = Phrase(bytes: Array(text.utf8), value: value)
      if phrase.bytes.count < 3 {
        short.append(phrase)
      } else {
        rows[Self.row(phrase.bytes, 0)].append(phrase)
      }
    }
  }

  private static func row(_ text: [UInt8], _ at: Int) -> Int {
    Int(text[at] &+ text[at + 1] &* 7 &+ text[at + 2] &* 31)
  }

  /// The value of the phrase that a part of a text is; nil where it is none.
  func value(of text: [UInt8], _ part: Range<Int>) -> Value? {
    var found: Value?
    eachPhrase(at: part.lowerBound, in: text) { end, value in
      if end == part.upperBound, found == nil { found = value }
    }
    return found
  }

  /// Whether a part of a text is one of the phrases.
  func has(_ text: [UInt8], _ part: Range<Int>) -> Bool { value(of: text, part) != nil }

  /// Each phrase that stands at a place of a text: where it ends there, and its value.
  func eachPhrase(at start: Int, in text: [UInt8], _ body: (Int, Value) -> Void) {
    if start + 3 <= text.count {
      for phrase in rows[Self.row(text, start)] where Self.stands(phrase.bytes, in: text, at: start) {
        body(start + phrase.bytes.count, phrase.value)
      }
    }
    for phrase in short where Self.stands(phrase.bytes, in: text, at: start) {
      body(start + phrase.bytes.count, phrase.value)
    }
  }

  private static func stands(_ phrase: [UInt8], in text: [UInt8], at start: Int) -> Bool {
    guard text.count - start >= phrase.count else { return false }
    for index in phrase.indices where phrase[index] != text[start + index] { return false }
    return true
  }
}

extension PhraseTable<Void> {
  init(_ phrases: some Sequence<String>) { self.init(phrases.map { ($0, ()) }) }

  /// Whether one of the phrases stands at a place of a text.
  func stand(at start: Int, in text: [UInt8]) -> Bool {
    var found = false
    eachPhrase(at: start, in: text) { _, _ in found = true }
    return found
  }
}
