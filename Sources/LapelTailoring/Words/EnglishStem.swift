/// Removes English inflections from the end of a word, so that `pipelines` finds `pipeline` and `mentored` finds
/// `mentoring`.
///
/// It is a light stemmer on purpose: a wrong match is worse than a missed one.
struct EnglishStem: Sendable {
  /// Words whose ending belongs to another meaning: `accounting` is not `account`.
  private static let whole: KeyTable = {
    let list =
      """
      accounting marketing banking housing learning processing meeting engineering nursing housekeeping bookkeeping \
      advertising manufacturing consulting catering plumbing lighting building training during something everything \
      nothing spring string morning evening pricing species series news business physics economics analytics logistics \
      statistics mathematics robotics sales goods always https need speed feed seed indeed embedded unseen united redis \
      jenkins keras kubernetes pandas axes canvas atlas status campus focus process access press painting drawing
      """
    var table = KeyTable(capacity: 128)
    for word in list.split(whereSeparator: \.isWhitespace) { table.set(WordKey(exactly: String(word)), 1) }
    return table
  }()

  private var letters: [UInt8] = []

  init() { letters.reserveCapacity(32) }

  /// The key extended by the word's lower-case stem; words that are not plain ASCII letters are not shortened.
  mutating func extended(_ key: WordKey, by word: ArraySlice<UInt8>) -> WordKey {
    letters.removeAll(keepingCapacity: true)
    var isPlain = word.count > 3 && word.count < 32
    var lower = WordKey.empty
    for byte in word where byte != 0x2E {
      let small = byte >= 0x41 && byte <= 0x5A ? byte + 32 : byte
      if !(small >= 0x61 && small <= 0x7A) { isPlain = false }
      letters.append(small)
      lower.extend(small)
    }
    if isPlain, Self.whole[lower] == nil { strip() }
    return key.extended(by: letters[...])
  }

  private mutating func strip() {
    stripPlural()
    spellWhole()
    let whole = letters.count
    if letters.count > 5, ends("ing"), hasVowel(before: 3) {
      letters.removeLast(3)
      undouble()
    } else if letters.count > 4, ends("ed"), hasVowel(before: 2) {
      letters.removeLast(2)
      undouble()
    }
    if isCut(from: whole) { letters.append(0x65) }
    if letters.count > 4, letters.last == 0x65 { letters.removeLast() }  // e
    spellStem()
    if letters.count > 4, letters.last == 0x79 { letters[letters.count - 1] = 0x69 }  // y → i
  }

  // MARK: One spelling

  /// `programme` → `program`, `centre` → `center`, `behaviour` → `behavior`, `organisation` → `organization`.
  private mutating func spellWhole() {
    if ends("gramme") {
      letters.removeLast(2)
    } else if letters.count > 4, ends("tre") || ends("bre") {
      letters.swapAt(letters.count - 1, letters.count - 2)
    } else if letters.count > 5, ends("our") {
      letters.remove(at: letters.count - 2)
    } else if ends("isation") {
      letters[letters.count - 6] = 0x7A
    } else if ends("logue") {
      letters.removeLast(2)
    } else if ends("icence") || ends("efence") {
      letters[letters.count - 2] = 0x73
    }
    // `paediatric`, `anaesthesia`, `haematology`.
    for at in letters.indices.dropFirst().dropLast(2) where letters[at] == 0x61 && letters[at + 1] == 0x65 {
      if letters.count > 6, [0x64, 0x6D, 0x73].contains(letters[at + 2]) {
        letters.remove(at: at)
        break
      }
    }
  }

  /// `organis` → `organiz`, `analys` → `analyz`, `modell` → `model`.
  private mutating func spellStem() {
    if letters.count > 5, ends("is") || ends("ys") { letters[letters.count - 1] = 0x7A }
    if letters.count > 5, ends("ell") { letters.removeLast() }
  }

  private mutating func stripPlural() {
    if letters.count > 4, ends("ies") {
      letters.removeLast(3)
      letters.append(0x79)
    } else if ends("sses") || ends("ches") || ends("shes") || ends("xes") {
      letters.removeLast(2)
    } else if letters.last == 0x73, !ends("ss"), !ends("us"), !ends("is") {
      letters.removeLast()
    }
  }

  /// `planned` → `plan`; `selling` keeps its l.
  private mutating func undouble() {
    guard letters.count > 3, let last = letters.last, letters[letters.count - 2] == last else { return }
    if last != 0x6C && last != 0x73 && last != 0x7A && last != 0x66 { letters.removeLast() }
  }

  /// `car` of `cared`, `mak` of `making`: whether three letters lost the e that `care` and `make` keep; `run` of `running`
  /// lost a letter of its own.
  private func isCut(from whole: Int) -> Bool {
    guard letters.count == 3, whole - 3 == 2 || whole - 3 == 3, let last = letters.last else { return false }
    return !isVowel(letters[0]) && isVowel(letters[1]) && !isVowel(last)
      && ![0x77, 0x78, 0x79].contains(last)
  }

  private func isVowel(_ letter: UInt8) -> Bool { [0x61, 0x65, 0x69, 0x6F, 0x75].contains(letter) }

  private func hasVowel(before end: Int) -> Bool {
    letters.dropLast(end).contains {
      $0 == 0x61 || $0 == 0x65 || $0 == 0x69 || $0 == 0x6F || $0 == 0x75 || $0 == 0x79
    }
  }

  private func ends(_ ending: StaticString) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard letters.count > count else { return false }
    for offset in 0..<count where letters[letters.count - count + offset] != ending.utf8Start[offset] {
      return false
    }
    return true
  }
}
