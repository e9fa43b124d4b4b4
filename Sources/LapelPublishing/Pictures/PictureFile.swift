package import Lapel

/// A picture that may be given away: what it shows, without where, when or with what it was taken.
///
/// It keeps the picture itself, its colours (ICC) and how to turn it; EXIF with its place, XMP, IPTC, comments,
/// texts, thumbnails and whatever follows the picture's end are left out.
package struct PictureFile: Hashable, Sendable {
  /// The kind, PNG, JPEG or WebP, judged by its bytes.
  package let kind: Picture
  /// The width in pixels as shown: for a picture on its side, width and height are exchanged.
  package let width: Int
  /// The height in pixels as shown.
  package let height: Int
  /// Whether it is stored turned, so that a reader that ignores EXIF shows it on its side.
  package let isTurned: Bool
  /// How to turn it before it is shown, 1 to 8 as in EXIF.
  package let orientation: Int
  /// The whole file without anything but the picture.
  package let bytes: [UInt8]

  /// - Parameter bytes: any file, judged by its contents.
  /// - Returns: nil when it is not a PNG, JPEG or WebP picture, or is cut off before its first line.
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

  /// The media type: `image/png`, `image/jpeg` or `image/webp`.
  package var mediaType: String { "image/\(kind.rawValue)" }

  /// The file extension: `png`, `jpg` or `webp`.
  package var fileExtension: String { kind == .jpeg ? "jpg" : kind.rawValue }
}

/// What is read from a picture's file.
struct PictureParts {
  /// The size as stored, in pixels.
  var width = 0
  var height = 0
  var orientation = PictureOrientation.upright
  /// What is kept of the file.
  var bytes: [UInt8] = []
}

/// A number in a file, most significant byte first.
func bigEndian(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }

/// A number in a file, least significant byte first.
func littleEndian(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reversed().reduce(0) { $0 << 8 | Int($1) } }
