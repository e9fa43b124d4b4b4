package import Lapel
package import LapelYear

/// Where applications stand, as a page.
package struct ApplicationPage {
  let table: ApplicationTable
  let due: DueDates
  let language: Language
  let loaded: LoadedCareer

  package init(_ table: ApplicationTable, _ due: DueDates, of loaded: LoadedCareer, language: Language) {
    self.table = table
    self.due = due
    self.loaded = loaded
    self.language = language
  }

  package var page: RecordPage {
    let words = YearWords(language)
    let sections = ApplicationSections(table, words, loaded.index, language)
    let person = loaded.career.person.name?.text(in: language)
    let soon = due.soon.map { one in
      RecordItem(
        .strong(RecordText(plain: "\(one.on.iso) (\(words.until(one.days)))"))
          + RecordText(
            plain: " \(one.company): \(one.kind == .deadline ? words("마감", "deadline") : one.what)"))
    }
    return RecordPage(
      language: language, title: RecordText(plain: words("지원 현황", "Applications")), line: nil,
      about: [person, table.year.map(String.init)].compactMap { $0 },
      notice: words(
        "비공개: 나만 보는 기록입니다. 다른 사람에게 보내지 마세요.", "Private: for my own eyes. Not to be sent to anyone."),
      sections: [
        RecordSection("due", words("곧 있을 일", "Due soon"), [.items(soon)]), sections.funnel,
        sections.groups(
          "leads", words("앞세운 강점별", "By the strength that led"), words("강점", "Strength"),
          table.leads.map { ($0.lead.map(sections.title) ?? words("없음", "none"), $0.funnel) }),
        sections.groups(
          "fits", words("공고의 빈 필수 요건별", "By required lines that are gaps"), words("빈 줄", "Gaps"),
          table.fits.map { ($0.gaps.map(String.init) ?? words("공고 없음", "no posting"), $0.funnel) }),
      ])
  }
}
