# Sourced by ./mvnw and ./local: sets JAVA_HOME to a JDK 25, or says how to get one and returns 1.
# A JAVA_HOME that is already a JDK 25 is kept.
jdk25_is() { [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25' "$1/release" 2>/dev/null; }
find_jdk25() {
  if [ -n "${JAVA_HOME:-}" ] && jdk25_is "$JAVA_HOME"; then return 0; fi
  for candidate in "${JAVA_HOME_25:-}" "${JAVA_HOME_25_X64:-}" \
      /usr/lib/jvm/*25* /opt/*jdk*25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home \
      "$HOME"/.sdkman/candidates/java/25* "$HOME"/.jdks/*25*; do
    if [ -n "$candidate" ] && jdk25_is "$candidate"; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      return 0
    fi
  done
  if command -v javac >/dev/null 2>&1; then
    candidate=$(dirname "$(dirname "$(readlink -f "$(command -v javac)" 2>/dev/null || command -v javac)")")
    if jdk25_is "$candidate"; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      return 0
    fi
  fi
  echo "No JDK 25 was found. Install one (Debian: temurin-25-jdk or openjdk-25-jdk; SDKMAN: sdk install java 25-tem) or set JAVA_HOME to it." >&2
  return 1
}
