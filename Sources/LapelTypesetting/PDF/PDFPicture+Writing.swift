extension PDFPicture {
  /// Writes the picture into a file, with a mask if some of its pixels are transparent.
  func write(to file: inout PDFFile) -> PDFFile.Reference {
    let size = "/Type/XObject/Subtype/Image/Width \(width)/Height \(height)/BitsPerComponent 8"
    switch content {
    case .photo(let bytes, let channels):
      let space = channels == 1 ? "/DeviceGray" : channels == 4 ? "/DeviceCMYK" : "/DeviceRGB"
      // Photoshop and similar programs store the inks of a CMYK photo inverted.
      let decode = channels == 4 ? "/Decode[1 0 1 0 1 0 1 0]" : ""
      return file.stream(bytes, "\(size)/ColorSpace\(space)\(decode)/Filter/DCTDecode", isReady: true)
    case .pixels(let colors, let cover):
      let mask = cover.map { file.stream($0, "\(size)/ColorSpace/DeviceGray") }
      return file.stream(colors, "\(size)/ColorSpace/DeviceRGB\(mask.map { "/SMask \($0) 0 R" } ?? "")")
    }
  }
}
