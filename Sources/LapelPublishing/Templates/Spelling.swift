enum Spelling {
  static func nearest(to word: String, among names: [String]) -> String? {
    let scored = names.map { (distance(Array(word.utf8), Array($0.utf8)), $0) }
    guard let best = scored.min(by: { $0.0 < $1.0 }),
      best.0 <= (word.utf8.count < 4 ? 1 : max(2, word.utf8.count / 3))
    else { return nil }
    return best.1
  }

  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for i in a.indices {
      var last = row[0]
      row[0] = i + 1
      for j in b.indices {
        let cost = min(row[j] + 1, row[j + 1] + 1, last + (a[i] == b[j] ? 0 : 1))
        last = row[j + 1]
        row[j + 1] = cost
      }
    }
    return row[b.count]
  }
}
