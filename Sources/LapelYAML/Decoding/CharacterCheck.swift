import LapelDiagnostics

/// Characters that no YAML text may contain, or only in quotes: YAML 1.2.2 §5.1 and §5.2.
struct CharacterCheck {
  /// The ranges of control characters, which are refused everywhere; the first of each run.
  private(set) var controls: [Range<Int>] = []
  /// The ranges of characters that are allowed only in quotes.
  private(set) var unprintable: [Range<Int>] = []

  var isEmpty: Bool { controls.isEmpty && unprintable.isEmpty }

  private static let limit = 100

  init(_ bytes: Bytes) {
    var index = 0
    while index + 8 <= bytes.count {
      if bytes.word(at: index).isOrdinary {
        index += 8
      } else {
        let end = index + 8
        while index < end { index = look(bytes, index) }
      }
    }
    while index < bytes.count { index = look(bytes, index) }
  }

  private mutating func look(_ bytes: Bytes, _ index: Int) -> Int {
    switch bytes[index] {
    case Byte.tab, Byte.lineFeed, Byte.carriageReturn: return index + 1
    case 0..<0x20:
      if let last = controls.last, last.upperBound == index {
        controls[controls.count - 1] = last.lowerBound..<index + 1
      } else if controls.count < CharacterCheck.limit {
        controls.append(index..<index + 1)
      }
      return index + 1
    case 0x7F: return note(index..<index + 1)
    // The second control block except NEL.
    case 0xC2 where bytes[index + 1] < 0xA0 && bytes[index + 1] != 0x85: return note(index..<index + 2)
    // U+FEFF, U+FFFE and U+FFFF.
    case 0xEF where bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF,
      0xEF where bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE:
      return note(index..<index + 3)
    default: return index + 1
    }
  }

  private mutating func note(_ range: Range<Int>) -> Int {
    if unprintable.count < CharacterCheck.limit { unprintable.append(range) }
    return range.upperBound
  }

  /// Reports what is wrong, once it is known which bytes are in quotes and which begin a document.
  func report(in store: NodeStore, _ report: inout Report) {
    for range in controls {
      let code = store.source[range.lowerBound]
      report.add(
        Diagnostic(
          .controlCharacter, "the control character U+\(hex(UInt32(code))) cannot stand in a text file",
          at: SourceRange(store.file, range),
          hints: ["delete it; in double quotes `\\x\(hex2(code))` stands for it"]))
    }
    let quoted = unprintable.isEmpty ? [] : store.quoted(unprintable)
    for (range, isQuoted) in zip(unprintable, quoted) where !isQuoted && !store.isMark(range) {
      let scalar = String(decoding: store.source[range], as: UTF8.self).unicodeScalars.first!.value
      report.add(
        Diagnostic(
          .controlCharacter, "the invisible character U+\(hex(scalar)) cannot stand outside of quotes",
          at: SourceRange(store.file, range), hints: ["delete it"],
          fix: Diagnostic.Fix("delete it", [Diagnostic.Edit(SourceRange(store.file, range), "")])))
    }
  }

  private func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private func hex2(_ value: UInt8) -> String { (value < 16 ? "0" : "") + String(value, radix: 16) }
}

extension NodeStore {
  /// Whether each of the places, in order, is inside quoted text.
  fileprivate func quoted(_ places: [Range<Int>]) -> [Bool] {
    var quoted = [Bool](repeating: false, count: places.count)
    for node in nodes where node.meta.style == .singleQuoted || node.meta.style == .doubleQuoted {
      var (low, high) = (0, places.count)
      while low < high {
        let middle = (low + high) / 2
        if places[middle].lowerBound < node.start { low = middle + 1 } else { high = middle }
      }
      while low < places.count, places[low].lowerBound < node.end {
        quoted[low] = true
        low += 1
      }
    }
    return quoted
  }

  /// Whether a byte order mark is where it is allowed: before a document.
  fileprivate func isMark(_ range: Range<Int>) -> Bool {
    source[range.lowerBound] == 0xEF && source[range.lowerBound + 1] == 0xBB
      && marks.contains(range.lowerBound)
  }
}
