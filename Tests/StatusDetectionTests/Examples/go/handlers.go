// --- net/http: WriteHeader, Error and Redirect
package main

import "net/http"

func handle(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/old" {
		http.Redirect(w, r, "/new", «301»)
		return
	}
	if r.Method != http.MethodGet {
		http.Error(w, "GET only", «405»)
		return
	}
	w.WriteHeader(«204»)
}
// --- net/http: codes that no status has
package main

import "net/http"

func odd(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(«1000»)
	w.WriteHeader(«99»)
}
// --- gin: JSON, String and AbortWithStatus
package api

import "github.com/gin-gonic/gin"

func show(c *gin.Context) {
	book, ok := shelf[c.Param("id")]
	if !ok {
		c.AbortWithStatusJSON(«404», gin.H{"error": "no such book"})
		return
	}
	c.AbortWithStatus(«403»)
}
// --- (whole) gin: JSON and String
package api

import "github.com/gin-gonic/gin"

func show(c *gin.Context) {
	c.JSON(«200», book)
	c.String(«202», "%s is on its way", book)
}
// --- echo: NoContent and NewHTTPError
package api

func remove(c echo.Context) error {
	if c.Param("id") == "" {
		return echo.NewHTTPError(«400», "id is missing")
	}
	return c.NoContent(«204»)
}
// --- httptest: comparisons
package api

import (
	"net/http/httptest"
	"testing"
)

func TestPing(t *testing.T) {
	rec := httptest.NewRecorder()
	ping(rec, nil)
	if rec.Code != «200» {
		t.Fatalf("got %d", rec.Code)
	}
}
// --- testify
package api

import (
	"net/http/httptest"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestMissing(t *testing.T) {
	w := httptest.NewRecorder()
	router.ServeHTTP(w, httptest.NewRequest("GET", "/missing", nil))
	assert.Equal(t, w.Result().StatusCode, «404»)
}
// --- (whole) testify: the literal first
package api

import (
	"net/http/httptest"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestEmpty(t *testing.T) {
	w := httptest.NewRecorder()
	router.ServeHTTP(w, httptest.NewRequest("GET", "/empty", nil))
	assert.Equal(t, «204», w.Code)
}
// --- a client with a range
package client

import "net/http"

func check(resp *http.Response) error {
	if resp.StatusCode >= «200» && resp.StatusCode < «300» {
		return nil
	}
	return errUnexpected
}
// --- a switch on a status
package client

import "net/http"

func explain(resp *http.Response) string {
	switch resp.StatusCode {
	case «200», «201»:
		return "fine"
	case «404»:
		return "missing"
	}
	return "odd"
}
// --- a struct literal and an assignment
package client

import "net/http"

func fake() *http.Response {
	resp := &http.Response{StatusCode: «503», Status: "«503» Service Unavailable"}
	resp.StatusCode = «502»
	return resp
}
// --- a list of statuses
package client

var retryStatusCodes = []int{«429», «502», «503», «504»}
// --- (whole) a map of messages
package client

var statusText = map[int]string{
	«400»: "that was wrong",
	«404»: "nothing here",
	«503»: "try later",
}
// --- a function that returns a status
package api

import "errors"

func statusCode(err error) int {
	if errors.Is(err, errMissing) {
		return «404»
	}
	return «500»
}
// --- a constant
package api

const defaultHTTPStatus = «200»

var notFoundStatusCode int = «404»
// --- (embeds) a table of tests
package api

import (
	"net/http"
	"testing"
)

func TestRoutes(t *testing.T) {
	tests := []struct {
		path       string
		wantStatus int
	}{
		{path: "/", wantStatus: «200»},
		{path: "/nowhere", wantStatus: «404»},
	}
	for _, test := range tests {
		run(t, http.MethodGet, test.path, test.wantStatus)
	}
}
// --- (embeds) a status line in a string
package wire

var hello = "HTTP/1.1 «101» Switching Protocols\r\n\r\n"
var raw = `HTTP/1.0 «200» OK
Content-Length: 0
`
// --- a variable that holds a status
package api

import "net/http/httptest"

func check(rec *httptest.ResponseRecorder) {
	if got := rec.Result().StatusCode; got == «500» {
		panic("broken")
	}
}
// --- a table of structures declared on the spot
import "net/http/httptest"

var tests = []struct {
	path   string
	status int
	size   int
}{
	{"/", «200», 404},
	{"/old", «301», 200},
}
// --- a pointer to a status
package routes

import "net/http"

func failing(name string) *Route {
	return &Route{
		Name:    name,
		Filters: []Filter{{HTTP: &Answer{Status: new(«503»), Weight: new(404)}}},
		Retries: new(500),
	}
}
