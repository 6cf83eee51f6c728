# --- kemal: halts and statuses
require "kemal"

get "/none" do |env|
  env.response.status_code = «404»
  "none"
end

get "/no" do |env|
  halt env, status_code: «403», response: "no"
end

get "/old" do |env|
  env.redirect "/new", «301»
end

error «404» do
  "none"
end
# --- http of the standard library
require "http/server"

server = HTTP::Server.new do |context|
  context.response.respond_with_status(«503»)
end

teapot = HTTP::Status.new(«418»)
gone = HTTP::Status.from_value?(«410»)
response = HTTP::Client::Response.new(«200», "ok")
# --- lucky: actions
class Posts::Show < ApiAction
  include Lucky::HTTPRespond

  get "/posts/:id" do
    json({message: "none"}, status: «404»)
  end

  def gone
    head «410»
  end
end
# --- lucky: specs
require "lucky"

describe Posts::Show do
  it "answers 200" do
    response.should send_json(«200», {id: 404})
    response.status_code.should eq(«200»)
    response.status.should eq «201»
    response.body.size.should eq 200
  end
end
# --- spectator: expectations
require "http/client"

describe "page" do
  it "is partial" do
    expect(response.status_code).to eq(«206»)
  end
end
# --- (whole) a case on a status
require "http/client"

def describe(response : HTTP::Client::Response)
  case response.status_code
  when «200», «204» then "fine"
  when «404»
    "none"
  when «500».. then "later"
  end
end
# --- webmock: stubs
require "webmock"

WebMock.stub(:get, "example.org").to_return(status: «503», body: "busy")
# --- athena: exceptions and responses
require "athena"

raise ATH::Exceptions::HTTPException.new «409», "exists"
ATH::RedirectResponse.new("/new", «308»)
# --- properties and defaults
require "http/client"

class Answer
  property status_code : Int32 = «200»
  getter size : Int32 = 200

  def initialize(@http_status : Int32 = «500»)
  end
end
# --- comparisons and bounds
require "http/client"

response = HTTP::Client.get("https://example.org")
raise "failed" if response.status_code >= «400»
puts response.body if response.status_code == «200»
# --- (whole) a table of phrases
require "http/status"

HTTP_REASONS = {
  «404» => "Not Found",
  «409» => "Conflict",
}
# --- an enumeration
require "http/status"

enum Code
  PaymentRequired = «402»
  RequestTimeout = «408»
end
# --- errors as json
def self.show(env)
  error_json(«404», "no such video")
end
