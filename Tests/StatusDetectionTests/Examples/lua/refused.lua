-- --- (embeds) long strings and comments
local text = [[ ngx.exit(404) ]]
local more = [==[ ngx.status = 500 ]] ]==]
--[[ ngx.exit(404)
ngx.exit(500) ]]
--[==[ ngx.status = 200 ]==]
-- --- waits and timeouts
ngx.sleep(100)
sock:settimeout(500)
red:set_keepalive(10000, 200)
-- --- counts
for i = 1, 200 do
  ngx.say(i)
end
local half = total / 404
local last = rows[300]
-- --- texts that are joined
ngx.say("took " .. 200 .. " of " .. 404)
-- --- exits and other statuses
os.exit(100)
if exit_status == 200 then ngx.say("x") end
local order = { order_status = 404 }
-- --- SMTP replies
local smtp = require("resty.smtp")
if smtp_code == 250 then smtp:quit() end
-- --- a game's numbers
local width, height = 400, 300
sprite:move(200, 404)
player.status = 3
