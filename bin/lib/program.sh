# Shared by the scripts of bin/: finds the tools, builds the program once, and makes its start cache.
# Sourced, not run. Every step says one line, in Vietnamese, because officials' technicians read it.

root=$(cd "$(dirname "$0")/.." && pwd)
program="$root/target/program"

say() { printf '%s\n' "$*"; }
fail() { code=$1; shift; printf '%s\n' "$*" >&2; exit "$code"; }

find_java() {
  JAVA_HOME=$("$root/bin/java-home") || exit 3
  export JAVA_HOME
}

find_maven() {
  command -v mvn >/dev/null 2>&1 || fail 3 "Không thấy Maven. Cài đặt: apt-get install -y maven (3.8.7 trở lên)."
  maven_version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
  oldest=$(printf '%s\n3.8.7\n' "$maven_version" | sort -V | head -n 1)
  [ "$oldest" = 3.8.7 ] || fail 3 "Maven $maven_version quá cũ. Cần Maven 3.8.7 trở lên."
}

enough_disk() {
  free_mb=$(df -Pm "$root" | awk 'NR == 2 { print $4 }')
  [ "$free_mb" -ge 1500 ] || fail 5 "Ổ đĩa chỉ còn $free_mb MB; cần ít nhất 1500 MB để dịch và chạy chương trình. Giải phóng chỗ trống rồi chạy lại."
  mkdir -p "$root/target" 2>/dev/null && [ -w "$root/target" ] \
    || fail 5 "Không ghi được vào $root/target. Sửa quyền của thư mục này, hoặc chạy bằng người dùng sở hữu nó."
}

# The program is built again when a source is newer than the last build.
built() {
  [ -f "$program/.built" ] && [ -z "$(find "$root/src/main" "$root/pom.xml" -newer "$program/.built" -print -quit)" ]
}

build() {
  find_maven
  mkdir -p "$root/target"
  rm -rf "$root/target/classes" # what was renamed or removed since the last build must not be started with
  (cd "$root" && mvn -B -ntp -q -Dmaven.test.skip=true package) >"$root/target/build.log" 2>&1 || {
    grep -E 'ERROR' "$root/target/build.log" | head -n 20 >&2
    fail 1 "Không dịch được chương trình; xem $root/target/build.log."
  }
  rm -rf "$program"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$root/target/loi-ve.jar" extract --destination "$program" >/dev/null
  touch "$program/.built"
}

# The start cache belongs to one JDK and one build; another of either makes a new one.
cache_key() { cat "$JAVA_HOME/release" "$program/.built" "$program/loi-ve.jar" | cksum | tr -d ' '; }

cached() { [ -f "$program/loi-ve.aot" ] && [ "$(cat "$program/loi-ve.aot.key" 2>/dev/null)" = "$(cache_key)" ]; }

make_cache() {
  rm -rf "$root"/target/training.* # of a run that was cut off
  training=$(mktemp -d "$root/target/training.XXXXXX")
  rm -f "$program/loi-ve.aot" "$program/loi-ve.aot.key"
  "$JAVA_HOME/bin/java" -XX:AOTCacheOutput="$program/loi-ve.aot" $java_options \
    -jar "$program/loi-ve.jar" demo --port 0 --data "$training/data" --stop-after-start >"$root/target/training.log" 2>&1 \
    && cache_key >"$program/loi-ve.aot.key"
  rm -rf "$training"
  [ -f "$program/loi-ve.aot" ] || say "Không tạo được bộ nhớ đệm khởi động; chương trình vẫn chạy, khởi động chậm hơn vài giây."
}

# The library of keys still reads memory in an old way, of which a JDK 25 warns at every start.
java_options="-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=4 --enable-native-access=ALL-UNNAMED
  --sun-misc-unsafe-memory-access=allow -Dfile.encoding=UTF-8"

run_program() {
  cache=""
  # Only a cache that was finished: its key is written last.
  cached && cache="-XX:AOTCache=$program/loi-ve.aot"
  exec "$JAVA_HOME/bin/java" $cache $java_options -jar "$program/loi-ve.jar" "$@"
}
