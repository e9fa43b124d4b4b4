import LapelImporting
import Testing

@testable import LapelTailoring

@Suite("Marks of essential and desirable at the ends of lines")
struct EndMarkTests {
  private static let work = """
    name: 홍길동
    certificates:
      - {id: nurse, name: 간호사 면허, date: 2019-02}
    experience:
      - id: quay
        organization: Haven Docks
        position: Help-desk technician
        period: 2019-01..2024-12
        highlights:
          - {id: bill, text: Cut the Azure bill by a quarter}
          - {id: kafka, text: Introduced Kafka for the berth events}
    """

  private static let sheet = """
    # Harbour clerk

    ## Person specification

    - Experience of rope splicing (E)
    - Knowledge of tides [D]
    - Driving licence (D)

    (E) essential, (D) desirable
    """

  @Test("a letter says the kind of its line, a class of licence does not, and the legend asks for nothing")
  func kinds() {
    let read = PostingReading(SavedPosting(text: Self.sheet)).requirements
    #expect(read.map(\.kind) == [.required, .preferred, .required])
  }

  @Test("a mark leaves what the line asks for as it is", arguments: ["(E)", "[D]", "(D)."])
  func status(mark: String) {
    for line in ["Experience of introducing Kafka", "간호사 면허", "Experience with Fortran"] {
      let plain = FitTests.report(Self.work, line).lines[0].status
      #expect(FitTests.report(Self.work, "\(line) \(mark)").lines[0].status == plain, "\(line)")
    }
  }

  @Test(
    "a specialist's licence is not the plain one",
    arguments: [("마취전문간호사 자격", FitStatus.gap), ("노인전문간호사 자격 소지자", .gap), ("간호사 면허 소지자", .met)])
  func specialists(line: String, status: FitStatus) {
    #expect(FitTests.report(Self.work, line).lines[0].status == status)
  }

  @Test(
    "other words for the same work",
    arguments: ["Rolled out Kafka", "Slashed an Azure bill", "Two years on a service desk"])
  func words(line: String) {
    #expect(FitTests.report(Self.work, line).lines[0].status == .met)
  }
}
