// --- a text that says what comes
package api

import "net/http"

func check(t *testing.T, recorder *httptest.ResponseRecorder) {
	t.Fatalf("Expected status code %d, got %d", «200», recorder.Code)
	t.Fatalf("Expected %d bytes, got status %d", 512, «404»)
}
// --- a text that says something else
package api

import "net/http"

func check(t *testing.T) {
	t.Fatalf("Expected duration %d, got %d", 200, 404)
	t.Fatalf("Exit status of %s after %d lines", 300, 404)
}
// --- annotations of an ingress
package api

import "net/http"

func annotate(ingress *Ingress) {
	ingress.Annotations["nginx.org/limit-req-reject-code"] = "«503»"
	ingress.Annotations["nginx.org/limit-req-burst"] = "503"
}
// --- another protocol's replies
package ftp

import "net/textproto"

const (
	StatusInitiating    = 100
	StatusRestartMarker = 110
	StatusReadyMinute   = 120
	StatusCommandOK     = 200
	StatusSystem        = 211
	StatusReady         = 220
	StatusLoggedIn      = 230
	StatusNotAvailable  = 421
	StatusBadCommand    = 500
	StatusNotLoggedIn   = 530
)
// --- checks of a provider's attributes
package provider

func check() {
	resource.TestCheckResourceAttr("data.http.notes", "status_code", "«200»")
	resource.TestCheckResourceAttr("data.http.notes", "retry.max_delay_ms", "300")
}
// --- (whole) (embeds) a configuration of Terraform
package provider

const config = `
data "http" "notes" {
  url = "https://example.org/404"
  request_timeout_ms = 500

  lifecycle {
    postcondition {
      condition = contains([«201», «204»], self.status_code)
    }
  }
}
`
// --- a key of responses
package describe

func success(operation Operation) Response {
	response, ok := operation.Responses["«200»"]
	width := operation.Widths["200"]
	return response
}
