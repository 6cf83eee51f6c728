/// What the program calls itself, here and in the server's `serverInfo`.
package enum Product {
  package static let name = "statuslsp"
  package static let version = "0.1.0"
}
