#!/usr/bin/env bash
# mpp-health PORT PATH...: succeeds when the application on PORT answers every PATH with HTTP 200.
port=$1
for path in "${@:2}"; do
  exec 3<>"/dev/tcp/127.0.0.1/$port" || exit 1
  printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$path" >&3
  read -r -t 4 _ code _ <&3
  [[ $code == 200 ]] || exit 1
  exec 3>&-
done
