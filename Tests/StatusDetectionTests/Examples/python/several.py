# --- several responses at once
import requests

assert_response_codes(first, second, third, «200», «404»)
assert_response_sizes(first, second, third, 200, 404)
# --- a directive that is looked for
import requests

assert "error_page «418» =«200»" in config
assert "keepalive_timeout 404" in config
