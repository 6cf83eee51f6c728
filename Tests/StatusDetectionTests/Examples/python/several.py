# --- several responses at once
import requests

assert_response_codes(first, second, third, «200», «404»)
assert_response_sizes(first, second, third, 200, 404)
# --- a directive that is looked for
import requests

assert "error_page «418» =«200»" in config
assert "keepalive_timeout 404" in config
# --- (whole) sets in which a status is looked for
import requests
AGAIN = {«429», «503»}
SILENT = frozenset((«401», «403»))
SIZES = (320, 480)
def repeats(response, width):
    return response.status_code in AGAIN and width in SIZES
def shows(response):
    return response.status_code not in SILENT
# --- (whole) values of one parameter
import pytest
@pytest.mark.parametrize("number", [«428», «429»])
def test_refused(client, number):
    assert client.get("/").status_code == number
@pytest.mark.parametrize("width", [320, 480])
def test_narrow(image, width):
    assert image.width == width
