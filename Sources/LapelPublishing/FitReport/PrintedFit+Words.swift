import Lapel
import LapelTailoring

struct FitCount: Sendable {
  let figure: String
  let label: String
}

struct FitLink: Sendable {
  let label: String
  let url: String
}

struct PrintedProof: Sendable {
  let title: String
  /// The address on the CV; nil when it is not on it.
  let url: String?
  let id: String
  let why: [String]
}

struct PrintedFitStrength: Sendable {
  let name: String
  let url: String?
  let isLead: Bool
  let id: String
  let note: String
  /// What the person says about it and how it compares with rivals, when it is the lead.
  let told: [String]
}

/// The lines of one kind.
struct PrintedFitGroup: Sendable {
  let kind: RequirementKind
  let fit: PrintedFit

  var lines: [PrintedFitLine] {
    fit.page.report.ordered(kind).map { PrintedFitLine(line: $0, fit: fit) }
  }

  var name: String {
    fit.words["kind.\(kind.rawValue)"]
  }

  var count: String {
    let tally = fit.page.report.tally(kind)
    return "\(tally.total): \(tally.text(in: fit.words))"
  }
}

struct PrintedFitLine: Sendable {
  let line: FitReport.Line
  let fit: PrintedFit

  /// Whether it is a line for the person to answer, which is not a gap.
  var isToAnswer: Bool { line.isToAnswer && line.status == .gap }

  var status: String {
    fit.words[isToAnswer ? "status.answer" : "status.\(line.status.rawValue)"]
  }
}

extension PrintedFit {
  var heading: String { page.header.company ?? page.header.title ?? page.source }

  /// The position, if the heading is a company; else nil.
  var role: String? { page.header.company == nil ? nil : page.header.title }

  /// A notice that the career has errors or that the posting is in another language, without the terminal's marks; nil when there is none.
  var notice: String? {
    let notices = page.report.notices
    return notices.isEmpty ? nil : notices.joined(separator: " ").filter { $0 != "`" }
  }

  var reportName: String { words["page.name"] }

  var about: [String] {
    let deadline = page.header.deadline.map { dotted($0) }.map { words("page.deadline", $0) }
    return [reportName, dotted(page.today.iso), page.source, deadline].compactMap(\.self)
  }

  private func dotted(_ date: String) -> String { date.split(separator: "-").joined(separator: ".") }

  /// The links to the CV in the language of the page.
  var links: [FitLink] {
    guard let cv = page.cv else { return [] }
    let pdf = cv.pdf.map { [FitLink(label: "PDF", url: $0)] } ?? []
    return [FitLink(label: words["page.cv"], url: cv.name)] + pdf
  }

  /// The counts, instead of one opaque score.
  var counts: [FitCount] {
    let required = page.report.tally(.required)
    let preferred = page.report.tally(.preferred)
    func figure(_ tally: StatusTally) -> String {
      words("page.share", "\(tally.total)", "\(tally.met)")
    }
    return [
      FitCount(figure: figure(required), label: words["page.required"]),
      FitCount(figure: figure(preferred), label: words["page.preferred"]),
      FitCount(
        figure: "\(required.gap + preferred.gap)", label: words["page.gaps"]),
    ]
  }

  var strengths: [PrintedFitStrength] {
    page.report.strengths.map { strength in
      let name = page.strengthNames[strength.id].map(plain) ?? strength.id
      let count =
        strength.supports == 0
        ? words["strength.unused"] : words("strength.answers.posting", counting: strength.supports)
      let isLead = strength.id == page.report.lead
      return PrintedFitStrength(
        name: name, url: address(of: strength.id), isLead: isLead, id: strength.id,
        note: isLead ? words("strength.lead", count) : count,
        told: isLead ? [strength.claim, strength.compare].compactMap { $0.map(plain) } : [])
    }
  }
}
