# shellcheck shell=bash
# Starts the departments' witnesses of the demonstration. Read by ../anzheng.

# Name and department of each.
departments=(samr:MARKET_REGULATOR cac:CYBERSPACE_REGULATOR miit:INDUSTRY_REGULATOR
  mps:PUBLIC_SECURITY_REGULATOR)

witness_java() {
  local fast=()
  if [ -s "$witness_cache" ]; then fast=(-XX:AOTCache="$witness_cache" "-Xlog:aot*=off,cds*=off"); fi
  exec "$JAVA_HOME/bin/java" "${witness_flags[@]}" ${fast[@]+"${fast[@]}"} -jar "$(witness_jar)" "$@"
}

# Four processes that start while the platform does. All read from one pipe, whose other end the
# platform holds when it has taken this shell's place: however it ends, kill -9 included, they end.
start_witnesses() {
  local folder=$1 first=$2
  exec 8> >(
    exec 7<&0
    number=0
    for department in "${departments[@]}"; do
      name=${department%%:*}
      mkdir -p "$folder/witnesses/$name"
      (witness_java --name "witness.$name.example" --port $((first + number)) \
        --data "$folder/witnesses/$name" --trust "$folder/trust.txt" --root "$folder/root.vkey" \
        --until-input-ends <&7 7<&- >"$folder/witnesses/$name/witness.log" 2>&1) &
      number=$((number + 1))
    done
  )
  local number=0 department setting
  for department in "${departments[@]}"; do
    setting="--anzheng.log.witnesses[$number]"
    settings+=("$setting.name=${department%%:*}" "$setting.department=${department##*:}"
      "$setting.url=http://127.0.0.1:$((first + number))"
      "$setting.vkey=$folder/witnesses/${department%%:*}/witness.vkey")
    number=$((number + 1))
  done
}
