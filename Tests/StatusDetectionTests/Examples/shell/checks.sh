# --- curl: a variable compared
set -e
http_code=$(curl -s -o /dev/null -w '%{http_code}' "$url")
if [ "$http_code" -eq «200» ]; then echo fine; fi
[ "$http_code" != "«404»" ] || exit 1
[[ $http_code == «200» || $http_code == '«204»' ]] && echo fine
test $http_code = «200»
# --- curl: a variable of another name
set -e
answer=$(curl -s -o /dev/null \
  --write-out "%{http_code}" "$url")
if [ "${answer}" -ne «200» ]; then exit 1; fi
# --- curl: compared at once
set -e
if [ "$(curl -s -o /dev/null -w '%{http_code}' "$url")" != "«200»" ]; then
  exit 1
fi
# --- (whole) a case on a status
set -e
status_code=$(curl -s -o /dev/null -w '%{http_code}' "$url")
case "$status_code" in
  «200»|«201») echo fine ;;
  «404») echo missing ;;
  5*) echo broken ;;
esac
# --- ranges
set -e
status=$(curl -s -o /dev/null -w '%{http_code}' "$url")
if [ "$status" -ge «200» ] && [ "$status" -lt «300» ]; then echo fine; fi
if (( status >= «400» && status < «500» )); then echo mine; fi
# --- (whole) the literal first
set -e
status=$(curl -s -o /dev/null -w '%{http_code}' "$url")
if [ «200» -eq "$status" ]; then echo fine; fi
if [[ "«404»" != "$status" ]]; then echo fine; fi
# --- assignments and options
set -e
HTTP_STATUS=«500»
local expected_status_code="«201»"
serve --status=«503» --http-status «404»
# --- defaults
set -e
expected_status=${1:-«200»}
HTTP_STATUS=${HTTP_STATUS:=«200»}
# --- helpers
set -e
assert_status «200» "GET /"
expect_http_code "$url" «404»
# --- lists
set -e
RETRY_STATUS_CODES=(«429» «503»)
for status_code in «301» «302»; do
  curl "$url/$status_code"
done
# --- (whole) a map of messages
set -e
declare -A http_messages=([«400»]="Bad Request" [«404»]="Not Found")
# --- grep behind curl
set -e
curl -s -o /dev/null -w "%{http_code}" "$url" | grep «200»
# --- a status line in a heredoc
set -e
cat <<EOF
HTTP/1.1 «200» OK
EOF
# --- a function that takes a status
set -e
respond() {
  local http_status="$1"
  printf 'HTTP/1.1 %s\r\n' "$http_status"
}
[ "${http_status}" = «418» ] && echo tea
# --- Arguments over several lines
expect_status \
  "No token" \
  "«403»" \
  "$base_url/admin"
docker run \
  --memory 200 \
  --name web \
  404
# --- (whole) functions of one's own
assertRequestEquals() {
  local method="$1"
  local path="$2"
  local expected_response_code="$3"
  code=$(curl -s -o /dev/null -w '%{http_code}' -X "$method" "$path")
  [ "$code" = "$expected_response_code" ]
}
assertLength() {
  local path="$1"
  local length="$2"
}
assertRequestEquals GET "/a" "«200»"
assertRequestEquals HEAD "/b/c" "«404»"
assertLength "/a" "200"
ERROR_PAGES='«400» «404» «503»'
