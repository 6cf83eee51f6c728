# --- exit statuses
curl -f "$url"
if [ $? -eq 200 ]; then exit 100; fi
[ "$status" -eq 127 ]
return 200
# --- waits and counts
curl -s "$url"
sleep 200
head -c 500 file
seq 1 300
for i in 100 200 300; do echo "$i"; done
# --- words with digits
curl -s "http://localhost/404" -o 404.html
rm 500.html
exec 200>/tmp/lock
flock -n 200
chmod 404 file
# --- ports and timeouts
PORT=443
timeout=500
curl --connect-timeout 200 --max-time=300 "$url"
# --- comments and texts
curl -s "$url" # status 404
echo "tried 404 times"
echo 'code == 500'
x=a#404
# --- heredocs
curl -s "$url"
cat <<'EOF' | sh
[ "$http_code" -eq 404 ]
EOF
grep x <<< "200"
# --- arithmetic
curl -s "$url"
total=$(( 200 + 404 ))
bits=$((1 << n))
count=$((count - 100))
# --- other statuses
curl -s "$url"
[ "$job_status" = 200 ]
exit_code=404
