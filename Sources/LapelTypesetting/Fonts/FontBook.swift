package import LapelFonts
import Synchronization

/// The available faces: the person's own, those in the program, and those of the system.
///
/// A face is read when a character first needs it; pages on several threads share one book.
package final class FontBook: Sendable {
  private let own: [FontFace]
  private let embedded: [EmbeddedFont]
  private let system: SystemFonts
  private let read = Mutex<[String: FontFace?]>([:])

  /// - Parameters:
  ///   - own: the person's font files, which come before all others.
  ///   - embedded: the faces in the program.
  ///   - folders: the folders where the system keeps its fonts; empty for none.
  package init(
    own: [FontFace] = [], embedded: [EmbeddedFont] = EmbeddedFont.all,
    folders: [String] = SystemFonts.usualFolders
  ) {
    self.own = own
    self.embedded = embedded
    system = SystemFonts(folders: folders)
  }

  /// The properties that a character needs in a face.
  struct Wish: Hashable {
    let isBold: Bool
    let isItalic: Bool
    /// The language, as a BCP 47 tag.
    let language: String
  }

  /// The face that sets a character: the first of the choice that has it, then any other that has.
  ///
  /// - Returns: nil when no face has it.
  func face(for scalar: Unicode.Scalar, _ wish: Wish, _ choice: FontChoice) -> FontFace? {
    if let face = own.best(wish, { $0.has(scalar) }) { return face }
    let isEastern = scalar.isEastern
    let region = isEastern ? wish.region : nil
    let families =
      isEastern
      ? (region.map { $0.families(isSerif: choice.isSerif) } ?? []) + choice.korean + choice.latin
      : choice.latin + choice.korean
    for family in families {
      if let face = face(family, wish, having: scalar) { return face }
    }
    for family in Self.fallbacks {
      if let face = face(family, wish, having: scalar) { return face }
    }
    return system.paths(for: scalar).lazy.compactMap { self.systemFace($0, having: scalar) }.first
  }

  /// The face of a family that is nearest to the wish, if it has the character; else nil.
  private func face(_ family: String, _ wish: Wish, having scalar: Unicode.Scalar) -> FontFace? {
    for (isBold, isItalic) in wish.likenesses {
      if let face = face(family, isBold: isBold, isItalic: isItalic), face.has(scalar) { return face }
    }
    return nil
  }

  private func face(_ family: String, isBold: Bool, isItalic: Bool) -> FontFace? {
    remembered("\(family)|\(isBold)|\(isItalic)") {
      let font = embedded.first { $0.family == family && $0.isBold == isBold && $0.isItalic == isItalic }
      if let font { return FontFace(font) }
      guard let path = system.path(of: family, isBold: isBold, isItalic: isItalic) else { return nil }
      return FontFace(file: path, family: family, isBold: isBold, isItalic: isItalic)
    }
  }

  private func systemFace(_ path: String, having scalar: Unicode.Scalar) -> FontFace? {
    let face = remembered(path) { FontFace(file: path, family: nil, isBold: false, isItalic: false) }
    return face.flatMap { $0.has(scalar) ? $0 : nil }
  }

  private func remembered(_ key: String, _ make: () -> FontFace?) -> FontFace? {
    if let known = read.withLock({ $0[key] }) { return known }
    let made = make()
    // Another thread may have been first; all then take its face, so that a page contains each face once.
    return read.withLock { faces in
      if let known = faces[key] { return known }
      faces[key] = .some(made)
      return made
    }
  }

  /// Families for what neither the theme's Latin nor its Korean face has.
  private static let fallbacks = [
    "Noto Sans", "Inter", "Noto Sans CJK KR", "Noto Sans Math", "Noto Sans Symbols", "Noto Sans Symbols2",
    "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari", "Noto Sans Thai", "DejaVu Sans",
  ]
}

extension FontBook.Wish {
  /// The weights and slants that will do, the wanted one first.
  fileprivate var likenesses: [(isBold: Bool, isItalic: Bool)] {
    switch (isBold, isItalic) {
    case (false, false): [(false, false), (true, false)]
    case (true, false): [(true, false), (false, false)]
    case (false, true): [(false, true), (false, false)]
    case (true, true): [(true, false), (false, true), (false, false)]
    }
  }

  /// The region whose forms of the common characters are meant; nil: Korea.
  fileprivate var region: EasternRegion? { EasternRegion(language) }
}

/// A region with its own forms of Han characters.
private enum EasternRegion: String {
  case japanese = "JP"
  case simplified = "SC"
  case traditional = "TC"
  case hongKong = "HK"

  init?(_ language: String) {
    let parts = language.lowercased().split(separator: "-")
    switch parts.first {
    case "ja": self = .japanese
    case "zh", "yue":
      if parts.contains("hk") || parts.contains("mo") || parts.first == "yue" {
        self = .hongKong
      } else if parts.contains("tw") || parts.contains("hant") {
        self = .traditional
      } else {
        self = .simplified
      }
    default: return nil
    }
  }

  func families(isSerif: Bool) -> [String] {
    (isSerif ? ["Noto Serif CJK \(rawValue)"] : []) + ["Noto Sans CJK \(rawValue)"]
  }
}

extension FontChoice {
  fileprivate var isSerif: Bool { korean.first?.contains("Serif") ?? false }
}

extension [FontFace] {
  /// The face most like the wish among those that will do; nil when none will.
  fileprivate func best(_ wish: FontBook.Wish, _ willDo: (FontFace) -> Bool) -> FontFace? {
    if isEmpty { return nil }
    for (isBold, isItalic) in wish.likenesses {
      if let face = first(where: { $0.isBold == isBold && $0.isItalic == isItalic && willDo($0) }) {
        return face
      }
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// Whether a face for Hangul, Han or Kana sets the character, including the punctuation that belongs to them.
  var isEastern: Bool {
    switch value {
    case 0x1100...0x11FF, 0x2E80...0x9FFF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFE30...0xFE4F,
      0xFF00...0xFFEF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
