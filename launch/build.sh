# shellcheck shell=bash
# Builds what is missing and prepares fast starts. Read by ../anzheng.

app=$root/platform/target/app
cache=$app/platform.aot
# The same for training and for running, or the AOT cache would not fit. Half of the memory is for
# what is young: nothing need be collected before the first page. Without memory it ends, for a
# platform of which only a part still runs is worse than one that is started again.
flags=(-XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError -Xms896m -Xmx896m -XX:NewRatio=1 -Dstdout.encoding=UTF-8
  -Dstderr.encoding=UTF-8)

# Takes the bean definitions that the layout brings; only the platform itself has them.
defined=-Dspring.aot.enabled=true
witness_cache=$root/witness/target/witness.aot
witness_flags=(-XX:+UseSerialGC -Xmx64m -XX:TieredStopAtLevel=1 -Dstdout.encoding=UTF-8
  -Dstderr.encoding=UTF-8)

# Whether anything under the given paths changed since the marker was set.
stale() {
  local marker=$1
  shift
  [ ! -e "$marker" ] || [ -n "$(cd "$root" && find "$@" -newer "$marker" -print -quit)" ]
}

# Two starts at once in one folder must not build into each other.
alone() {
  mkdir -p "$root/target"
  if command -v flock >/dev/null; then
    (flock 9 && "$@") 9>"$root/target/build.lock"
  else
    "$@"
  fi
}

verifier_sources=(pom.xml proof/pom.xml proof/src/main verifier/pom.xml verifier/src/main)
witness_sources=(pom.xml proof/pom.xml proof/src/main witness/pom.xml witness/src/main)
platform_sources=(pom.xml proof/pom.xml proof/src/main postgres/pom.xml postgres/src/main
  platform/pom.xml platform/src/main)

# What a run of all tests has packaged need not be packaged again.
package() {
  local module=$1 also=$2
  shift 2
  if stale "$root/$module/target/packaged" "$@"; then
    maven -q -Dmaven.test.skip=true -pl "$module$also" -am package >&2
  fi
}

# Called by a run of all tests that went well; the time is that of its beginning.
packaged() {
  local module
  for module in verifier witness platform; do
    touch -r "$1" "$root/$module/target/packaged"
  done
}

build_verifier() {
  local marker=$root/verifier/target/built
  if stale "$marker" "${verifier_sources[@]}"; then
    say "building the verifier ..."
    touch "$root/target/build-began"
    package verifier "" "${verifier_sources[@]}" || return
    mv "$root/target/build-began" "$marker"
  fi
}

build_platform() {
  local marker=$root/platform/target/built
  if stale "$marker" "${platform_sources[@]}"; then
    say "building the platform (the first time takes minutes, most of it downloads) ..."
    touch "$root/target/build-began"
    package platform ,witness "${platform_sources[@]}" "${witness_sources[@]}"
    lay_out
    train_witness
    touch -r "$root/target/build-began" "$root/witness/target/built"
    mv "$root/target/build-began" "$marker"
  fi
}

build_bench() {
  local marker=$root/bench/target/built
  if stale "$marker" "${platform_sources[@]}" bench/pom.xml bench/src/main bench/bare/pom.xml \
    bench/bare/src/main; then
    say "building the benches ..."
    touch "$root/target/build-began"
    maven -q -Dmaven.test.skip=true -pl bench/bare,bench -am package dependency:build-classpath \
      -Dmdep.outputFile=target/classpath -Dmdep.includeScope=runtime >&2 || return
    mv "$root/target/build-began" "$marker"
  fi
}

build_witness() {
  local marker=$root/witness/target/built
  if stale "$marker" "${witness_sources[@]}"; then
    say "building the witness ..."
    touch "$root/target/build-began"
    package witness "" "${witness_sources[@]}"
    train_witness
    mv "$root/target/build-began" "$marker"
  fi
}

witness_jar() {
  echo "$root"/witness/target/anzheng-witness-*.jar
}

# A witness that stops as soon as it is up tells the JVM what to load.
train_witness() {
  local scratch=$root/witness/target/training
  rm -rf "$scratch"
  "$JAVA_HOME/bin/java" "${witness_flags[@]}" -XX:AOTCacheOutput="$witness_cache" \
    -jar "$(witness_jar)" --name training --port 0 --data "$scratch" --trust none --root none \
    --until-input-ends </dev/null >"$root/witness/target/training.log" 2>&1 || true
  rm -rf "$scratch"
}

# The single jar unpacked: starts faster, and an AOT cache needs it.
lay_out() {
  local jar
  jar=$(boot_jar)
  rm -rf "$app" "$app.new"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$app.new" >/dev/null
  mv "$app.new" "$app"
  unsign "$app"/lib/bcprov-*.jar
  define_beans
  train
}

# The JVM checks a signed jar class by class at every start and keeps it out of its cache. Maven has
# checked it when it came.
unsign() {
  local jar=$1 made=$app/unsigned
  mkdir "$made"
  (
    cd "$made"
    "$JAVA_HOME/bin/jar" --extract --file "$jar"
    sed '/^[[:space:]]*$/q' META-INF/MANIFEST.MF >../manifest
    rm -f META-INF/MANIFEST.MF META-INF/*.SF META-INF/*.DSA META-INF/*.RSA META-INF/*.EC
    "$JAVA_HOME/bin/jar" --create --file "$jar" --manifest ../manifest .
  )
  rm -rf "$made" "$app/manifest"
}

# Spring works out once, here, what it would otherwise work out at each start: which beans there are
# and how they are made. A condition of a bean is therefore decided now, never by a setting later.
define_beans() {
  local made=$app/beans libraries
  say "working out the bean definitions (once) ..."
  libraries=$(main_jar):$(printf '%s:' "$app"/lib/*.jar)
  mkdir -p "$made/classes"
  if "$JAVA_HOME/bin/java" "${flags[@]}" -cp "$libraries" \
    org.springframework.boot.SpringApplicationAotProcessor org.anzheng.Platform \
    "$made/sources" "$made/classes" "$made/classes" org.anzheng anzheng-platform \
    >"$app/beans.log" 2>&1 &&
    find "$made/sources" -name '*.java' >"$made/list" &&
    "$JAVA_HOME/bin/javac" -nowarn -proc:none -encoding UTF-8 -d "$made/classes" -cp "$libraries" \
      "@$made/list" >>"$app/beans.log" 2>&1; then
    "$JAVA_HOME/bin/jar" --update --file "$(main_jar)" -C "$made/classes" .
    touch "$app/beans.defined"
  else
    say "no bean definitions could be made ($app/beans.log says why); starts will take longer."
  fi
  rm -rf "$made"
}

boot_jar() {
  local jar
  for jar in "$root"/platform/target/anzheng-platform-*-boot.jar; do
    if [ -f "$jar" ]; then
      echo "$jar"
      return
    fi
  done
  fail "the build left no platform jar in platform/target."
}

main_jar() {
  echo "$app"/anzheng-platform-*.jar
}

# One start on a throw-away database, up to the first page, tells the JVM what to load; without it
# starts are only slower.
train() {
  say "preparing fast starts (once) ..."
  local scratch=$root/platform/target/training log=$app/training.log
  rm -rf "$scratch"
  local ahead=()
  if [ -e "$app/beans.defined" ]; then ahead=("$defined"); fi
  env -u ANZHENG_DB_URL "$JAVA_HOME/bin/java" "${flags[@]}" -XX:AOTCacheOutput="$cache.new" \
    ${ahead[@]+"${ahead[@]}"} -jar "$(main_jar)" --anzheng.data="$scratch" \
    --anzheng.demo=false --server.port=0 --management.server.port=0 >"$log" 2>&1 &
  local start=$! port
  for ((i = 0; i < 240; i++)); do
    sleep 0.5
    if ! kill -0 "$start" 2>/dev/null; then break; fi
    port=$(sed -n 's/.*Tomcat started on port \([0-9]*\).*/\1/p' "$log" | head -n 1)
    if grep -q 'Started Platform' "$log" && ask "$port" /login; then break; fi
  done
  kill "$start" 2>/dev/null || true
  wait "$start" 2>/dev/null || true
  if [ -s "$cache.new" ]; then
    mv "$cache.new" "$cache"
  else
    say "no AOT cache could be made ($log says why); starts will take longer."
  fi
  rm -rf "$scratch" "$cache.new"
}

# Asks the platform on a port of this machine for a page; fails when it does not answer.
ask() {
  local line
  {
    printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$2" >&3
    IFS= read -r line <&3 && [[ $line == *" 200"* ]] && cat <&3 >/dev/null
  } 3<>"/dev/tcp/127.0.0.1/$1" 2>/dev/null
}
