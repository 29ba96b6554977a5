# shellcheck shell=bash
# Finds the JDK and Maven. Read by ../anzheng.

needed=25

candidates() {
  if [ -n "${JAVA_HOME:-}" ]; then echo "$JAVA_HOME"; fi
  local java
  if java=$(command -v java); then
    java=$(readlink -f "$java" 2>/dev/null || echo "$java")
    dirname "$(dirname "$java")"
  fi
  local place
  for place in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/*jdk* /opt/*jdk* /opt/java/* \
    "${HOME:-/}"/.sdkman/candidates/java/* "${HOME:-/}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -d "$place" ]; then echo "$place"; fi
  done
}

find_jdk() {
  local home version
  while read -r home; do
    if [ -r "$home/release" ] && [ -x "$home/bin/javac" ]; then
      version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
      if [ "${version:-0}" -ge "$needed" ]; then
        export JAVA_HOME=$home
        return
      fi
    fi
  done < <(candidates)
  fail "needs a JDK $needed or later and found none in JAVA_HOME, on the PATH or in the usual places; install one (such as Eclipse Temurin $needed or your system's openjdk-$needed-jdk), then run this again."
}

maven() {
  command -v mvn >/dev/null \
    || fail "needs Maven 3.8.7 or later on the PATH; install your system's package maven, then run this again."
  # Maven's own libraries use memory access that a JDK 25 warns about; an older JDK lacks the flag,
  # which is why it is not in .mvn/jvm.config.
  (cd "$root" && MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}" mvn -B "$@")
}
