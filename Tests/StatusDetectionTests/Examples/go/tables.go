// --- entries of a table
package files

import "net/http"

var _ = DescribeTable("files", func(path string, expectedCode int, size int) {
	serve(path)
},
	Entry("a file", "/files/404", «200», 404),
	Entry("no file", "/files/200", «404», 200),
)
