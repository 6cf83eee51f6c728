-- --- (embeds) OpenResty: the status and exits
local ok = check()
if not ok then
  ngx.status = «401»
  ngx.say("who are you")
  return ngx.exit(«401»)
end
ngx.redirect("/new", «301»)
-- --- OpenResty: subrequests
local res = ngx.location.capture("/inner")
if res.status == «200» then
  ngx.print(res.body)
elseif res.status ~= «404» and res.status >= «500» then
  ngx.log(ngx.ERR, "broken")
end
-- --- lua-resty-http
local http = require "resty.http"
local res, err = httpc:request_uri(url)
if not res or res.status >= «400» then
  return nil, err
end
-- --- Kong's development kit
local plugin = {}

function plugin:access(conf)
  kong.response.set_status(«202»)
  if not conf.open then
    return kong.response.exit(«403», { message = "closed" })
  end
  return kong.response.error(«503»)
end
-- --- lapis
local lapis = require("lapis")
local app = lapis.Application()

app:get("/", function(self)
  return { status = «404», json = { error = "missing" } }
end)
-- --- (whole) a handler that returns two values
local core = require("resty.core")

function _M.rewrite(conf, ctx)
  return «401», { message = "no key" }
end
-- --- methods with a colon
local turbo = require("turbo")

function Handler:get()
  self:set_status(«404»)
  response:status(«204»)
end
-- --- (whole) a table of messages
local ngx = ngx
local messages = {
  [«400»] = "Bad Request",
  [«404»] = "Not Found",
}
-- --- (whole) a table of codes
local RETRY_STATUS_CODES = { «429», «502», «503» }
-- --- (whole) a set of codes
local http = require "resty.http"
local retry_status = {
  [«502»] = true,
  [«503»] = true,
}
-- --- busted
describe("api", function()
  local client = require("resty.http").new()

  it("answers", function()
    local res = client:get("/")
    assert.same(res.status, «200»)
    assert.res_status(«200», res)
    assert.response(res).has.status(«201»)
  end)
end)
-- --- (whole) busted: the literal first
local http = require "resty.http"
assert.equal(«404», res.status)
assert.are.equal(«200», res.status)
-- --- functions that give a status
local M = {}
local http = require "resty.http"

function M.http_status(err)
  if err == "missing" then
    return «404»
  end
  return «500»
end
-- --- (embeds) a fallback and a constant
local http = require "resty.http"
local status = err.status or «500»
local HTTP_STATUS_TEAPOT = «418»
-- --- (embeds) a status line in a long string
local reply = [==[
HTTP/1.1 «200» OK
]]
]==]
