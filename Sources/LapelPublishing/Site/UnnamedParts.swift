import Lapel
import LapelDiagnostics

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What is in a career folder but on no page, because nothing names it.
struct UnnamedParts {
  let career: PreparedCareer
  let folder: String
  /// The files that pages looked for.
  let looked: Set<String>

  func report() -> Report {
    var report = Report()
    for path in files(in: "", 0) where !looked.contains(path) {
      report.add(Diagnostic(.siteUnnamed, "nothing names \(path.quotedName)", at: nil))
    }
    for id in ids() {
      report.add(Diagnostic(.siteUnnamed, "nothing points at `\(id.text)`", at: id.origin.range))
    }
    return report
  }

  private static let mostDeep = 16

  /// Pictures and texts, by their paths in the folder.
  private func files(in inner: String, _ depth: Int) -> [String] {
    let path = inner.isEmpty ? folder : SafeFile.join(folder, inner)
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    return names.filter { !$0.hasPrefix(".") }.flatMap { name -> [String] in
      let own = inner.isEmpty ? name : inner + "/" + name
      if SafeFile.isFolder(SafeFile.join(folder, own)) {
        return depth < Self.mostDeep ? files(in: own, depth + 1) : []
      }
      return Self.endings.contains { name.lowercased().hasSuffix($0) } ? [own] : []
    }
  }

  private static let endings = [".png", ".jpg", ".jpeg", ".webp", ".md"]

  /// The ids that no strength, skill, award or link points at.
  private func ids() -> [Identifier] {
    let entries = Career.sections.flatMap { career.shown.entries[$0.section] ?? [] }
    var pointedAt: Set<Item.Place> = []
    for entry in entries {
      let links = (entry.shared.links + entry.shared.highlights.flatMap(\.links)).map { Reference($0.target) }
      let references = entry.references.flatMap(\.references) + links
      pointedAt.formUnion(references.compactMap(career.names.place(of:)))
    }
    return entries.filter { type(of: $0).kind != .claim }.flatMap { entry in
      [(entry.shared.id, entry.shared.origin)] + entry.shared.highlights.map { ($0.id, $0.origin) }
    }.compactMap { id, origin in
      guard let id, let place = career.names.place(at: origin), !pointedAt.contains(place) else { return nil }
      return id
    }
  }
}
