import LapelArchive
import LapelImporting
import Testing

struct LinkedInImporterTests {
  private static let files: [(path: String, bytes: [UInt8])] = [
    ("Profile.csv", Array("First Name,Last Name,Headline\nGildong,Hong,\"Developer, maps\"\n".utf8)),
    (
      "Positions.csv",
      Array(
        "Company Name,Title,Description,Location,Started On,Finished On\nNuri,Engineer,\"Owns maps.\n\n• Shipped to 31 cities\",Seoul,Jan 2021,\n"
          .utf8)
    ),
    ("Connections.csv", Array("First Name,Last Name\nSomebody,Else\n".utf8)),
  ]

  @Test("The zip is read: bullets are highlights, what is about others is left out and named")
  func archive() throws {
    let bytes = try ArchiveWriter.bytes(of: Self.files)
    let source = try #require(try ImportSource.archive(name: "export.zip", bytes: bytes))
    var career = try Importers.read(source, as: nil)
    career.settle()
    let laid = CareerLayout.lay(career)
    #expect(
      laid.files.first { $0.path == "experience.yaml" }?.text == """
        experience:
          - id: nuri
            organization: Nuri
            position: Engineer
            period: 2021-01..
            place: Seoul
            summary: Owns maps.
            highlights:
              - Shipped to 31 cities

        """)
    #expect(career.unread.map(\.name) == ["Connections.csv"])
    #expect(!laid.files.contains { $0.text.contains("Somebody") })
  }
}
