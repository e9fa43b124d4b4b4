import Testing

@testable import Lapel

@Suite("private values in ids and other short names")
struct NameTracesTests {
  private static let secrets = """
    name: Mia Berg
    contact: {phone: {text: 010-1234-5678, show: private}}
    experience: [{organization: Quarryside Bank, position: Clerk, period: 2018..2019, show: private}]
    projects:
      - {name: Open, note: 'Left after a quarrel. 사장과 다투고 나왔다. Salary was 48 million won in the second year.'}
    log: [2023-01-02 signed with the new hospital]
    """

  /// Names of every length up to three times the limit under which short sentences alone are looked for.
  private static let names: [String] = {
    let hidden = [
      "Left after a quarrel", "사장과 다투고 나왔다", "Salary was 48 million won in the second year",
      "signed with the new hospital", "Quarryside Bank", "010-1234-5678", "nothing of that kind",
    ]
    return hidden.flatMap { text in
      (0...24).flatMap { count -> [String] in
        let pad = String(repeating: "x", count: count)
        return ["\(pad) \(text)", "\(text) \(pad)"]
      } + [text.inWideLetters, String(text.dropFirst()), String(text.dropLast())]
    }
  }()

  @Test("are the same however long the name is, whether or not long sentences are prepared for it")
  func same() {
    let leaves = Problems(Self.secrets).loaded.career.leaves
    let names = NameTraces(leaves, at: .everyone)
    let all = PrivateTraces(leaves, at: .everyone)
    for name in Self.names {
      #expect(names.found(in: name).map(\.text) == all.found(in: name).map(\.text), "\(name)")
    }
    #expect(!names.found(in: "x Left after a quarrel").isEmpty)
  }
}

extension String {
  /// The text in wide Latin letters.
  fileprivate var inWideLetters: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          (0x21...0x7E).contains(scalar.value) ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
        }))
  }
}
