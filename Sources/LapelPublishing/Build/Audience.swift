import Lapel

/// Those who read a page: what they may see, and what no page of theirs may hold.
struct Audience: Sendable {
  let career: PreparedCareer
  let verification: Verification
  /// Read and checked; nil when there is none, or when they may not see it.
  let photo: ResumePhoto?

  /// - Parameter folder: the career folder, in which the picture stands.
  init(_ career: Career, level: ShowLevel, redactions: [Redaction], folder: String) {
    self.career = PreparedCareer(career, level: level, redactions: redactions)
    let texts = redactions.contains(.anonymous) ? Self.identity(of: career.person) : []
    verification = Verification(PrivateValues(of: career, at: level), andNames: texts)
    let shown = self.career.shown.person
    photo = shown.photo.flatMap { ResumePhoto($0.text, in: folder, of: shown) }
  }

  /// What tells who somebody is, wherever it stands.
  private static func identity(of person: Person) -> [(text: String, field: String, origin: Origin)] {
    let name = person.name?.versions.map { ($0.text, "name", $0.origin) } ?? []
    return name
      + person.contact.flatMap { channel in
        channel.value.versions.map { ($0.text, channel.name, $0.origin) }
      }
  }
}

extension ResumePhoto {
  /// nil for what is no picture inside the folder; the checks have said so.
  init?(_ name: String, in folder: String, of person: Person) {
    guard let path = SafeFile.locate(name, in: folder),
      let bytes = try? SafeFile.read(path, inside: folder, limit: 8 << 20),
      let mediaType = Self.mediaType(of: bytes)
    else { return nil }
    self.init(
      mediaType: mediaType, bytes: bytes, alt: VisibleCharacters.of(person.name?.versions.first?.text ?? ""))
  }

  /// By its first bytes, whatever it is called.
  private static func mediaType(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return "image/png" }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
    let isWebP = bytes.starts(with: Array("RIFF".utf8)) && bytes.dropFirst(8).starts(with: Array("WEBP".utf8))
    return isWebP ? "image/webp" : nil
  }
}
