import Foundation
import Vapor

let width = 200

func routes(_ app: Application) throws {
  app.get("orders", ":id") { request -> Response in
    guard let id = request.parameters.get("id", as: Int.self), id < width else {
      return Response(status: .init(statusCode: 404))
    }
    try await Task.sleep(for: .milliseconds(404))
    return Response(status: .init(statusCode: 200))
  }

  app.get("proxy") { _ in
    Response(status: .init(statusCode: 305))
  }

  app.post("coffee") { _ in
    Response(status: HTTPResponseStatus(statusCode: 418))
  }

  app.get("health") { _ -> String in
    let process = Process()
    process.waitUntilExit()
    let exitStatus = process.terminationStatus
    return exitStatus == 200 ? "odd" : "fine"
  }
}
