#!/usr/bin/env bash
# Prepares a Debian server to which the site is published by git push. As root, and again whenever this folder is newer:
#   deploy/server/install.sh --domain example.org [--server nginx|caddy] [--key office.pub]
# What an administrator changed (settings, the server's configuration, keys) it leaves as it is.
set -euo pipefail

here=$(dirname "$(realpath "$0")")
root=/srv/weijia
user=weijia
domain=
server=nginx
key=

say() { echo "【微家】$*"; }
refuse() {
  say "$*" >&2
  exit 1
}

while [ $# -gt 0 ]; do
  case $1 in
    --domain) domain=${2:-} ;;
    --server) server=${2:-} ;;
    --key) key=${2:-} ;;
    *) refuse "看不懂 $1。写成：install.sh --domain 网站的域名 [--server nginx 或 caddy] [--key 公钥文件]" ;;
  esac
  shift 2 || refuse "$1 后面少了内容。"
done
[[ $domain =~ ^[A-Za-z0-9.-]+$ ]] || refuse '请写明网站的域名，例如 --domain example.org'
[[ $server =~ ^(nginx|caddy)$ ]] || refuse "--server 只能写 nginx 或 caddy，不能写 $server。"
[ -z "$key" ] || [ -f "$key" ] || refuse "没有 $key 这个公钥文件。"
[ "$(id -u)" = 0 ] || refuse '请用 root 运行（前面加 sudo）。'

install_programs() {
  local wanted=(git)
  command -v node >/dev/null || wanted+=(nodejs)
  command -v npm >/dev/null || wanted+=(npm)
  if [ "$server" = nginx ]; then wanted+=(nginx libnginx-mod-http-brotli-static openssl); else wanted+=(caddy); fi
  if ! dpkg --status "${wanted[@]}" >/dev/null 2>&1; then
    say "安装 ${wanted[*]}……"
    apt-get update --quiet=2
    apt-get install --quiet=2 --yes --no-install-recommends "${wanted[@]}"
  fi
  [ "$(node --print 'parseInt(process.versions.node)')" -ge 20 ] ||
    refuse "Node.js 是 $(node --version)，要 20 或更新的。Debian 13 自带的就够；Debian 12 请先装新版的 Node.js。"
}

# May push and nothing else: git-shell opens no terminal.
make_user() {
  id "$user" >/dev/null 2>&1 ||
    useradd --system --user-group --home-dir "$root" --shell /usr/bin/git-shell "$user"
  install --directory --owner="$user" --group="$user" --mode=755 "$root"
  install --directory --owner="$user" --group="$user" --mode=700 "$root/.ssh"
  if [ -n "$key" ] && ! grep --quiet --fixed-strings --line-regexp --file="$key" "$root/.ssh/authorized_keys" 2>/dev/null; then
    cat "$key" >>"$root/.ssh/authorized_keys"
  fi
  if [ -f "$root/.ssh/authorized_keys" ]; then
    chown "$user:$user" "$root/.ssh/authorized_keys"
    chmod 600 "$root/.ssh/authorized_keys"
  fi
}

make_repository() {
  as_user git init --quiet --bare --initial-branch=main "$root/site.git"
  # History is never rewritten by accident; deploy/README.md says how to do it on purpose.
  as_user git --git-dir="$root/site.git" config receive.denyNonFastForwards true
  as_user git --git-dir="$root/site.git" config receive.denyDeletes true
  as_user git --git-dir="$root/site.git" config receive.fsckObjects true
  install --owner="$user" --group="$user" --mode=755 "$here/post-receive" "$root/site.git/hooks/post-receive"
  install --mode=755 "$here/weijia" "$here/weijia-headers" /usr/local/bin/
  as_user mkdir -p "$root/releases" "$root/log" "$root/packages"
  if [ ! -f "$root/settings" ]; then
    printf '%s\n' '# 生成网站用的环境变量，每行一个。编辑台的见 README 的“编辑台连到 Git 托管”。' \
      "SITE_URL=https://$domain/" >"$root/settings"
  fi
}

as_user() { setpriv --reuid="$user" --regid="$user" --init-groups env HOME="$root" "$@"; }

# Without headers until the first release; weijia-headers brings them.
configure_nginx() {
  local site=/etc/nginx/conf.d/weijia.conf pem=/etc/ssl/$domain.pem secret=/etc/ssl/$domain.key
  mkdir -p /etc/nginx/weijia
  touch /etc/nginx/weijia/nginx-maps.conf /etc/nginx/weijia/nginx-headers.conf
  if [ ! -f "$pem" ]; then
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 365 -subj "/CN=$domain" \
      -addext "subjectAltName=DNS:$domain" -keyout "$secret" -out "$pem" 2>/dev/null
    chmod 600 "$secret"
    say "先放了一张自己签的证书。请把正式的换到 $pem 和 $secret，再运行 nginx -s reload。"
  fi
  [ -f "$site" ] || sed "s/example\\.org/$domain/g" "$here/../nginx.conf" >"$site"
  nginx -t -q || refuse "nginx 不接受 $site，请照上面的话改好再运行一次。"
}

configure_caddy() {
  mkdir -p /etc/caddy/weijia
  [ -f /etc/caddy/weijia/headers.caddy ] || printf '(weijia_headers) {\n}\n' >/etc/caddy/weijia/headers.caddy
  # Debian's own shows a page of Caddy's.
  if ! grep --quiet weijia_headers /etc/caddy/Caddyfile 2>/dev/null; then
    if [ -f /etc/caddy/Caddyfile ]; then cp /etc/caddy/Caddyfile /etc/caddy/Caddyfile.before-weijia; fi
    sed "s/example\\.org/$domain/g" "$here/../Caddyfile" >/etc/caddy/Caddyfile
  fi
}

start_units() {
  local unit
  for unit in weijia-nightly.service weijia-nightly.timer weijia-headers.service weijia-headers.path; do
    sed "s/@SERVER@/$server/g" "$here/$unit" >"/etc/systemd/system/$unit"
  done
  if [ -d /run/systemd/system ]; then
    systemctl daemon-reload
    systemctl enable --quiet --now weijia-nightly.timer weijia-headers.path "$server"
    systemctl reload "$server"
  else
    say '这里没有运行 systemd：夜里的重新生成和响应头的更新，请用别的办法定时运行（见 deploy/README.md）。'
  fi
}

install_programs
make_user
make_repository
"configure_$server"
start_units
say "装好了。在自己的电脑上：git remote add server ssh://$user@$domain$root/site.git，然后 git push server main"
