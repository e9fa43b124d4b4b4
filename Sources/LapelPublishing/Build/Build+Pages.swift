import Lapel
import LapelDiagnostics

/// One page to make: for whom, in which language, looking how.
struct PageJob: Sendable {
  let target: Target?
  let language: Language
  /// All languages that the same CV is made in.
  let alternates: [Language]
  let options: ResolvedOptions
  /// `output/gildong/general`.
  let folder: String
}

/// A file that is ready to be written.
struct MadeFile: Sendable {
  let path: String
  let bytes: [UInt8]

  /// The folder it goes to; empty for the working directory.
  var folder: String { path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "" }
}

extension Build {
  func pagesToMake(_ report: inout Report) -> [PageJob] {
    var jobs: [PageJob] = []
    // The profile's own mistakes are reported once, whatever the number of targets.
    var reported: Set<SourceRange> = []
    for target in targets {
      var found = Report()
      var options = ResolvedOptions(
        profile: career.person.options, target: target?.options, report: &found)
      for problem in found.diagnostics where problem.range.map({ reported.insert($0).inserted }) ?? true {
        report.add(problem)
      }
      if let theme {
        options.theme = theme
        options.themeOrigin = .none
      }
      options.pages = pages ?? options.pages
      let languages = self.languages(of: target)
      for language in languages {
        jobs.append(
          PageJob(
            target: target, language: language, alternates: languages, options: options,
            folder: "\(output)/\(name)/\(target?.id.text ?? "general")"))
      }
    }
    return jobs
  }

  private func languages(of target: Target?) -> [Language] {
    let own = target?.language.values.map { Language($0.text) } ?? []
    var seen: Set<Language> = []
    return (languages ?? (own.isEmpty ? career.languages : own)).filter { seen.insert($0).inserted }
  }

  /// The files of every page, in order; pages are made side by side and share nothing.
  func made(
    _ jobs: [PageJob], _ themes: ThemeShelf, _ progress: @Sendable (Progress) -> Void,
    _ report: inout Report
  ) async -> [MadeFile] {
    let verification = Verification(PrivateText.all(in: career, above: level))
    var results: [Int: ([MadeFile], Report)] = [:]
    await withTaskGroup(of: (Int, [MadeFile], Report).self) { group in
      for (index, job) in jobs.enumerated() {
        group.addTask {
          var report = Report()
          let files = await self.files(of: job, themes, verification, &report)
          return (index, files, report)
        }
      }
      for await (index, files, found) in group {
        results[index] = (files, found)
        progress(
          Progress(
            done: results.count, total: jobs.count,
            page: "\(jobs[index].target?.id.text ?? "general") \(jobs[index].language)"))
      }
    }
    var files: [MadeFile] = []
    for index in jobs.indices {
      guard let (made, found) = results[index] else { continue }
      files += made
      report.add(contentsOf: found)
    }
    return files
  }

  private func files(
    of job: PageJob, _ themes: ThemeShelf, _ verification: Verification, _ report: inout Report
  ) async -> [MadeFile] {
    let resume = Resume(
      of: career, in: job.language, for: job.target, level: level, today: today, options: job.options,
      alternates: job.alternates, report: &report)
    var files: [MadeFile] = []
    for format in formats {
      guard let bytes = bytes(of: resume, format, job, themes) else { continue }
      let file = MadeFile(
        path: "\(job.folder)/cv.\(job.language.tag).\(format.fileExtension)", bytes: bytes)
      verification.check(file, format, resume, &report)
      files.append(file)
    }
    return files
  }

  private func bytes(of resume: Resume, _ format: Format, _ job: PageJob, _ themes: ThemeShelf) -> [UInt8]? {
    switch format.making {
    case .plain(let make): return make(resume)
    case .themed(let kind):
      guard let pages = themes[job.options.theme] else { return nil }
      let style = PageStyle(options: job.options, pdfName: pdfName(of: job))
      return kind == .latex ? pages.latex(resume, style: style) : pages.html(resume, style: style)
    case .typeset: return nil
    }
  }

  private func pdfName(of job: PageJob) -> String? {
    formats.contains(.pdf) ? "cv.\(job.language.tag).pdf" : nil
  }
}
