package import Lapel

/// A picture as it may be given away: what it shows, and nothing of where, when or with what it was taken.
///
/// Kept are the picture itself, its colours (ICC) and how it is turned; EXIF with its place, XMP, IPTC, comments,
/// texts, thumbnails and whatever follows the picture's end are left out.
package struct PictureFile: Hashable, Sendable {
  /// PNG, JPEG or WebP, by its bytes.
  package let kind: Picture
  /// In pixels, as it is shown: a picture that lies on its side has its width and height exchanged.
  package let width: Int
  /// In pixels, as it is shown.
  package let height: Int
  /// Whether it is stored turned, so that a reader that does not know of EXIF shows it lying.
  package let isTurned: Bool
  /// How it is turned before it is shown, 1 to 8 as EXIF has it.
  package let orientation: Int
  /// The whole file without what it says beside the picture.
  package let bytes: [UInt8]

  /// - Parameter bytes: of any file, judged by what it holds.
  /// - Returns: nil for what is no PNG, JPEG or WebP picture, or is cut short before its first line.
  package init?(_ bytes: [UInt8]) {
    guard let kind = Picture(bytes) else { return nil }
    let read: PictureParts? =
      switch kind {
      case .png: .png(bytes)
      case .jpeg: .jpeg(bytes)
      case .webp: .webp(bytes)
      }
    guard let read, read.width > 0, read.height > 0 else { return nil }
    self.kind = kind
    let isSideways = read.orientation.isSideways
    width = isSideways ? read.height : read.width
    height = isSideways ? read.width : read.height
    isTurned = read.orientation.isTurned
    orientation = read.orientation.value
    self.bytes = read.bytes
  }

  /// `image/png`, `image/jpeg` or `image/webp`.
  package var mediaType: String { "image/\(kind.rawValue)" }

  /// `png`, `jpg` or `webp`.
  package var fileExtension: String { kind == .jpeg ? "jpg" : kind.rawValue }
}

/// What is read of a picture's file.
struct PictureParts {
  /// As stored.
  var width = 0
  var height = 0
  var orientation = PictureOrientation.upright
  /// What is kept of the file.
  var bytes: [UInt8] = []
}

/// A number of a file, from its first byte on.
func bigEndian(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }

/// A number of a file, from its last byte on.
func littleEndian(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reversed().reduce(0) { $0 << 8 | Int($1) } }
