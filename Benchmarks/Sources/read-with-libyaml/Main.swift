import CLibYAML
import Stopwatch

@main
enum ReadWithLibYAML {
  static func main() {
    ReaderProgram.main([Reader("events", events), Reader("tree", documents)])
  }

  private static func events(_ bytes: [UInt8]) -> Int? {
    withParser(bytes) { parser in
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

  private static func documents(_ bytes: [UInt8]) -> Int? {
    withParser(bytes) { parser in
      var count = 0
      while true {
        var document = yaml_document_t()
        guard yaml_parser_load(&parser, &document) == 1 else { return nil }
        defer { yaml_document_delete(&document) }
        guard yaml_document_get_root_node(&document) != nil else { return count }
        count += document.nodes.top - document.nodes.start
      }
    }
  }

  private static func withParser(_ bytes: [UInt8], _ body: (inout yaml_parser_t) -> Int?) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      var parser = yaml_parser_t()
      yaml_parser_initialize(&parser)
      defer { yaml_parser_delete(&parser) }
      yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      return body(&parser)
    }
  }
}
