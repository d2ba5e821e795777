# ./mpp plan-migration: asks the engine's API for sheets of text and prints them. Read by ./mpp, whose functions it uses.

plan_migration() {
  need curl "curl"
  local service=${1:-} what=look body address="http://localhost:$ENGINE_PORT" map="" from="" leave=false
  [[ $service =~ ^[a-z0-9-]+$ ]] || fail "sebutkan layanannya: ./mpp plan-migration LAYANAN"
  shift
  while [ $# -gt 0 ]; do
    case $1 in
      --dry-run | --execute) what=${1#--} ;;
      --leave) leave=true ;;
      --map | --from | --address)
        [ $# -gt 1 ] || fail "$1 memerlukan isi"
        printf -v "${1#--}" '%s' "$2"
        shift
        ;;
      *) fail "'$1' tidak dikenal; lihat ./mpp help" ;;
    esac
    shift
  done
  [[ -z $from || $from =~ ^[0-9]+$ ]] || fail "--from: nomor versi, misalnya --from 1"
  MIGRATION="${address%/}/api/services/$service/migration"
  body=$(wish "$map" "$from")
  choose_login "$address"
  case $what in
    look) ask ;;
    dry-run) rehearse_migration "$body" ;;
    execute) execute_migration "$map" "$from" "$leave" ;;
  esac
}

# LAMA=BARU,LAMA=BARU and a version become the JSON that the API takes.
wish() {
  local pair pairs=() json=()
  IFS=, read -ra pairs <<<"$1"
  for pair in "${pairs[@]}"; do
    [[ $pair =~ ^([A-Za-z_][A-Za-z0-9_.-]*)=([A-Za-z_][A-Za-z0-9_.-]*)?$ ]] \
      || fail "--map: '$pair' bukan LAMA=BARU (id langkah, seperti dalam Modeler)"
    json+=("\"${BASH_REMATCH[1]}\":\"${BASH_REMATCH[2]}\"")
  done
  printf '{"mapping":{%s}%s%s}' "$(IFS=,; echo "${json[*]}")" "${2:+,\"from\":$2}" "${3:+,\"to\":$3}"
}

# Prints the answer of the API; a refusal ends the command with its sentence.
ask() {
  local path=${1:-} body=${2:-} answer status request=()
  [ -z "$body" ] || request=(-d "$body" -H 'Content-Type: application/json')
  answer=$(curl -sS -K <(login_for_curl) -H 'Accept: text/plain, application/problem+json' \
    -w '\n%{http_code}' "${request[@]}" "$MIGRATION$path") || fail "engine tidak dapat dihubungi di $MIGRATION"
  status=${answer##*$'\n'}
  answer=${answer%$'\n'*}
  case $status in
    200) printf '%s\n' "$answer" ;;
    401) fail "login atau kata sandi salah (sesudah salah, tunggu beberapa detik)" ;;
    403) fail "login $MPP_LOGIN tidak boleh memindahkan permohonan; perlu kelompok perancang" ;;
    *) fail "$(sed -n 's/.*"detail":"\(\([^"\\]\|\\.\)*\)".*/\1/p' <<<"$answer" | grep . || echo "engine menjawab $status")" ;;
  esac
}

rehearse_migration() {
  local sheet
  sheet=$(ask /dry-run "$1")
  say "$sheet"
  grep -q '^Tidak dapat dipindahkan: 0$' <<<"$sheet"
}

# Portion by portion, until the engine says that it is done or has stopped. Cut off, it is simply started again.
execute_migration() {
  local map=$1 from=$2 leave=$3 to="" body sheet state
  while true; do
    body=$(wish "$map" "$from" "$to")
    sheet=$(ask "/runs?leaveBehind=$leave" "$body")
    state=$(sed -n 's/^Keadaan *: //p' <<<"$sheet")
    [ "$state" = berjalan ] || break
    # What follows is meant for these two versions, also when somebody deploys another one meanwhile.
    read -r from to < <(sed -n 's/^Pemindahan .* dari versi \([0-9]*\) ke versi \([0-9]*\)$/\1 \2/p' <<<"$sheet")
    say "  $(sed -n 's/^Dipindahkan *: //p' <<<"$sheet") dipindahkan, $(sed -n 's/^Menunggu *: //p' <<<"$sheet") menunggu" >&2
  done
  say "$sheet"
  [ "$state" = selesai ]
}
