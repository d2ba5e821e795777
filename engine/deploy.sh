# ./mpp deploy: sends the folder of a service to the engine, as Modeler does. Read by ./mpp, whose functions it uses.

# The files of one service that the engine needs, in the names it gives them.
parts_of() {
  local file
  for file in "processes/$1"/*.bpmn "processes/$1"/*.dmn "processes/$1"/*.html "processes/$1/service.yaml" "forms/$1"/*.form "forms/$1"/*.html; do
    if [ -f "$file" ]; then printf -- '-F\ndata=@%s;filename=%s/%s\n' "$file" "$1" "${file##*/}"; fi
  done
}

# The first member of that name in the engine's answer.
member() {
  local rest=${ANSWER#*\"$1\":}
  [ "$rest" != "$ANSWER" ] && printf '%b\n' "$(sed -E '1!d; s/^"(([^"\\]|\\.)*)".*/\1/; t; s/^([0-9]+).*/\1/' <<<"$rest" | sed 's/\\"/"/g')"
}

deploy() {
  local service=${1:-} address=${2:-http://localhost:$ENGINE_PORT} parts status
  need curl "curl"
  [[ $service =~ ^[a-z0-9-]+$ ]] && [ -d "processes/$service" ] || { usage >&2; exit 2; }
  mapfile -t parts < <(parts_of "$service")
  choose_login "$address"
  ANSWER=$(curl -sS -K <(login_for_curl) -w '\n%{http_code}' -F deployment-source="mpp deploy" -F mpp-whole-folder=true "${parts[@]}" \
    "${address%/}/engine-rest/deployment/create") || { say "mpp: tidak ada yang terkirim ke $address" >&2; exit 2; }
  status=${ANSWER##*$'\n'} ANSWER=${ANSWER%$'\n'*}
  case $status in
    200) report_deployment "$service" "$address" ;;
    401) say "mpp: login atau kata sandi salah" >&2; exit 2 ;;
    *) member message || say "mpp: $address menjawab $status: $ANSWER" >&2; exit 1 ;;
  esac
}

report_deployment() {
  local version
  if version=$(member version); then
    say "Layanan $1 versi $version berjalan di $2 (deployment $(member id))."
  else
    say "Layanan $1 di $2 sudah sama; tidak ada yang berubah."
  fi
}
