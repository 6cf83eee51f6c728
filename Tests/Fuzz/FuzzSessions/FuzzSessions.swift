// Whole sessions: bytes become messages, most of them sensible, and go through framing and events into the server's
// loop; every request that has an id gets exactly one response, whatever else happens.
//
//   .ci/fuzz 60 FuzzSessions

import ExampleTexts
import Fuzzing
import JSON

@_cdecl("LLVMFuzzerTestOneInput")
package func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = FuzzInput(inputBytes(start, count))
  let configuration = input.byte()
  var script = SessionScript(input)
  var client = script.begins ? begun(configuration, &script) : FuzzClient(configuration: configuration)
  while let step = script.next() {
    switch step {
    case .message(let message): client.send(message)
    case .bytes(let bytes): client.feed(bytes)
    case .work: client.work()
    case .answer(let index): client.answer(index)
    case .resolve(let index): client.resolve(index)
    }
    if client.exitCode != nil { break }
  }
  client.end()
  return 0
}

/// How clients stand after their first messages, by what tells these apart.
nonisolated(unsafe) private var beginnings: [Int: (client: FuzzClient, script: SessionScript)] = [:]
nonisolated(unsafe) private var runs = 0

/// A client after its first messages. They take longer than all that follows: nearly all runs go on from a copy of an
/// earlier one that began the same way, every 32nd begins by itself.
func begun(_ configuration: UInt8, _ script: inout SessionScript) -> FuzzClient {
  runs += 1
  let kind = Int(configuration & 0x83) << 8 | Int(script.head)
  if runs % 32 != 0, let known = beginnings[kind] {
    script.begin(like: known.script)
    return known.client
  }
  var client = FuzzClient(configuration: configuration)
  client.send(script.initialize())
  // What is being done in the background belongs to one run alone.
  if client.isAtRest { beginnings[kind] = (client, script) }
  return client
}

@_cdecl("LLVMFuzzerInitialize")
package func initialize(_ count: UnsafeMutablePointer<CInt>?, _ arguments: UnsafeMutableRawPointer?) -> CInt {
  writeSeeds {
    // A session: begun, a document opened, typed into, asked about by every method, closed, shut down.
    let every = (0..<UInt8(SessionScript.kinds)).map { [$0, 0, 1, 2, 3] }
    let texts = ["res.status(305)\nres.status(404)\n", "if resp.StatusCode == 999 {\n}\n", "return 404;\n"]
    return texts.enumerated().flatMap { index, text -> [[UInt8]] in
      let open: [UInt8] = [0, 1, UInt8(index), UInt8(text.utf8.count)] + Array(text.utf8)
      return every.map { [3, 7] + open + $0 + [13, 0, 14] } + [[1, 6] + open + every.flatMap { $0 }]
    }
  }
  return 0
}
