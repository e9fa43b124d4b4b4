import Lapel

/// Something that a claim may mention and that has a section of its own, such as an award.
struct ProvenKind {
  let sections: [SectionKey]
  /// Beginnings of Latin words, folded.
  let words: [String]
  let hangul: [String]

  static let all = [
    ProvenKind(
      sections: [Award.section], words: ["award", "prize", "medal"],
      hangul: ["상을 받", "상을 탔", "수상", "입상", "표창"]),
    ProvenKind(
      sections: [Publication.section], words: ["publication", "published"],
      hangul: ["논문을 냈", "논문을 발표", "논문을 게재", "논문이 실"]),
    ProvenKind(sections: [Patent.section], words: ["patent"], hangul: ["특허"]),
    ProvenKind(
      sections: [Certificate.section], words: ["certified", "licensed", "licenced"], hangul: ["자격증", "면허"]),
  ]

  func isTold(in text: String) -> Bool {
    if hangul.contains(where: text.contains) { return true }
    return text.lowercased().split { !$0.isLetter }.contains { word in words.contains { word.hasPrefix($0) } }
  }

  /// Whether any version of a text mentions it.
  func isTold(in text: LocalizedText?) -> Bool { text?.versions.contains { isTold(in: $0.text) } ?? false }
}
