/// The distance of a word from others: missing, additional, wrong and swapped letters (Damerau and Levenshtein's
/// distance with each stretch edited once). Common typos are a little cheaper, so that they win
/// among words that are equally near.
///
/// The words are given in alphabetical order, so that what two neighbours have in common is computed
/// only once.
struct EditDistance {
  /// The highest cost of one edit.
  static let unit = 10
  private static let wrong = 9
  private static let additional = 9
  private static let missing = 8
  private static let neighbour = 8
  private static let swapped = 7
  /// The cost of a letter doubled, or a doubled letter written once.
  private static let doubled = 7
  private static let firstLetter = 1
  private static let far = 1_000_000

  private let word: [UInt8]
  /// The distance from the diagonal beyond which the missing letters alone would cost more than the limit.
  private let band: Int
  /// The costs, with a row for each letter of the other word and one before, and a column for each letter of this word and
  /// one before.
  private var rows: [Int]
  private var known = 0

  /// - Parameter limit: the highest limit that will be used.
  init(of word: [UInt8], within limit: Int) {
    self.word = word
    band = limit / Self.doubled
    rows = [0]
    for index in word.indices {
      rows.append(
        rows[index] + (index > 0 && word[index] == word[index - 1] ? Self.doubled : Self.additional))
    }
  }

  enum Answer: Equatable {
    case cost(Int)
    case tooFar
    /// The word is too far, and so is every word that begins with the same number of its letters.
    case tooFarFromLetter(Int)
  }

  /// - Parameter shared: how many letters at its beginning the word shares with the previous one.
  mutating func cost(of other: [UInt8], sharing shared: Int, within limit: Int) -> Answer {
    let width = word.count + 1
    known = min(known, shared)
    if rows.count < (other.count + 1) * width {
      rows += repeatElement(Self.far, count: (other.count + 1) * width - rows.count)
    }
    while known < other.count {
      let row = known + 1
      let least = fill(row, other)
      known = row
      // A swap reaches back two rows.
      if least > limit + Self.swapped { return .tooFarFromLetter(row) }
    }
    if abs(other.count - word.count) > band { return .tooFar }
    let cost = rows[other.count * width + word.count]
    return cost <= limit ? .cost(cost) : .tooFar
  }

  /// Computes a row and returns its lowest cost.
  private mutating func fill(_ row: Int, _ other: [UInt8]) -> Int {
    let width = word.count + 1
    let (first, last) = (max(row - band, 1), min(row + band, word.count))
    if first > last { return Self.far }
    return word.withUnsafeBufferPointer { word in
      rows.withUnsafeMutableBufferPointer { rows in
        let (current, above) = (row * width, (row - 1) * width)
        let y = other[row - 1]
        let missing = row > 1 && other[row - 2] == y ? Self.doubled : Self.missing
        rows[current + first - 1] = first == 1 ? rows[above] + missing : Self.far
        if last < word.count { rows[current + last + 1] = Self.far }
        var least = rows[current + first - 1]
        for column in first...last {
          let x = word[column - 1]
          var cost = rows[above + column - 1]
          if x != y { cost += Self.substitution(x, y) + (row == 1 && column == 1 ? Self.firstLetter : 0) }
          cost = min(cost, rows[above + column] + missing)
          cost = min(
            cost,
            rows[current + column - 1]
              + (column > 1 && word[column - 2] == x ? Self.doubled : Self.additional))
          if row > 1, column > 1, x != y, x == other[row - 2], y == word[column - 2] {
            cost = min(cost, rows[above - width + column - 2] + Self.swapped)
          }
          rows[current + column] = cost
          least = min(least, cost)
        }
        return least
      }
    }
  }

  private static func substitution(_ a: UInt8, _ b: UInt8) -> Int {
    areNeighbours(a, b) ? neighbour : wrong
  }

  private static func areNeighbours(_ a: UInt8, _ b: UInt8) -> Bool {
    guard let (x, y) = place(a), let (u, v) = place(b) else { return false }
    return abs(y - v) <= 1 && abs(x - u) <= 1
  }

  /// The column and row of a letter on the keyboard; nil for other characters.
  private static func place(_ letter: UInt8) -> (Int, Int)? {
    switch letter {
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      let place = Int(places.utf8Start[Int(letter - UInt8(ascii: "a"))]) - 0x20
      return (place % 16, place / 16)
    default: return nil
    }
  }

  /// For `a` to `z`, a character whose number from U+0020 on is 16 times the row plus the column.
  private static let places: StaticString = "0DB2\"345'678FE() #1$&C!A%@"
}
