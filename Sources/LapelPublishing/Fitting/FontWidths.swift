/// How wide text is, in thousandths of its size: the advances of Noto Sans and Noto Serif with Noto CJK for Hangul.
///
/// Fira Sans and Libertinus are up to a tenth narrower, so an estimate by these never promises too much.
struct FontWidths: Sendable {
  /// U+0020 to U+007E.
  private let ascii: [Int]
  private let hangul: Int

  static let sans = FontWidths(ascii: sansRegular, hangul: 920)
  static let sansBold = FontWidths(ascii: sansBoldAdvances, hangul: 920)
  static let serif = FontWidths(ascii: serifRegular, hangul: 966)
  static let serifBold = FontWidths(ascii: serifBoldAdvances, hangul: 966)

  func width(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  private func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E: ascii[Int(scalar.value) - 0x20]
    case 0xA0: ascii[0]
    case 0xB7, 0x2019, 0x2018: 268
    case 0x2013: 500
    case 0x2014, 0x2026: 820
    case 0x0300...0x036F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
    case 0x1100...0x11FF, 0xAC00...0xD7A3: hangul
    case 0x2E80...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x2190...0x21FF, 0x1F000...0x1FFFF: 1000
    default: 600
    }
  }

  private static let sansRegular = [
    260, 269, 408, 646, 572, 831, 732, 225, 300, 300, 551, 572, 268, 322, 268, 372, 572, 572, 572, 572, 572,
    572, 572, 572, 572, 572, 268, 268, 572, 572, 572, 434, 899, 639, 650, 632, 730, 556, 519, 728, 741, 339,
    273, 619, 524, 907, 760, 781, 605, 781, 622, 549, 556, 731, 600, 930, 586, 566, 572, 329, 372, 329, 572,
    444, 281, 561, 615, 480, 615, 564, 344, 615, 618, 258, 258, 534, 258, 935, 618, 605, 615, 615, 413, 479,
    361, 618, 508, 786, 529, 510, 470, 380, 551, 380, 572,
  ]
  private static let sansBoldAdvances = [
    260, 286, 472, 646, 572, 901, 750, 266, 339, 339, 545, 572, 285, 322, 285, 413, 572, 572, 572, 572, 572,
    572, 572, 572, 572, 572, 285, 285, 572, 572, 572, 477, 897, 690, 672, 637, 740, 560, 549, 724, 765, 389,
    331, 664, 565, 943, 813, 796, 628, 796, 660, 551, 579, 756, 650, 967, 667, 624, 579, 331, 413, 331, 572,
    411, 362, 604, 633, 514, 633, 591, 387, 633, 657, 305, 305, 620, 305, 982, 657, 619, 633, 633, 454, 497,
    434, 657, 569, 856, 578, 569, 488, 394, 551, 394, 572,
  ]
  private static let serifRegular = [
    260, 332, 408, 559, 559, 896, 742, 220, 346, 346, 500, 559, 250, 310, 250, 288, 559, 559, 559, 559, 559,
    559, 559, 559, 559, 559, 286, 286, 559, 559, 559, 474, 921, 705, 654, 614, 727, 623, 590, 714, 793, 367,
    357, 700, 623, 938, 763, 742, 604, 742, 656, 544, 613, 717, 675, 1047, 660, 625, 592, 360, 288, 360, 559,
    459, 274, 563, 614, 492, 614, 535, 369, 538, 635, 320, 300, 585, 310, 945, 645, 577, 614, 614, 471, 451,
    352, 635, 579, 862, 578, 565, 511, 428, 559, 428, 559,
  ]
  private static let serifBoldAdvances = [
    260, 382, 508, 559, 559, 906, 801, 290, 400, 400, 502, 559, 294, 310, 294, 288, 559, 559, 559, 559, 559,
    559, 559, 559, 559, 559, 304, 304, 559, 559, 559, 550, 921, 753, 672, 668, 767, 653, 621, 769, 819, 401,
    397, 734, 654, 952, 788, 787, 638, 787, 707, 586, 653, 747, 698, 1067, 732, 693, 666, 414, 288, 414, 559,
    459, 334, 599, 649, 527, 649, 571, 407, 560, 667, 352, 345, 636, 352, 986, 667, 613, 645, 648, 523, 488,
    405, 667, 606, 856, 646, 579, 529, 442, 559, 442, 559,
  ]
}

/// A paragraph being filled word by word, as TeX fills it ragged right.
struct LineCounter {
  private let lineWidth: Double
  private let size: Double
  private(set) var lines = 0
  private var filled = 0.0

  /// - Parameters:
  ///   - lineWidth: in points.
  ///   - size: of the type, in points.
  init(lineWidth: Double, size: Double) {
    self.lineWidth = lineWidth
    self.size = size
  }

  mutating func add(_ text: String, _ widths: FontWidths) {
    let blank = Double(widths.width(of: " ")) * size / 1000
    for word in text.split(separator: " ") {
      var width = Double(widths.width(of: word)) * size / 1000
      // A word that is longer than a line is broken, as addresses are.
      while width > lineWidth {
        lines += 1
        width -= lineWidth
        filled = lineWidth
      }
      if lines > 0, filled + blank + width <= lineWidth {
        filled += blank + width
      } else {
        lines += 1
        filled = width
      }
    }
  }

  /// The lines that texts take together, one after the other.
  static func lines(_ texts: [(String, FontWidths)], lineWidth: Double, size: Double) -> Int {
    var counter = LineCounter(lineWidth: lineWidth, size: size)
    for (text, widths) in texts { counter.add(text, widths) }
    return counter.lines
  }
}
