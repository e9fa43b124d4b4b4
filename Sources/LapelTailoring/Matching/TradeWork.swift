/// The work of people with a trade's name: `Tiler`, `Roofer`, `용접사`, `도배공`.
enum TradeWork {
  /// How far a trade's name shows its work.
  static let shown: Float = 0.9

  /// The kinds of work that a position names, each matched like a word of the person's own.
  static func of(_ position: String) -> [String] {
    position.split { !$0.isLetter }.compactMap { word in
      if let last = word.last, workers.contains(last), word.count >= 3, !members.contains(String(word)) {
        return String(word.dropLast())
      }
      let small = word.lowercased()
      guard small.utf8.count >= 5, small.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }),
        small.hasSuffix("er") || small.hasSuffix("or")
      else { return nil }
      return small.dropLast(2) + "ing"
    }
  }

  /// People who belong somewhere, whatever they do there.
  private static let members: Set<String> = ["공무원", "회사원", "조합원", "종업원", "심사위원", "전문위원", "주재원", "구성원"]
  private static let workers: Set<Character> = ["사", "공", "원", "가", "관"]
}
