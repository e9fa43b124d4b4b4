import LapelPage

/// A picture in the form that a PDF contains.
struct PDFPicture: Sendable {
  /// The size as stored, in pixels.
  let width: Int
  let height: Int
  /// The EXIF tag Orientation: how to turn it when it is shown.
  let orientation: Int
  let alternative: String
  let content: Content

  enum Content: Sendable {
    /// A JPEG file, with its number of channels.
    case photo([UInt8], channels: Int)
    /// Red, green and blue, and the opacity of each pixel; nil: all are opaque.
    case pixels([UInt8], cover: [UInt8]?)
  }

  /// - Returns: nil when it is not a picture, or is larger than any photo.
  init?(_ picture: Picture) {
    orientation = picture.orientation
    alternative = picture.alternative
    if let header = JPEGHeader(picture.bytes) {
      (width, height) = (header.width, header.height)
      content = .photo(picture.bytes, channels: header.channels)
      return
    }
    guard let pixels = PixelPicture(picture.bytes)?.reduced(to: Self.mostSide) else { return nil }
    (width, height) = (pixels.width, pixels.height)
    var colors: [UInt8] = []
    var cover: [UInt8] = []
    colors.reserveCapacity(width * height * 3)
    for at in stride(from: 0, to: pixels.pixels.count, by: 4) {
      colors += pixels.pixels[at..<at + 3]
      cover.append(pixels.pixels[at + 3])
    }
    content = .pixels(colors, cover: cover.contains { $0 < 255 } ? cover : nil)
  }

  /// The most pixels of a side, finer than any printer at the size of a photo on a CV.
  private static let mostSide = 900

  /// Whether its width and height are exchanged when it is shown.
  var isSideways: Bool { orientation >= 5 }

  /// Its width divided by its height when it is shown.
  var shape: Double { isSideways ? Double(height) / Double(width) : Double(width) / Double(height) }

  /// The PDF matrix that turns the unit square as the picture needs.
  var turn: String {
    switch orientation {
    case 2: "-1 0 0 1 1 0"
    case 3: "-1 0 0 -1 1 1"
    case 4: "1 0 0 -1 0 1"
    case 5: "0 -1 -1 0 1 1"
    case 6: "0 -1 1 0 0 1"
    case 7: "0 1 1 0 0 0"
    case 8: "0 1 -1 0 1 0"
    default: "1 0 0 1 0 0"
    }
  }
}

/// The header of a JPEG file (ITU-T T.81, B.2.2).
struct JPEGHeader {
  let width: Int
  let height: Int
  let channels: Int

  init?(_ bytes: [UInt8]) {
    let file = ByteReader(bytes)
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var at = 2
    while let mark = file.byte(at), let kind = file.byte(at + 1), mark == 0xFF {
      if kind == 0xFF {
        at += 1
        continue
      }
      guard let length = file.number(at + 2, bytes: 2), length >= 2 else { return nil }
      // All kinds of frames, except the tables in the same range of numbers.
      if (0xC0...0xCF).contains(kind), kind != 0xC4, kind != 0xC8, kind != 0xCC {
        guard let height = file.number(at + 5, bytes: 2), let width = file.number(at + 7, bytes: 2),
          let channels = file.byte(at + 9), width > 0, height > 0, [1, 3, 4].contains(channels)
        else { return nil }
        (self.width, self.height, self.channels) = (width, height, channels)
        return
      }
      if kind == 0xDA { return nil }
      at += 2 + length
    }
    return nil
  }
}
