import Lapel

/// A paper in BibTeX.
struct BibTeXEntry {
  let text: String

  /// - Parameter key: the key by which the paper is cited; characters that BibTeX does not allow in it are left out.
  init(_ paper: Publication, in language: Language, key: String) {
    let year = paper.shared.when.date?.date.iso.prefix(4)
    let fields: [(String, String?)] = [
      ("title", paper.title.text(in: language)),
      ("author", paper.authors.map { $0.text(in: language) }.joined(separator: " and ")),
      ("howpublished", paper.venue?.text(in: language)), ("year", year.map(String.init)),
      ("doi", paper.doi?.text),
      ("url", paper.shared.url?.text), ("note", paper.status?.text(in: language)),
    ]
    let lines = fields.compactMap { name, value in
      value.flatMap {
        $0.isEmpty
          ? nil : "  \(name) = {\(BibTeXEscaping.escaped($0, isAddress: name == "url" || name == "doi"))}"
      }
    }
    text = "@misc{\(Self.key(key)),\n\(lines.joined(separator: ",\n"))\n}"
  }

  private static func key(_ key: String) -> String {
    let kept = key.unicodeScalars.filter {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || "-_:".unicodeScalars.contains($0)
    }
    return kept.isEmpty ? "paper" : String(String.UnicodeScalarView(kept))
  }
}
