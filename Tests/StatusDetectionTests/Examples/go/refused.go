// --- sleeps and durations
package main

import (
	"net/http"
	"time"
)

var client = http.Client{Timeout: 500 * time.Millisecond}

func wait() {
	time.Sleep(404)
	time.Sleep(200 * time.Millisecond)
}
// --- ports and sizes
package main

import "net/http"

const port = 443

var bufferSize = 500
var page = struct{ width, height int }{width: 200, height: 404}
// --- exit statuses
package main

import "os"

func stop(exitStatus int) {
	if exitStatus == 200 {
		os.Exit(100)
	}
}
// --- lengths, indexes and loops
package main

import "net/http"

func scan(rows []string) {
	if len(rows) == 200 {
		return
	}
	_ = rows[404]
	for i := 0; i < 500; i++ {
		rows = append(rows, "x")
	}
	part := rows[100:200]
	_ = make([]byte, 500)
	_ = part
}
// --- a job's status
package main

import "net/http"

func finish(job *Job) {
	job.Status = 1
	if order.Status == 200 {
		close()
	}
}
// --- SMTP replies
package mail

import "net/smtp"

func hello(c *smtp.Client) error {
	smtpCode, _, err := c.Text.ReadResponse(250)
	if smtpCode == 421 {
		return errClosed
	}
	return err
}
// --- other numbers
package main

import "net/http"

var mode = 0o404
var mask = 0x194
var price = 404.5
var userID = 404
var year = 500

// The handler answers 404 or status 500.
// --- numbers of a response that are no status
package api

import (
	"net/http"
	"strconv"
)

func write(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Length", strconv.Itoa(200))
	body := http.MaxBytesReader(w, r.Body, 404)
	handler := http.TimeoutHandler(next, 500, "late")
	_, _ = body, handler
}
// --- assertions on something else
package api

import (
	"net/http"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestCount(t *testing.T) {
	assert.Equal(t, 404, len(rows))
	assert.Len(t, rows, 200)
	assert.Equal(t, 200, count)
	assert.Equal(t, 404, user.ID)
	db.SetMaxOpenConns(200)
}
