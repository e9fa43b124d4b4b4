import CYaml
import Stopwatch
import Yams

@main
enum ReadWithYams {
  static func main() {
    ReaderProgram.main([Reader("events", events), Reader("tree", tree)])
  }

  /// Yams keeps its events to itself: they are those of the libyaml it carries, read here as Yams reads them.
  private static func events(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      var parser = yaml_parser_t()
      yaml_parser_initialize(&parser)
      defer { yaml_parser_delete(&parser) }
      yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      var count = 0
      var event = yaml_event_t()
      while true {
        guard yaml_parser_parse(&parser, &event) == 1 else { return nil }
        count += 1
        let isLast = event.type == YAML_STREAM_END_EVENT
        yaml_event_delete(&event)
        if isLast { return count }
      }
    }
  }

  private static func tree(_ bytes: [UInt8]) -> Int? {
    guard let node = try? Yams.compose(yaml: String(decoding: bytes, as: UTF8.self)) else { return nil }
    return node.mapping?.count ?? node.sequence?.count ?? 1
  }
}
