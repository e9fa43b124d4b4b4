/// Names of tools that are also everyday words: in an English sentence they mean the tool only with a capital.
enum EverydayNames {
  /// `proficient with excel`: a word that is otherwise a verb is a name after a word that nouns follow.
  static func isNoun(_ word: String, after before: String) -> Bool {
    verbs.contains(word) && beforeNouns.contains(before.lowercased())
  }

  private static let verbs: Set<String> = ["excel", "react", "express", "sketch"]
  private static let beforeNouns: Set<String> = [
    "with", "in", "using", "of", "microsoft", "ms", "on", "like",
  ]

  static let table: KeyTable = {
    let words =
      """
      react spring rust swift flask express sketch slack teams excel word access unity blender spark \
      hive presto oracle postman chef puppet vault helm snowflake segment branch adjust principle \
      premiere illustrator inventor substance spine idea angular ember dash ray prefect looker notion \
      eclipse atom meta ant maven gradle consul nomad beam storm samba rails ruby crystal dart julia elm \
      closure scala power outlook publisher project visio canvas stride pasta maya mari amplitude braze \
      iterable framer mixpanel hotjar epic
      """
    var table = KeyTable(capacity: 512)
    for word in words.split(whereSeparator: \.isWhitespace) {
      table.set(WordKey(exactly: String(word)), 1)
      table.set(WordKey(exactly: word + "s"), 1)
    }
    return table
  }()
}
