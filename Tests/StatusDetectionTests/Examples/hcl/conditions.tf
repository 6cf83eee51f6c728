# --- (whole) conditions on a list
data "http" "notes" {
  url = "https://example.org/404"

  lifecycle {
    postcondition {
      condition     = contains([«201», «204»], self.status_code)
      error_message = "The status is neither 201 nor 204"
    }
  }
}
# --- conditions on something else
variable "size" {
  type = number

  validation {
    condition = contains([200, 404], var.size)
  }
}
