import CPNG
import CWebP

/// The pixels of a PNG or WebP picture, four bytes each: red, green, blue and opacity.
///
/// All calls to libpng and libwebp are here; sizes are checked before anything is unpacked.
struct PixelPicture {
  let width: Int
  let height: Int
  let pixels: [UInt8]

  /// The most pixels. A photo on a CV has a hundredth of that; more is an accident or an attack.
  private static let mostPixels = 40_000_000

  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { self.init(png: bytes) } else { self.init(webP: bytes) }
  }

  private init(width: Int, height: Int, pixels: [UInt8]) {
    (self.width, self.height, self.pixels) = (width, height, pixels)
  }

  private init?(png bytes: [UInt8]) {
    var image = png_image()
    image.version = png_uint_32(PNG_IMAGE_VERSION)
    defer { png_image_free(&image) }
    guard png_image_begin_read_from_memory(&image, bytes, bytes.count) != 0,
      let count = Self.count(Int(image.width), Int(image.height))
    else { return nil }
    image.format = png_uint_32(PNG_FORMAT_FLAG_ALPHA | PNG_FORMAT_FLAG_COLOR)
    var pixels = [UInt8](repeating: 0, count: count)
    guard png_image_finish_read(&image, nil, &pixels, 0, nil) != 0 else { return nil }
    self.init(width: Int(image.width), height: Int(image.height), pixels: pixels)
  }

  private init?(webP bytes: [UInt8]) {
    var (width, height): (Int32, Int32) = (0, 0)
    guard WebPGetInfo(bytes, bytes.count, &width, &height) != 0,
      let count = Self.count(Int(width), Int(height))
    else { return nil }
    var pixels = [UInt8](repeating: 0, count: count)
    guard WebPDecodeRGBAInto(bytes, bytes.count, &pixels, count, width * 4) != nil else { return nil }
    self.init(width: Int(width), height: Int(height), pixels: pixels)
  }

  private static func count(_ width: Int, _ height: Int) -> Int? {
    guard width > 0, height > 0, width <= mostPixels / height else { return nil }
    return width * height * 4
  }

  /// The picture with no side longer than `most` pixels, each the mean of those that it replaces.
  func reduced(to most: Int) -> PixelPicture {
    let step = (max(width, height) + most - 1) / most
    guard step > 1 else { return self }
    let (wide, high) = (max(1, width / step), max(1, height / step))
    var reduced = [UInt8](repeating: 0, count: wide * high * 4)
    for y in 0..<high {
      // A picture may be narrower than a step.
      let rows = min(step, height - y * step)
      for x in 0..<wide {
        let columns = min(step, width - x * step)
        for channel in 0..<4 {
          var sum = 0
          for row in 0..<rows {
            for column in 0..<columns {
              sum += Int(pixels[((y * step + row) * width + x * step + column) * 4 + channel])
            }
          }
          reduced[(y * wide + x) * 4 + channel] = UInt8(clamping: sum / (rows * columns))
        }
      }
    }
    return PixelPicture(width: wide, height: high, pixels: reduced)
  }
}
