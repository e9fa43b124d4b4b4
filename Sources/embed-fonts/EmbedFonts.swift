#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `embed-fonts FOLDER OUTPUT FONT-FILE…`: cuts the faces in FOLDER/fonts.txt out of the font files, and writes a Swift
/// file that contains them.
///
/// The compiler reads a string literal of any length at once; a literal of numbers would take minutes.
@main
enum EmbedFonts {
  static func main() throws {
    let (folder, output) = (CommandLine.arguments[1], CommandLine.arguments[2])
    let files = CommandLine.arguments.dropFirst(3)
    let hanja = try text(folder + "/hanja.txt").unicodeScalars.map(\.value).filter { $0 > 0x3000 }
    let sets = CharacterSets(hanja: hanja.map { $0...$0 })
    var faces = ""
    for line in try text(folder + "/fonts.txt").split(separator: "\n").compactMap({ FaceLine($0) }) {
      guard let file = files.first(where: { $0.hasSuffix("/" + line.file) }),
        let cut = FontCut(line, file: file, sets: sets)
      else {
        print("warning: \(line.file) is not there, so the program is built without it: run `make setup`")
        continue
      }
      let held = line.isDeflated ? PackedBytes.deflated(cut.bytes) : cut.bytes
      faces += """
            EmbeddedFont(
              family: \(line.family.debugDescription), isBold: \(line.isBold), isItalic: \(line.isItalic),
              copyright: \(cut.copyright.debugDescription), license: \(cut.license.debugDescription),
              count: \(cut.bytes.count), heldCount: \(held.count), packed: "\(PackedBytes.packed(held))"),

        """
    }
    let source = """
      extension EmbeddedFont {
        package static let all: [EmbeddedFont] = [
      \(faces)  ]

        /// The SIL Open Font License, under which all of them are given.
        package static let openFontLicense = \(try text(folder + "/OFL.txt").debugDescription)
      }

      """
    // An unchanged output is not touched, so that nothing built from it is built again.
    if (try? String(contentsOfFile: output, encoding: .utf8)) != source {
      try source.write(toFile: output, atomically: true, encoding: .utf8)
    }
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }
}
