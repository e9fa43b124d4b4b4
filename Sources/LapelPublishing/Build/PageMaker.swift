import Lapel
import LapelDiagnostics
import LapelTailoring
import LapelTypesetting

/// All files of one page.
struct MadePage: Sendable {
  var files: [MadeFile] = []
  /// The problems; an error keeps the whole build from being written.
  var report = Report()
  /// TeX's problems; without its PDF the other files are still good.
  var texReport = Report()
  /// What the page says; nil when it could not be made.
  var resume: Resume?
}

/// Makes the files of pages one after another, with what all pages share.
struct PageMaker: Sendable {
  /// The audiences, by their redactions.
  let audiences: [[Redaction]: Audience]
  let formats: [Format]
  let themes: ThemeShelf
  let tex: TeXRun?
  /// The rules of embedded fonts, by the fonts' names.
  let fontRules: [String: String]
  /// Languages for which only what the pages say is wanted, and not files.
  let resumesOnly: Set<Language>
  let today: PartialDate
  let stamp: PartialDate?

  func make(_ job: PageJob) async -> MadePage {
    var page = MadePage()
    guard let audience = audiences[job.redactions] else { return page }
    let verification = audience.verification
    var job = job
    job.target = audience.career.target(job.target)
    for title in audience.career.titles(job.target) { job.options.titles[title.key] = title.text }
    job.options.boxes = themes.theme(job.options.theme)?.boxes ?? []
    for box in PersonalBox.allCases where !job.options.boxes.contains(box) {
      guard let place = job.options.personal[box] else { continue }
      page.report.add(
        Diagnostic(
          .noBox, "the theme `\(job.options.theme)` has no box for `\(box.rawValue)`, so it is not printed",
          at: place.range, hints: ["`iryeokseo` has one"]))
    }
    let result = fit(job, audience).run()
    page.report.add(contentsOf: job.options.isStrict ? result.report.refusingWarnings : result.report)
    if page.report.hasErrors { return page }
    let attempt = result.attempt
    page.resume = attempt.resume
    if resumesOnly.contains(job.language) { return page }
    let outcome = await typeset(attempt, job, &page)
    for format in formats {
      guard let bytes = bytes(of: attempt, format, job, outcome, &page.report) else { continue }
      let file = MadeFile(
        path: "\(job.folder)/cv.\(job.language.tag).\(format.fileExtension)", bytes: bytes)
      verification?.check(file, format, attempt.resume, &page.report)
      if format == .pdf, tex != nil, !formats.contains(.latex), let source = latex(of: attempt, job) {
        // Everything that this PDF shows comes from here.
        verification?.check(MadeFile(path: file.path, bytes: source), .latex, attempt.resume, &page.report)
      }
      if format == .pdf, tex == nil, case .plain(let print) = Format.text.making {
        // Everything that this PDF shows, before it was packed.
        let text = print(attempt.composed.page)
        verification?.check(MadeFile(path: file.path, bytes: text), .text, attempt.resume, &page.report)
      }
      page.files.append(file)
      if format == .latex {
        for (name, bytes) in attempt.resume.header.texFiles {
          page.files.append(MadeFile(path: "\(job.folder)/\(name)", bytes: bytes))
        }
      }
    }
    checkPhoto(of: attempt, audience, &page.texReport)
    if let log = outcome?.log {
      let map = LineMap(composed(attempt, job), latex(of: attempt, job) ?? [])
      for problem in log.problems { page.texReport.add(map.diagnostic(of: problem)) }
    }
    return page
  }

  /// Tells the person when the photo is of a kind that LaTeX cannot read, and so is only in the other formats.
  private func checkPhoto(of attempt: PageFit.Attempt, _ audience: Audience, _ report: inout Report) {
    guard let photo = attempt.resume.header.photo else { return }
    let origin = audience.career.shown.person.photo?.origin.range
    if let typeset = attempt.typeset, typeset.unreadablePictures > 0 {
      report.add(
        Diagnostic(
          .photoNotInPDF, "the photo cannot be read, or has more than 40 million pixels, so the PDF has none",
          at: origin, hints: ["save it anew as JPEG, 600 by 800 pixels"]))
    }
    guard formats.contains(.latex) || tex != nil else { return }
    if photo.texName == nil {
      report.add(
        Diagnostic(
          .photoNotInPDF, "LaTeX reads no WebP, so the photo is missing from LaTeX", at: origin,
          hints: ["save the photo as PNG or JPEG"]))
    } else if photo.picture.isTurned {
      report.add(
        Diagnostic(
          .photoNotInPDF, "the photo is stored turned, and LaTeX shows it as it is stored", at: origin,
          hints: ["open it, turn it upright and save it anew"]))
    }
  }

  private func fit(_ job: PageJob, _ audience: Audience) -> PageFit {
    PageFit(
      career: audience.career, job: job, photo: job.options.showsPhoto ? audience.photo : nil, today: today,
      writer: resumesOnly.contains(job.language) ? nil : themes.writer(job.options.theme)
    ) { style($0, job) }
  }

  /// The PDF that TeX makes of the page, if it is asked to; else nil.
  private func typeset(_ attempt: PageFit.Attempt, _ job: PageJob, _ page: inout MadePage) async -> TeXRun
    .Outcome?
  {
    guard formats.contains(.pdf), let tex, let source = latex(of: attempt, job) else { return nil }
    do throws(TeXRun.Failure) {
      return try await tex.typeset(source, with: attempt.resume.header.texFiles)
    } catch {
      page.texReport.add(problem(error, attempt, job))
      return nil
    }
  }

  private func problem(
    _ failure: TeXRun.Failure, _ attempt: PageFit.Attempt, _ job: PageJob
  ) -> Diagnostic {
    let path = "`\(job.folder)/cv.\(job.language.tag).pdf`"
    switch failure {
    case .document(let log):
      let map = LineMap(composed(attempt, job), latex(of: attempt, job) ?? [])
      guard let error = log.errors.first else { break }
      return map.diagnostic(of: error)
    case .tooLong(let limit):
      return Diagnostic(
        .texError, "\(path) was not ready in \(limit.components.seconds) seconds, twice", at: nil)
    case .engine(let reason): return Diagnostic(.texError, "\(path) could not be made: \(reason)", at: nil)
    case .file(let error): return Diagnostic(.texError, "\(path) could not be made: \(error)", at: nil)
    }
    return Diagnostic(.texError, "\(path) could not be made", at: nil)
  }

  // MARK: Bytes

  private func bytes(
    of attempt: PageFit.Attempt, _ format: Format, _ job: PageJob, _ outcome: TeXRun.Outcome?,
    _ report: inout Report
  ) -> [UInt8]? {
    switch format.making {
    case .plain(let make): make(PageComposer(attempt.resume).compose().page)
    case .styled(let make):
      make(
        PageComposer(attempt.resume).compose().page,
        DocumentLook(attempt.options, themes.theme(job.options.theme), attempt.resume.words, in: job.language)
      )
    case .record(let make): make(attempt.resume)
    case .themed(.latex): latex(of: attempt, job)
    case .themed:
      themes[job.options.theme]?.html(attempt.resume, style: style(attempt.options, job))
    case .typeset: tex == nil ? pdf(of: attempt, job, &report) : outcome?.pdf
    }
  }

  /// The page in the theme's arrangement.
  private func composed(_ attempt: PageFit.Attempt, _ job: PageJob) -> ComposedPage {
    PageComposer(attempt.resume, themes.theme(job.options.theme)?.arrangement ?? Arrangement()).compose()
  }

  private func pdf(of attempt: PageFit.Attempt, _ job: PageJob, _ report: inout Report) -> [UInt8]? {
    guard let typeset = attempt.typeset, let writer = themes.writer(job.options.theme) else { return nil }
    return writer.write(
      attempt.composed, typeset, day: stamp.map { $0.iso.filter { $0 != "-" } },
      showsNumbers: job.options.hasPageNumbers, &report)
  }

  private func latex(of attempt: PageFit.Attempt, _ job: PageJob) -> [UInt8]? {
    themes[job.options.theme]?.latex(attempt.resume, style: style(attempt.options, job))
  }

  private func style(_ options: ResolvedOptions, _ job: PageJob) -> PageStyle {
    var style = PageStyle(
      options: options, pdfName: formats.contains(.pdf) ? "cv.\(job.language.tag).pdf" : nil)
    style.fontRules = options.embeddedFonts.compactMap { fontRules[$0.text] }
    if let stamp { style.day = stamp.iso.filter { $0 != "-" } }
    return style
  }
}
