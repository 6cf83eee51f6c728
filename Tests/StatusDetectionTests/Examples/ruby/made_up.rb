# --- responses that a test makes up
require "net/http"

stub_response "gone", «410»
@redirect = stub_response "", «302»
ok = stub_response("<ok/>", «200»)
# --- responses behind a version
require "net/http"

let(:missing) { Net::HTTPNotFound.new("1.1", «404», body) }
plain = Net::HTTPResponse.new("1.0", «503», nil)
# --- versions of something else
require "net/http"

release = Release.new("1.1", 200, nil)
stub_size "width", 404
