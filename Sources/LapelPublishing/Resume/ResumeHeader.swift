import Lapel

/// The head of the page: who it is about and how to reach them.
package struct ResumeHeader: Sendable {
  /// The name as printed.
  package let name: RichText
  /// The name in the profile's other script; nil when there is none.
  package let otherName: RichText?
  /// What the person is, in a few words; nil: not written.
  package let headline: RichText?
  /// The ways to reach the person that these readers may see, in the order of a header.
  package let contacts: [ResumeContact]
  /// The photo; nil when none is asked for, or none may be shown.
  package let photo: ResumePhoto?

  /// Makes a header.
  package init(
    name: RichText, otherName: RichText?, headline: RichText?, contacts: [ResumeContact], photo: ResumePhoto?
  ) {
    self.name = name
    self.otherName = otherName
    self.headline = headline
    self.contacts = contacts
    self.photo = photo
  }

  /// The files that LaTeX reads beside the .tex, by name.
  var texFiles: [String: [UInt8]] {
    guard let photo, let name = photo.texName else { return [:] }
    return [name: photo.bytes]
  }
}

/// One way to reach the person, printed as typed.
package struct ResumeContact: Hashable, Sendable {
  /// `email`, `phone`, `address`, `website`, `github`, or a name of the person's own.
  package let kind: String
  /// The text as printed.
  package let text: RichText
  /// The address it links to; nil: it is plain text.
  package let url: String?

  /// Makes a contact, with its address if it has one.
  package init(kind: String, text: RichText, url: String?) {
    self.kind = kind
    self.text = text
    self.url = url
  }

  /// Its web address without the parts that every address has; nil when it is not a page. A user name alone says
  /// nothing on paper.
  var page: String? { url.flatMap { $0.hasPrefix("http") ? WebLink.label(of: $0) : nil } }
}

/// A picture in the career folder, read and checked.
package struct ResumePhoto: Hashable, Sendable {
  let picture: PictureFile
  /// The words for those who cannot see it.
  package let alt: String

  init(picture: PictureFile, alt: String) {
    self.picture = picture
    self.alt = alt
  }

  /// The media type: `image/png`, `image/jpeg` or `image/webp`.
  package var mediaType: String { picture.mediaType }
  /// The picture alone, without where and when it was taken.
  package var bytes: [UInt8] { picture.bytes }

  /// The name of the file beside the .tex from which LaTeX reads it; nil for WebP, which no TeX engine
  /// reads.
  ///
  /// Its own name is not used in TeX, which could not handle spaces, `#` and `%`.
  package var texName: String? {
    switch picture.kind {
    case .png, .jpeg: "photo.\(picture.fileExtension)"
    case .webp: nil
    }
  }
}
