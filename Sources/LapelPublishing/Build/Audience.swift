import Lapel
import LapelDiagnostics

/// The readers of a page: what they may see, and what none of their pages may contain.
struct Audience: Sendable {
  let career: PreparedCareer
  /// The checks on every file; nil when no file is made.
  let verification: Verification?
  /// The person's photo, read and checked; nil when there is none, or when these readers may not see it.
  let photo: ResumePhoto?

  /// - Parameters:
  ///   - leaves: every value of the career.
  ///   - folder: the career folder, which contains the picture.
  ///   - areFilesMade: whether there will be anything to verify.
  init(
    _ career: Career, _ leaves: [Leaf], level: ShowLevel, redactions: [Redaction], words: WordsShelf,
    folder: String, areFilesMade: Bool
  ) {
    self.career = PreparedCareer(career, leaves, level: level, redactions: redactions, words: words)
    verification =
      areFilesMade
      ? Verification(
        PrivateValues(leaves, at: level), and: redactions.flatMap { career.identifyingTexts(for: $0) })
      : nil
    let shown = self.career.shown.person
    photo = shown.photo.flatMap { ResumePhoto($0.text, in: folder, of: shown) }
  }

  /// Reports a photo that is named and cannot be read; the checks have already reported what is not a picture at all.
  var photoReport: Report {
    var report = Report()
    if photo == nil, let name = career.shown.person.photo {
      report.add(
        Diagnostic(
          .badPicture, "the photo cannot be read: it is damaged or over 32 MiB",
          at: name.origin.range, hints: ["save it anew, no larger than it is printed"]))
    }
    return report
  }
}

extension ResumePhoto {
  /// nil when the file is not a picture inside the folder, or cannot be read.
  init?(_ name: String, in folder: String, of person: Person) {
    guard let path = SafeFile.locate(name, in: folder),
      let bytes = try? SafeFile.read(path, inside: folder, limit: 32 << 20), let picture = PictureFile(bytes)
    else { return nil }
    self.init(picture: picture, alt: VisibleCharacters.of(person.name?.versions.first?.text ?? ""))
  }
}
