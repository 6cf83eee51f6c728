# --- a response
server "shop" {
  endpoint "/gone" {
    response {
      status = «410»
      body   = "404"
    }
  }
}
# --- an expected status of a probe
definitions {
  backend "api" {
    beta_health {
      expected_status = [«200», «204»]
      interval        = "300s"
    }
  }
}
# --- a number in a path is none
server "numbers" {
  endpoint "/201" {
    proxy {
      url = "http://localhost/500"
    }
  }
}
