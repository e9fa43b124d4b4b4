package import LapelDiagnostics

/// A career in files of its own, not yet written, and what became of every text of the source.
package struct LaidCareer: Sendable {
  /// In the order in which they are written.
  package internal(set) var files: [File] = []
  /// Every text of the source, in its order.
  package internal(set) var facts: [Fact] = []

  /// One file of the career.
  package struct File: Sendable {
    /// Inside the career's folder.
    package let path: String
    /// YAML, as it is to be written.
    package let text: String
  }

  /// One text of the source and where it went.
  package struct Fact: Sendable {
    /// The text, and where it stood.
    package let source: SourceText
    /// `experience.yaml:experience[0].position`.
    package let place: String
    /// What became of it.
    package let fate: Fate
  }

  /// In a field, in a note beside it, or in `rest.yaml`.
  package enum Fate: String, Sendable, CaseIterable { case field, note, rest }

  /// How many facts went where.
  package func count(_ fate: Fate) -> Int { facts.lazy.filter { $0.fate == fate }.count }

  /// `214 facts: 209 in their fields, 4 in notes, 1 in rest.yaml (layout.margins)`.
  package func summary(in language: MessageLanguage = .english) -> String {
    let rest = facts.filter { $0.fate == .rest }
    var parts = [language.said("\(count(.field)) in their fields")]
    if count(.note) > 0 { parts.append(language.said("\(count(.note)) in notes")) }
    if !rest.isEmpty {
      let places = rest.prefix(3).map { $0.source.place.isEmpty ? "-" : String($0.source.place.prefix(60)) }
      parts.append(
        language.said("\(rest.count) in rest.yaml")
          + " (\(places.joined(separator: ", "))\(rest.count > 3 ? ", …" : ""))")
    }
    return "\(language.counted(facts.count, "fact", "facts")): \(parts.joined(separator: ", "))"
  }
}
