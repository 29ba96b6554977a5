# shellcheck shell=bash
# Sees to what the tests need and runs them. Read by ../anzheng.

find_chromium() {
  local name
  for name in "${ANZHENG_CHROMIUM:-chromium}" chromium chromium-browser google-chrome \
    google-chrome-stable; do
    if command -v "$name"; then return; fi
  done
  return 1
}

# Debian packages the tests would like to have and this machine lacks.
missing_tools() {
  if ! find_chromium >/dev/null; then echo chromium; fi
  if [ -n "${CI:-}" ]; then
    if [ -z "$(fc-list :lang=zh 2>/dev/null)" ]; then echo fonts-noto-cjk; fi
    if ! command -v go >/dev/null; then echo golang-go; fi
    if [ ! -d /usr/share/gocode/src/golang.org/x/mod ]; then echo golang-golang-x-mod-dev; fi
    if ! command -v node >/dev/null; then echo nodejs; fi
    if ! command -v npm >/dev/null; then echo npm; fi
    if ! command -v openssl >/dev/null; then echo openssl; fi
  fi
}

# The readers of tokens that npm has; where node is missing their tests say that they are skipped.
judges() {
  local folder=$root/proof/src/test/node
  if [ -d "$folder/node_modules" ] || ! command -v npm >/dev/null; then return; fi
  if ! (cd "$folder" && npm ci --no-audit --no-fund --silent) >&2; then
    if [ -n "${CI:-}" ]; then fail "the tests need the packages of $folder."; fi
    say "npm could not install the readers of tokens; their tests are skipped."
  fi
}

tools() {
  local packages
  packages=$(missing_tools | tr '\n' ' ')
  if [ -n "$packages" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "installing $packages..."
    # A browser without Chinese letters would test boxes.
    if [[ $packages == *chromium* ]]; then packages+=fonts-noto-cjk; fi
    # shellcheck disable=SC2086 # a list of names
    if ! { apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
      apt-get install -y -qq --no-install-recommends $packages; } >&2; then
      say "the installation failed."
    fi
  fi
  judges
  packages=$(missing_tools | tr '\n' ' ')
  if [ -z "$packages" ]; then return; fi
  if [ -n "${CI:-}" ]; then fail "the tests need $packages; nothing is skipped in CI."; fi
  say "there is no Chromium, so the browser journeys are skipped; install your system's package chromium to run them."
}

run_tests() {
  local options=()
  if [ "${1:-}" = --long ]; then
    options=(-Danzheng.long=true)
    shift
  fi
  tools
  local browser
  if browser=$(find_chromium); then export ANZHENG_CHROMIUM=$browser; fi
  export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
  # Modules that do not need each other are tested side by side.
  mkdir -p "$root/target"
  touch "$root/target/tests-began"
  maven -T 2 ${options[@]+"${options[@]}"} verify "$@"
  if [ $# = 0 ]; then packaged "$root/target/tests-began"; fi
}
