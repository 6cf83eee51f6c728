# --- curl's answer
set -l code (curl -s -o /dev/null -w '%{http_code}' $url)
if test $code -eq «200»
    echo fine
end
# --- Texts
set http_code (curl -s -o /dev/null -w "%{http_code}" $url)
if test "$http_code" = "«404»"
    return 1
end
# --- A switch
set status_code (curl -s -o /dev/null -w '%{http_code}' $url)
switch $status_code
    case «301» «302»
        echo moved
    case «404»
        echo nothing there
    case '*'
        echo other
end
# --- A default
set -q http_status; or set http_status «200»
set -l timeout 300
# --- Bounds
test $http_status -ge «500»; and echo broken
if test $http_code -lt «300»; and test $size -gt 300
    echo fine
end
# --- A list
for http_code in «502» «503»
    retry $http_code
end
contains $http_code «200» «204»
# --- Brackets
set response_code (curl -s -w '%{response_code}' $url)
if [ $response_code != «201» ]
    return 2
end
# --- A loop
while test "$(curl -s -o /dev/null -w '%{http_code}' $url)" != «200»
    sleep 200
end
# --- What a command ended with
make
if test $status -eq 200
    exit 404
end
if test $pipestatus[1] -ne 404
    return 300
end
# --- Colours, sizes and limits
set_color 555
set -g fish_prompt_pwd_dir_length 200
head -c 404 $file
math "1 + 300"
# --- Completions
complete -c curl -l max-time -d 'Wait 300 seconds' -xa '100 200 404'
# --- A caller's own switch
switch $argv[1]
    case 404 500
        echo room
end
# --- Ports
set port 404
test $port -eq 443
# --- A status line
curl -s -i $url | string match -q "HTTP/1.1 «404» Not Found"
string match -q "HTML 404" $line
# --- Arguments over several lines
assert_status_code \
    "No token" \
    "«403»" \
    "$base_url/admin"
docker run \
    --memory 200 \
    404
# --- curl's answer without quotes
set http (command curl -q --silent -L -o $resp -w %{http_code} $url)
test "$http" = «200»; and tar -xzf $resp
# --- (embeds) A script for another shell
fish --command "
    set answer (curl -s -o \$file -w '%{http_code}' \$url)
    if test \"\$answer\" = «200»
        sleep 300
    else if test \"\$answer\" = «403»
        exit 404
    end
"
