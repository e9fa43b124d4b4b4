import Lapel
import LapelDiagnostics
import LapelYAML

/// What a career keeps for the person alone and no export takes: notes, private values, and what an import found no field for.
struct AsideTexts {
  let texts: [String]

  init(_ loaded: LoadedCareer) {
    var texts: [String] = []
    for leaf in loaded.career.leaves where leaf.level == .nobody {
      switch leaf.value {
      case .text(let text): texts += text.versions.map(\.text)
      case .plain(let text): texts.append(text.text)
      case .date, .period, .end, .link, .reference, .identifier: break
      }
    }
    for (index, source) in loaded.sources.files.enumerated() {
      var report = Report()
      let file = YAMLFile.read(source, id: FileID(index), mode: .career, report: &report)
      for root in file.documents { if let kept = root["imported"] { texts += kept.pairs.map(\.value.text) } }
    }
    self.texts = texts.map { $0.split(whereSeparator: \.isNewline).joined(separator: " / ") }
  }
}
