/// The characters of a paragraph that are set, each with its look.
struct CleanText {
  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var looks: [Int] = []
  /// The indices of characters drawn as spaces at which no line may end.
  private(set) var bound: Set<Int> = []
  /// The indices of characters in separators.
  private(set) var separators: Set<Int> = []

  /// The most characters in a paragraph; longer text is not a line of a CV, and would take for ever to set.
  private static let most = 200_000

  mutating func add(_ text: String, look: Int, isSeparator: Bool = false) {
    for scalar in text.unicodeScalars where scalars.count < Self.most {
      switch scalar.value {
      case 0x9, 0xA, 0xD, 0x20, 0x85, 0x2028, 0x2029: addSpace(look, isSeparator: isSeparator)
      case 0xA0, 0x202F, 0x2007:
        if isSeparator { separators.insert(scalars.count) }
        bound.insert(scalars.count)
        add(" ", look)
      case 0x2011: add("-", look)
      case 0x0...0x1F, 0x7F...0x9F, 0xAD, 0x200B, 0x2060, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: continue
      // Overrides would draw what is not written; isolates are part of ordinary text.
      case 0x202A...0x202E: continue
      default:
        if isSeparator { separators.insert(scalars.count) }
        add(scalar, look)
      }
    }
  }

  /// Whether what comes before a space is read together with what follows: an initial with a family name, `doi` with its number.
  func standsWithNext(_ at: Int) -> Bool {
    guard scalars[at] == " ", at >= 2 else { return false }
    let start = (scalars[..<at].lastIndex(of: " ") ?? -1) + 1
    let word = scalars[start..<at]
    if word.count == 2, word.last == ".", let letter = word.first { return letter.properties.isUppercase }
    return word.count <= 4 && Self.leading.contains(String(String.UnicodeScalarView(word)).lowercased())
  }

  private static let leading: Set = ["doi", "vol.", "no.", "pp.", "p."]

  private mutating func addSpace(_ look: Int, isSeparator: Bool) {
    if scalars.last == " " { return }
    if scalars.isEmpty, !isSeparator { return }
    if isSeparator { separators.insert(scalars.count) }
    add(" ", look)
  }

  private mutating func add(_ scalar: Unicode.Scalar, _ look: Int) {
    scalars.append(scalar)
    looks.append(look)
  }
}
