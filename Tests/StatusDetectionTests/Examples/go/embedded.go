// --- nginx in a raw string
package x

const site = `
server {
  listen 443;
  location /old { return «410»; }
}
`
// --- a shell script in a raw string
package x

const check = `#!/bin/sh
code=$(curl -s -o /dev/null -w '%{http_code}' "$url")
[ "$code" = «204» ] || sleep 300
`
