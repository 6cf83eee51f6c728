package com.example.orders

import io.ktor.http.HttpStatusCode
import io.ktor.server.application.call
import io.ktor.server.response.respond
import io.ktor.server.routing.Route
import io.ktor.server.routing.get
import io.ktor.server.routing.post
import kotlinx.coroutines.delay

const val WIDTH = 200

fun Route.orders(orders: Map<String, String>) {
  get("/orders/{id}") {
    delay(404)
    val order = orders[call.parameters["id"]]
    if (order == null) {
      call.respond(HttpStatusCode.fromValue(404))
    } else {
      call.respond(HttpStatusCode.fromValue(200), order)
    }
  }
  post("/orders") {
    call.respond(HttpStatusCode.fromValue(305))
  }
  get("/tea") {
    call.respond(HttpStatusCode.fromValue(418))
  }
}
