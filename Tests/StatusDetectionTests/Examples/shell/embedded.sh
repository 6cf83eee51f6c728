# --- JSON in a heredoc
cat <<EOF | curl -d @- "$url"
{
  "statusCode": «404»,
  "timeout": 300
}
EOF
# --- nginx in a heredoc
cat > /etc/nginx/conf.d/site.conf <<'END'
server {
  listen 80;
  return «301» https://$host;
}
END
# --- a script in a string
kubectl run smoke -- sh -c '
  [ "$(curl -s -o /dev/null -w "%{http_code}" http://example.org/500)" = "«503»" ]
  sleep 503'
# --- a script of Python in a string
python3 -c "import urllib.request as u; exit(u.urlopen('http://example.org/404').getcode() != «200»)"
# --- a script of JavaScript in a string
node -e "fetch(url).then((r) => process.exit(r.status === «204» ? 0 : 1))"
# --- a filter of jq
curl -s "$url" | jq -e '.results[] | select(.statusCode >= «500») | .id'
# --- numbers of a filter of jq
jq '.items[] | select(.size > 404 or .id == 200)' notes.json
