/// Licences with similar names that are for different things: a teaching licence for primary schools is not valid for
/// secondary ones, nor a lorry driver's for a forklift.
enum CertificateClass {
  private static let families: [[PhraseList]] = [
    [
      PhraseList("초등|elementary|primary school"), PhraseList("중등|secondary"),
      PhraseList("유치원|유아|kindergarten|preschool|early childhood"), PhraseList("특수학교|특수교육|special education"),
      PhraseList("보건교사|school nurse"), PhraseList("영양교사"), PhraseList("사서교사"),
      PhraseList("전문상담|school counselor"),
    ],
    [PhraseList("지게차|forklift"), PhraseList("굴삭기|굴착기|excavator"), PhraseList("운전면허|driver's|driving")],
    [PhraseList("전기|electric*"), PhraseList("소방|fire"), PhraseList("가스|gas"), PhraseList("위험물|hazardous")],
  ]

  /// Whether a certificate belongs to the same family as the one asked for, but to another class.
  static func differs(_ own: FoldedLine, from asked: FoldedLine) -> Bool {
    families.contains { family in
      let wanted = family.indices.filter { asked.has(family[$0]) }
      let held = family.indices.filter { own.has(family[$0]) }
      return !wanted.isEmpty && !held.isEmpty && Set(wanted).isDisjoint(with: held)
    }
  }
}
