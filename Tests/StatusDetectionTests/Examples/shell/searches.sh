# --- (whole) a phrase that is looked for
if ! grep "«200» OK" "$HTTP_HEADER" > /dev/null; then exit 1; fi
if grep "200 miles" notes.txt; then exit 200; fi
# --- a function's own variable
copy() {
  code=$?
  return $code
}
check() {
  http_request "$url"
  if [[ -n "$code" ]] && [[ ! "$code" == '«202»' ]]; then fail; fi
}
# --- (whole) a command in a variable
CMD="curl -sL -o /dev/null -w %{http_code} $URL"
until [ "«200»" == "`$CMD`" ]; do sleep 2; done
