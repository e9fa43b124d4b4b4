package import Lapel
package import LapelYear

/// The state of applications, as a page.
package struct ApplicationPage {
  let table: ApplicationTable
  let due: DueDates
  let loaded: LoadedCareer
  private let pageWords: Words

  /// - Parameter words: the words in the page's language.
  package init(_ table: ApplicationTable, _ due: DueDates, of loaded: LoadedCareer, words: Words) {
    self.table = table
    self.due = due
    self.loaded = loaded
    pageWords = words
  }

  /// The contents of the page, in order.
  package var page: RecordPage {
    let (words, language) = (pageWords.records, pageWords.language)
    let sections = ApplicationSections(table, words, loaded.index, language)
    let person = loaded.career.person.name?.text(in: language)
    let soon = due.soon.map { one in
      let what = one.kind == .deadline ? words[.applicationsDeadline] : one.what
      return RecordItem(
        .strong(RecordText(plain: "\(one.on.iso) (\(words.until(one.days)))"))
          + RecordText(plain: " \(one.company)\(words.labelSeparator)\(what)"))
    }
    return RecordPage(
      pageWords, title: RecordText(plain: words[.applicationsTitle]), line: nil,
      about: [person, table.year.map(String.init)].compactMap { $0 },
      notice: words[.privateNotice],
      sections: [
        RecordSection("due", words[.applicationsDue], [.items(soon)]), sections.funnel,
        sections.groups(
          "leads", words[.applicationsByLead], words[.applicationsLead],
          table.leads.map { ($0.lead.map(sections.title) ?? words[.absent], $0.funnel) }),
        sections.groups(
          "fits", words[.applicationsByGaps], words[.applicationsGaps],
          table.fits.map { ($0.gaps.map(String.init) ?? words[.applicationsNoPosting], $0.funnel) }),
      ])
  }
}
