import Lapel

/// Finds fonts as TeX engines do: by family in the system, by file in TeX's own tree.
enum FontFinder {
  /// The path of each known font that is installed, by family.
  static func find(_ path: SearchPath, _ environment: [String: String]) async -> [String: String] {
    let known = Toolbox.Known.all.filter { $0.kind == .font }
    var places: [String: String] = [:]
    if let tool = path.find("kpsewhich") {
      let files = known.flatMap(\.others)
      for line in await lines(of: [tool] + files, environment) {
        let name = line.split(separator: "/").last ?? ""
        if let font = known.first(where: { $0.others.contains(String(name)) }) {
          places[font.name] = String(line)
        }
      }
    }
    if let tool = path.find("fc-list") {
      for line in await lines(of: [tool, "--format", "%{family}\\t%{file}\\n"], environment) {
        let parts = line.split(separator: "\t")
        guard parts.count == 2 else { continue }
        for family in parts[0].split(separator: ",") where known.contains(where: { $0.name == family }) {
          let file = String(parts[1])
          places[String(family)] = places[String(family)].map { min($0, file) } ?? file
        }
      }
    }
    return places
  }

  private static func lines(of command: [String], _ environment: [String: String]) async -> [Substring] {
    guard let folder = try? TemporaryFolder(in: environment["TMPDIR"]) else { return [] }
    _ = await ToolRun.run(command, in: folder.path, environment: environment, limit: .seconds(20))
    let output = try? SafeFile.read("\(folder.path)/\(ToolRun.outputName)", limit: 8 << 20)
    return String(decoding: output ?? [], as: UTF8.self).split(separator: "\n")
  }
}
