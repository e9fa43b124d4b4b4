import LapelPage
import Testing

@testable import LapelPublishing

@Suite("labels of evidence")
struct EvidenceLabelTests {
  private func latex(_ label: String) -> String {
    LaTeXRuns().of([Run(label, isKeptWhole: true)])
  }

  @Test("a short one stays on one line of print, a long one may go on in the next")
  func short() {
    #expect(latex("10 W board") == "10~W~board")
    #expect(latex("INT8 & FP16") == #"INT8~\&~FP16"#)
    #expect(latex("A study of slow things, and more") == "A study of slow things, and more")
  }
}
