/// A picture in the folder, with words for those who cannot see it.
public struct Illustration: Record, Hashable {
  /// The file's name, relative to the career folder.
  public let file: PlainText
  /// The words for those who cannot see it; nil: none yet, and no page can show the picture.
  public let alt: LocalizedText?

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
  public static let schema = Schema(
    "image", Self.init,
    fields: Field(
      "file", \.file, .picture, "A PNG, JPEG or WebP picture inside the folder.", example: "pictures/map.jpg"),
    Field("alt", \.alt, .label, "What it shows, for who cannot see it.", example: "A map of the free seats"))
}
