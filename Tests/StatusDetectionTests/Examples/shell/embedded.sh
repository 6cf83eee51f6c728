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
