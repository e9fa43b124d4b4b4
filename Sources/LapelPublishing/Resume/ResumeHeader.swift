import Lapel

/// The head of the page: who it is and how to reach them.
package struct ResumeHeader: Sendable {
  /// As printed.
  package let name: RichText
  /// The name in the profile's other script; nil when there is none.
  package let otherName: RichText?
  /// What the person is, in a few words; nil: not said.
  package let headline: RichText?
  /// Ways to reach the person that these readers may see, in the order written.
  package let contacts: [ResumeContact]
  /// nil where none is asked for, or none may be shown.
  package let photo: ResumePhoto?

  /// Who it is, and how to reach them.
  package init(
    name: RichText, otherName: RichText?, headline: RichText?, contacts: [ResumeContact], photo: ResumePhoto?
  ) {
    self.name = name
    self.otherName = otherName
    self.headline = headline
    self.contacts = contacts
    self.photo = photo
  }

  /// What LaTeX reads beside the .tex, by name.
  var texFiles: [String: [UInt8]] {
    guard let photo, let name = photo.texName else { return [:] }
    return [name: photo.bytes]
  }
}

/// One way to reach the person, printed as typed.
package struct ResumeContact: Hashable, Sendable {
  /// `email`, `phone`, `address`, `website`, `github`, or a name of the person's own.
  package let kind: String
  /// As printed.
  package let text: RichText
  /// nil: plain text, no link.
  package let url: String?

  /// A way with its address, where it has one.
  package init(kind: String, text: RichText, url: String?) {
    self.kind = kind
    self.text = text
    self.url = url
  }

  /// Its address on the web without what every address has; nil for what is no page. A user's name alone says
  /// nothing on paper.
  var page: String? { url.flatMap { $0.hasPrefix("http") ? WebLink.label(of: $0) : nil } }
}

/// A picture inside the career folder, read and checked.
package struct ResumePhoto: Hashable, Sendable {
  let picture: PictureFile
  /// What is said to who cannot see it.
  package let alt: String

  init(picture: PictureFile, alt: String) {
    self.picture = picture
    self.alt = alt
  }

  /// `image/png`, `image/jpeg` or `image/webp`.
  package var mediaType: String { picture.mediaType }
  /// The picture alone: nothing of where and when it was taken.
  package var bytes: [UInt8] { picture.bytes }

  /// The file that LaTeX reads it from, which is beside the .tex; nil for WebP, which no TeX engine
  /// reads.
  ///
  /// Its own name stays out of TeX, which would stumble over spaces, `#` and `%`.
  package var texName: String? {
    switch picture.kind {
    case .png, .jpeg: "photo.\(picture.fileExtension)"
    case .webp: nil
    }
  }
}
