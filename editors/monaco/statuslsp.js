// statuslsp in a page with the Monaco editor 0.55 or later, by Monaco's own client of the Language Server Protocol.

/// Connects every model of the page with a server behind bridge.py: connectStatuslsp(monaco, 'ws://127.0.0.1:8418/').
/// `whenClosed` is called once the server is gone.
export async function connectStatuslsp(monaco, address, whenClosed = () => {}) {
  const socket = new WebSocket(address)
  await new Promise((opened, failed) => {
    socket.addEventListener('open', opened)
    socket.addEventListener('error', () => failed(new Error(`statuslsp: nobody answers at ${address}`)))
  })
  socket.addEventListener('close', whenClosed)
  return new monaco.lsp.MonacoLspClient(monaco.lsp.WebSocketTransport.fromWebSocket(socket))
}
