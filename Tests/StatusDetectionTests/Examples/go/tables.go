// --- entries of a table
package files

import "net/http"

var _ = DescribeTable("files", func(path string, expectedCode int, size int) {
	serve(path)
},
	Entry("a file", "/files/404", «200», 404),
	Entry("no file", "/files/200", «404», 200),
)
// --- (whole) maps in which a status is looked for
package main
import "net/http"
var again = map[int]struct{}{«429»: {}, «503»: {}}
var silent = map[int]bool{«401»: true, «403»: true}
var widths = map[int]bool{320: true, 480: true}
func repeats(resp *http.Response, width int) bool {
	_, found := again[resp.StatusCode]
	return found && !silent[resp.StatusCode] && widths[width]
}
