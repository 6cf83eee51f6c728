# --- patterns of zsh
code=$(curl -s -o /dev/null -w '%{http_code}' $url)
[[ $code == («201»|«204») ]] && print fine
[[ $size == (201|204) ]] && print large
# --- a regular expression of bash
code=$(curl -s -o /dev/null -w '%{http_code}' "$url")
if [[ $code =~ ^(«202»|«205»)$ ]]; then echo fine; fi
# --- arithmetic
if (( http_code >= «400» && http_code < «500» )); then print ours; fi
if (( pipestatus[1] == 141 )); then print broken; fi
# --- typed variables
local -i http_code=«404» timeout=300
typeset -a retry_status_codes=(«502» «503»)
# --- (whole) patterns in brackets
case $http_status in
  («301»|«302») print moved ;;
  (404.html) print page ;;
esac
# --- colours of a prompt
print -P "%F{404}%f %F{220}done"
zstyle ':completion:*' menu select=200
