# --- waits and sizes
require "http/client"

sleep 500.milliseconds
client.read_timeout = 200
playlist_limit = 404
# --- strings of every form
require "kemal"

a = "halt env, 404 \" and #{ids[200]}"
b = %(env.redirect "/", 301)
c = <<-TEXT
  halt env, 404
  TEXT
d = '"'
e = `exit 404`
# --- exit codes and ports
require "kemal"

Kemal.run 443
exit 404 if process.exit_code == 200
# --- cases on other numbers
def name(width)
  case width
  when 100 then "thin"
  when 200 then "wide"
  end
end
# --- maps of sizes
require "http/client"

formats = {"5" => {"width" => 400, "height" => 200}}
numbers = [100, 200, 300]
