/// Cuts a server's output into message bodies, and is strict: a byte that belongs to no message is a fault.
package struct FrameReader {
  private var buffer: [UInt8] = []
  private(set) var fault: String?

  package init() {}

  /// Takes a piece of output; gives the bodies that are complete with it.
  package mutating func append(_ piece: [UInt8]) -> [[UInt8]] {
    buffer += piece
    var bodies: [[UInt8]] = []
    while fault == nil, let body = next() { bodies.append(body) }
    return bodies
  }

  /// What is wrong with the end of the output: a message that was cut off.
  var faultAtEnd: String? {
    fault ?? (buffer.isEmpty ? nil : "the server's output ends inside a message: \(sample)")
  }

  private var sample: String {
    String(reflecting: String(decoding: buffer.prefix(120), as: UTF8.self))
  }

  private mutating func next() -> [UInt8]? {
    let headerEnd: [UInt8] = [13, 10, 13, 10]
    guard let end = (0..<max(0, buffer.count - 3)).first(where: { Array(buffer[$0..<($0 + 4)]) == headerEnd }) else {
      if buffer.count > 200 { fault = "the server wrote something that is no header: \(sample)" }
      return nil
    }
    let header = String(decoding: buffer[..<end], as: UTF8.self)
    var length: Int?
    for field in header.split(separator: "\r\n") {
      if field.hasPrefix("Content-Length: ") {
        length = Int(field.dropFirst("Content-Length: ".count))
      } else if !field.hasPrefix("Content-Type: ") {
        fault = "the server wrote something that is no header: \(sample)"
        return nil
      }
    }
    guard let length, length >= 0 else {
      fault = "the server wrote a header without a length: \(sample)"
      return nil
    }
    guard buffer.count >= end + 4 + length else { return nil }
    let body = Array(buffer[(end + 4)..<(end + 4 + length)])
    buffer.removeFirst(end + 4 + length)
    return body
  }
}
