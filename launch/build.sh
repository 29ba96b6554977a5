# shellcheck shell=bash
# Builds what is missing and prepares fast starts. Read by ../anzheng.

app=$root/platform/target/app
cache=$app/platform.aot
# The same for training and for running, or the AOT cache would not fit.
flags=(-XX:+UseSerialGC -Xmx768m -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8)

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
platform_sources=(pom.xml proof/pom.xml proof/src/main postgres/pom.xml postgres/src/main
  platform/pom.xml platform/src/main)

build_verifier() {
  local marker=$root/verifier/target/built
  if stale "$marker" "${verifier_sources[@]}"; then
    say "building the verifier ..."
    touch "$root/target/build-began"
    maven -q -Dmaven.test.skip=true -pl verifier -am package \
      dependency:build-classpath -Dmdep.outputFile=target/classpath -Dmdep.includeScope=runtime >&2 || return
    mv "$root/target/build-began" "$marker"
  fi
}

build_platform() {
  local marker=$root/platform/target/built
  if stale "$marker" "${platform_sources[@]}"; then
    say "building the platform (the first time takes minutes, most of it downloads) ..."
    touch "$root/target/build-began"
    maven -q -Dmaven.test.skip=true -pl platform -am package >&2
    lay_out
    mv "$root/target/build-began" "$marker"
  fi
}

# The single jar unpacked: starts faster, and an AOT cache needs it.
lay_out() {
  local jar
  jar=$(boot_jar)
  rm -rf "$app" "$app.new"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$app.new" >/dev/null
  mv "$app.new" "$app"
  train
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

# One start on a throw-away database tells the JVM what to load; without it starts are only slower.
train() {
  say "preparing fast starts (once) ..."
  local scratch=$root/platform/target/training
  rm -rf "$scratch"
  if env -u ANZHENG_DB_URL "$JAVA_HOME/bin/java" "${flags[@]}" -XX:AOTCacheOutput="$cache.new" \
    -Dspring.context.exit=onRefresh -jar "$(main_jar)" --anzheng.data="$scratch" \
    --anzheng.demo=false --server.port=0 --management.server.port=0 \
    >"$app/training.log" 2>&1 && [ -s "$cache.new" ]; then
    mv "$cache.new" "$cache"
  else
    say "no AOT cache could be made ($app/training.log says why); starts will take longer."
  fi
  rm -rf "$scratch" "$cache.new"
}
