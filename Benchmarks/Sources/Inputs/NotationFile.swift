/// Files that are heavy in one part of the notation.
public enum NotationFile {
  /// Brackets and braces, nested, with little text.
  public static func flow(bytes: Int) -> String {
    var dice = Dice(seed: 2)
    var text = "# Flow collections.\n"
    text.reserveCapacity(bytes + 1000)
    var number = 0
    while text.utf8.count < bytes {
      let word = dice.pick(Words.technologies)
      text +=
        "- {id: n\(number), name: \"\(word)\", at: [\(dice.number(0...999)), \(dice.number(0...999))], on: {a: [x, y, {z: \(number)}], b: []}}\n"
      if dice.once(in: 4) {
        text += """
          - {
              "key": "\(word) \(number)",
              "list": [
                1, 2, [3, [4, [5]]],
                {"deep": {"er": {"est": true}}}
              ]
            }

          """
      }
      number += 1
    }
    return text
  }

  /// Long texts in every style, Korean and English, with escapes.
  public static func scalars(bytes: Int) -> String {
    var dice = Dice(seed: 3)
    var text = "# Long scalars.\n"
    text.reserveCapacity(bytes + 1000)
    func sentence(_ dice: inout Dice) -> String {
      let (thing, deed, means) = (dice.pick(Words.things), dice.pick(Words.deeds), dice.pick(Words.means))
      return dice.once(in: 2) ? "\(means.0) \(thing.0)을 \(deed.0)." : "\(deed.1) the \(thing.1) \(means.1)."
    }
    while text.utf8.count < bytes {
      text += "- plain: \(sentence(&dice)) \(sentence(&dice))\n    \(sentence(&dice))\n"
      text += "  single: '\(sentence(&dice)) It''s \(sentence(&dice))'\n"
      text +=
        "  double: \"\(sentence(&dice))\\n\\t\\\"\(sentence(&dice))\\\" \\u00e9 \(sentence(&dice))\n    \(sentence(&dice))\"\n"
      text += "  literal: |\n"
      for _ in 1...dice.number(3...8) { text += "    \(sentence(&dice)) \(sentence(&dice))\n" }
      text += "  folded: >-\n"
      for _ in 1...dice.number(3...8) { text += "    \(sentence(&dice)) \(sentence(&dice))\n" }
    }
    return text
  }
}
