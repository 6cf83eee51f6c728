# --- the first member of a response
require 'rack'
if response[0] == «404»
  response[0] = «304»
end
sizes[0] = 304
# --- what becomes of exceptions
require 'hanami/controller'
require 'net/http'
config.handle_exception RecordNotFound => «404»
config.resize Banner => 404
# --- (whole) a response in brackets
require 'rack'
response = Rack::MockResponse[«200», headers, body]
# --- variables that are called by a mark
require 'net/http'
$".delete 'webmock'
$, = $/
puts $', $`
expect(response.status).to eq(«404»)
$".reject! { |path| path.size == 404 }
